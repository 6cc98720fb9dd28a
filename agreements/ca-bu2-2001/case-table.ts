import { day } from "../../src/calendar/index.ts";
import { isRefusal, type Procedure, parseEvents, standingJson } from "../../src/rules/index.ts";

/**
 * A case in the parties' words: acts as "2002-03-01 grievant discuss known=2002-03-01 …", and what the table
 * expects to be open on some days, each line as `openOn` writes it.
 */
export interface CaseRow {
  readonly name: string;
  readonly acts: readonly string[];
  readonly days: Readonly<Record<string, readonly string[]>>;
  readonly stands?: string;
  readonly refused?: readonly string[];
  readonly late?: readonly string[];
}

/** The events of a table's lines; a line that cannot be read throws with the refusal. */
const eventsOf = (procedure: Procedure, acts: readonly string[]) => {
  const raw = acts.map((line) => {
    const [on, by, act, ...fields] = line.split(" ");
    return { on, by, act, ...Object.fromEntries(fields.map((field) => field.split("="))) };
  });
  const events = parseEvents(procedure, raw);
  if (isRefusal(events)) throw new Error(`${events.code}: ${JSON.stringify(events.compared)}`);
  return events;
};

/** The standing of a table's acts on a day; acts of later days have not happened yet. */
export const standsOn = (procedure: Procedure, acts: readonly string[], today: string, minute?: number) => {
  const events = eventsOf(procedure, acts).filter(({ on }) => on <= day(today));
  return standingJson(procedure, events, day(today), { minute });
};

/** Each open clock as "clock mover due clause", with "overdue" or "lapsed" where it is. */
export const openOn = (procedure: Procedure, acts: readonly string[], today: string, minute?: number) =>
  standsOn(procedure, acts, today, minute).open.map(({ clock, mover, due, clause, overdue, lapsed }) =>
    [
      clock,
      mover.split(" or ")[0],
      due ?? "no-last-day",
      clause,
      ...(lapsed ? ["lapsed"] : overdue ? ["overdue"] : []),
    ].join(" "),
  );

/** What a row says and what is found, side by side, for one comparison. */
export const compared = (procedure: Procedure, { acts, days, stands, refused = [], late = [] }: CaseRow) => {
  const last = Object.keys(days).at(-1);
  if (last === undefined) throw new Error("a row without days shows nothing");
  const end = standsOn(procedure, acts, last);
  return {
    expected: { days, stands: stands ?? end.standing, refused, late },
    found: {
      days: Object.fromEntries(Object.keys(days).map((today) => [today, openOn(procedure, acts, today)])),
      stands: end.standing,
      refused: end.refusals.map(({ code }) => code),
      late: end.history.flatMap((each) => each.late ?? []),
    },
  };
};
