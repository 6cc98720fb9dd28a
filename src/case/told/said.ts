import { type Day, timeText } from "../../calendar/index.ts";
import type { Field, FieldValue, Procedure, ProcedureEvent, Standing } from "../../rules/index.ts";
import { inARow, longDay } from "../words/days.ts";

type Recorded = Standing["history"][number];

/** What an act stated in one of its fields: the question, and the answer in words. */
export interface Stated {
  readonly name: string;
  readonly question: string;
  readonly answer: string;
  readonly type: Field["type"];
}

/** Days that are told apart, and the number of a proposal, which is told by its day. */
const TOLD_APART = new Set(["received", "served", "known", "proposal"]);

const answerOf = ({ type }: Field, value: FieldValue): string => {
  if (type === "day") return longDay(value as Day);
  if (type === "time") return timeText(value as number);
  if (type === "boolean") return value === true ? "yes" : "no";
  if (type === "list") return inARow(String(value).split("\n"));
  return String(value).trim();
};

/** The act of that name; undefined for what the case did by itself. */
export const actIn = ({ acts }: Procedure, name: string) => acts.find(({ act }) => act === name);

/** What an event states beside its days, in the order in which it was asked. */
export const statedIn = (procedure: Procedure, event: ProcedureEvent): readonly Stated[] =>
  (actIn(procedure, event.act)?.fields ?? []).flatMap((field) => {
    const value = event[field.name];
    if (value === undefined || value === "" || TOLD_APART.has(field.name) || field.aside) return [];
    const { name, question, type } = field;
    return [{ name, question, type, answer: answerOf(field, value) }];
  });

/** The title of a mover. */
export const moverTitle = ({ movers }: Procedure, id: string): string =>
  movers.find((each) => each.id === id)?.title ?? id;

/** The title of a station. */
export const stationTitle = ({ stations }: Procedure, id: string): string =>
  stations.find((each) => each.id === id)?.title ?? id;

/** The proposal that an acceptance or a refusal answers; undefined for any other act. */
export const answered = (
  { consents }: Procedure,
  history: readonly Recorded[],
  { seq, event, by }: Recorded,
  sideOf: (mover: string) => string | undefined,
): Recorded | undefined => {
  const consent = consents.find(({ accept, decline }) => [accept, decline].includes(event.act));
  if (!consent) return undefined;
  const before = history.filter((each) => each.seq < seq && each.event.act === consent.propose);
  if (event.proposal !== undefined) return before.find((each) => each.seq === event.proposal);
  return (
    before.findLast((each) => sideOf(each.by) !== sideOf(by)) ??
    (event.act === consent.decline ? before.at(-1) : undefined)
  );
};
