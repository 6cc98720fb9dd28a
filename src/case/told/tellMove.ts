import type { Procedure, Standing } from "../../rules/index.ts";
import { counted, longDay, longDue, quoted, sentence, small } from "../words/days.ts";
import { pastTense } from "../words/pastTense.ts";
import { actIn, answered, moverTitle, statedIn, stationTitle } from "./said.ts";

type Recorded = Standing["history"][number];

const timeliness = ({ due, late }: Recorded): string => {
  if (!due) return "";
  if (!late) return `; the last day was ${longDue(due)}, and it was in time`;
  const by =
    late.hours === undefined || late.days > 0 ? counted(late.days, "day") : counted(late.hours, "hour");
  return `; the last day was ${longDue(due)}, and it came ${by} late`;
};

const days = ({ event }: Recorded): readonly string[] => [
  ...(event.received === undefined ? [] : [`It was received on ${longDay(event.received)}.`]),
  ...(event.served === undefined ? [] : [`It was served on ${longDay(event.served)}.`]),
  ...(event.known === undefined || event.known === event.on
    ? []
    : [`The matter was known, or could have been known, from ${longDay(event.known)}.`]),
];

const passed = (procedure: Procedure, { event, to, due, clause }: Recorded): string =>
  sentence(
    `On ${longDay(event.on)}, the time was over${due ? `, its last day having been ${longDue(due)}` : ""}, and under clause ${clause} the case went on by itself to this point: ${small(stationTitle(procedure, to))}`,
  );

/** What one move was, in full sentences: who did what on which day, under which clause, in time or how late, and what it said. */
export const tellMove = (procedure: Procedure, history: readonly Recorded[], move: Recorded): string => {
  const { event, by, clause, at, to } = move;
  if (by === "") return passed(procedure, move);
  const sideOf = (mover: string) => procedure.movers.find(({ id }) => id === mover)?.side;
  const title = actIn(procedure, event.act)?.title ?? event.act;
  const proposal = answered(procedure, history, move, sideOf);
  const end = to === at ? undefined : procedure.stations.find(({ id, end: over }) => id === to && over);
  return [
    `On ${longDay(event.on)}, ${moverTitle(procedure, by)} ${pastTense(title)}, under clause ${clause}${timeliness(move)}.`,
    ...(proposal ? [`This answers the proposal of ${longDay(proposal.event.on)}.`] : []),
    ...days(move),
    ...statedIn(procedure, event).map(
      ({ question, answer, type }) =>
        `To the question "${question}" the record answers: ${type === "text" ? quoted(answer) : `${answer}.`}`,
    ),
    ...(end ? [sentence(`With this the case ended: ${small(end.title)}`)] : []),
  ].join(" ");
};
