import type { OpenClock, Standing } from "../../rules/index.ts";
import { standing } from "../../rules/index.ts";
import { counted, longDay, longDue, sentence } from "../words/days.ts";
import type { PaperCase } from "./paperCase.ts";

type Recorded = Standing["history"][number];

const counting = ({ dayKind, since, clause, counts, agreed }: OpenClock): readonly string[] => [
  agreed
    ? `Both sides agreed on it; clause ${clause} states the period.`
    : `It is counted in ${dayKind ?? "days"} from ${longDay(since)}, under clause ${clause}.`,
  ...(counts ? [sentence(counts)] : []),
];

const assumed = ({ assumed: taken }: OpenClock): readonly string[] =>
  taken.length === 0 ? [] : [`Taken as given: ${taken.join(", ")}.`];

/** The clock of an act that may still be made: its last day, from what and in which days it is counted, what follows. */
export const clockAhead = (clock: OpenClock | undefined): string => {
  if (!clock) return "No last day is running for this act.";
  if (!clock.due) {
    const lacking = clock.missing.map(({ question }) => question).join(" ");
    return lacking
      ? `The last day cannot be said before this is known: ${lacking}`
      : `No last day is running for this act, under clause ${clock.clause}.`;
  }
  return [
    `The last day is ${longDue(clock.due)}${clock.overdue ? ", and it has passed" : ""}.`,
    ...counting(clock),
    ...assumed(clock),
    ...(clock.onLapse ? [sentence(clock.onLapse)] : []),
  ].join(" ");
};

/** The clock against which an act on record was held: its last day, how it was counted, and whether it was in time. */
export const clockHeld = (of: PaperCase, { seq, event, due, late }: Recorded): string => {
  if (!due) return "No last day was running for this act.";
  const before = of.standing.history.filter((each) => each.seq < seq && each.by !== "");
  const ran = standing(of.procedure, of.events.slice(0, before.length), event.on, of.clockwork).open.find(
    (clock) => clock.act === event.act && clock.due?.day === due.day,
  );
  const by = late && (late.days > 0 ? counted(late.days, "day") : counted(late.hours ?? 0, "hour"));
  return [
    `The last day was ${longDue(due)}.`,
    ...(ran ? [...counting(ran), ...assumed(ran)] : []),
    by ? `It was done on ${longDay(event.on)}, ${by} late.` : `It was done on ${longDay(event.on)}, in time.`,
  ].join(" ");
};
