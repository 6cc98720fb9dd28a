import { type Day, iso } from "../../calendar/index.ts";
import { type Refusal, refusal } from "../../refusal/index.ts";

/**
 * The refusals of every procedure in their order of precedence: where several hold, the first is given.
 * A procedure may name more of its own on a move (`barred`); they are tried at "barred".
 */
export const procedureRefusals = {
  "not-events": {
    title: "The events cannot be read",
    remedy: "Give a JSON list of objects, each with at least act and on.",
  },
  "unknown-act": { title: "No such act", remedy: "Use one of the acts that the procedure lists." },
  "unknown-mover": { title: "No such mover", remedy: "Name one of the movers of the procedure." },
  "unknown-field": {
    title: "The act does not take this field",
    remedy: "Leave the field out or correct its name.",
  },
  "missing-field": { title: "A field is missing", remedy: "Answer the question of the field." },
  "invalid-field": { title: "A field has no valid value", remedy: "Give a value of the field's type." },
  "not-a-date": { title: "Not a date", remedy: "Write the date as YYYY-MM-DD." },
  "in-the-future": { title: "A day after today", remedy: "Record it when the day has come." },
  "days-contradict": {
    title: "The days of one act contradict each other",
    remedy: "Correct the days: known, then done, then received and served.",
  },
  "out-of-order": {
    title: "Earlier than the act recorded before it",
    remedy: "Give the events in the order in which they happened.",
  },
  "after-the-end": { title: "The case has ended", remedy: "Open a new case where there is a new matter." },
  "before-its-predecessor": {
    title: "Not possible where the case stands",
    remedy: "Make one of the moves that are open where the case stands.",
  },
  "not-open-yet": {
    title: "Not open before a period has passed",
    remedy: "Wait until the last day has passed.",
  },
  "wrong-mover": { title: "Another's move", remedy: "Let the one make the move whose move it is." },
  barred: { title: "Kept from being made by the facts of the case", remedy: "See the reason given." },
  "before-receipt": {
    title: "Earlier than the receipt of what it answers",
    remedy: "Correct the day of receipt or the day of the act.",
  },
  "fact-already-stated": {
    title: "Another day of knowledge is on record",
    remedy: "Leave the day of knowledge out, or give the one on record.",
  },
  "not-listed": {
    title: "Not on the list, or taken from it already",
    remedy: "Name one of those that are left.",
  },
  "missing-mover": { title: "Nobody named", remedy: "Say who proposes, accepts or declines." },
  "nothing-proposed": { title: "Nothing to accept or decline", remedy: "Propose it first." },
  "own-proposal": {
    title: "One side alone",
    remedy: "Let the other side accept; one side alone changes nothing.",
  },
  "no-such-clock": { title: "No such clock is running", remedy: "Name one of the clocks that are open." },
  "not-later": { title: "Not later than the last day", remedy: "Propose a day after the last day." },
  "no-such-step": {
    title: "No step that can be waived",
    remedy: "Name a step that lies ahead or is under way.",
  },
} as const;

/** A code of this catalogue. */
export type ProcedureRefusalCode = keyof typeof procedureRefusals;

/** A refusal of the catalogue with the values compared; days are written out. */
export const refuse = (
  code: ProcedureRefusalCode,
  reason: string,
  compared: Readonly<Record<string, string | Day>> = {},
  clause?: string,
): Refusal =>
  refusal(
    code,
    reason,
    procedureRefusals[code].remedy,
    Object.fromEntries(
      Object.entries(compared).map(([name, value]) => [name, typeof value === "number" ? iso(value) : value]),
    ),
    clause,
  );
