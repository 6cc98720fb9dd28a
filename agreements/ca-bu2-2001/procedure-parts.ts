import type {
  Act,
  Anchor,
  Bar,
  Condition,
  Count,
  Field,
  Move,
  Mover,
  OnLapse,
  PeriodUnit,
  Station,
} from "../../src/rules/index.ts";

const titles: Readonly<Record<string, Omit<Mover, "id">>> = {
  employee: { title: "the employee", side: "union" },
  union: { title: "the union", side: "union" },
  department: { title: "the department", side: "employer" },
  "department-head": { title: "the department head or designee", side: "employer" },
  director: { title: "the Department of Personnel Administration", side: "employer" },
  state: { title: "the State", side: "employer" },
};

/** The movers of these names, for procedures that begin outside the grievance article. */
export const moversOf = (...ids: readonly string[]): readonly Mover[] =>
  ids.map((id) => {
    const found = titles[id];
    if (!found) throw new Error(`no mover ${id} in these procedures`);
    return { id, ...found };
  });

/** An act with what it asks. */
export const act = (name: string, title: string, clause: string, ...fields: readonly Field[]): Act => ({
  act: name,
  title,
  clause,
  fields,
});

export const text = (name: string, question: string, required?: true): Field => ({
  name,
  type: "text",
  question,
  required,
});
export const dayOf = (name: string, question: string, required?: true): Field => ({
  name,
  type: "day",
  question,
  required,
});
export const yesNo = (name: string, question: string, required?: true): Field => ({
  name,
  type: "boolean",
  question,
  required,
});
export const oneOf = (
  name: string,
  question: string,
  choices: readonly string[],
  required?: true,
): Field => ({
  name,
  type: "choice",
  question,
  choices,
  required,
});

/** A move that is owed although the clause states no time for it. */
export const owed = (clause: string, says: string): Pick<Move, "owed" | "onLapse"> => ({
  owed: true,
  onLapse: nothingStated(says, clause),
});

export const nothingStated = (says: string, clause: string): OnLapse => ({
  effect: "nothing stated",
  says,
  clause,
});

/** The case moves by itself on the day after. */
export const deemed = (to: string, says: string, clause: string): OnLapse => ({
  effect: "deemed",
  to,
  says,
  clause,
});

export const count = (
  amount: number,
  unit: PeriodUnit,
  clause: string,
  from: Anchor,
  more: Pick<Count, "when" | "before"> = {},
): Count => ({ amount, unit, from, clause, ...more });

/** A day that an act states is itself the last day. */
export const onDay = (of: string, field: string, clause: string, when?: Condition): Count =>
  count(0, "calendar days", clause, { of, date: { field } }, when ? { when } : {});

/** Holds wherever it is asked, for what the text forbids at every point of a station. */
export const always: Condition = { all: [] };
export const done = (name: string): Condition => ({ happened: name });
export const notYet = (name: string): Condition => ({ not: done(name) });

/** Keeps an act that belongs in the record once from being recorded again; its clock is gone as well. */
export const onlyOnce = (name: string, clause: string): Bar => ({
  when: done(name),
  code: "on-record-already",
  reason: "This is on record already and is done once",
  remedy: "Leave it, or withdraw the case and open a new one where the record is wrong.",
  clause,
});

/** An end of a case. */
export const end = (
  id: string,
  title: string,
  clause: string,
  outcome: NonNullable<Station["end"]>,
): Station => ({
  id,
  title,
  clause,
  moves: [],
  end: outcome,
});

/** What takes a request back, with the station it leads to. */
export const withdrawing = (by: readonly string[], clause: string) => ({
  act: act("withdraw", "Withdraw", clause, text("reason", "Why is it withdrawn?")),
  move: { act: "withdraw", by, clause, to: "withdrawn", what: "Withdraw" },
  station: end("withdrawn", "Withdrawn", clause, "withdrawn"),
});

/** What counts as a day of these procedures. */
export const calendarDays =
  "Calendar days: the day from which they are counted is left out, the last day runs to its end, and weekends and holidays count like other days.";
export const daysOfNotice =
  "Calendar days: so many days lie between the notice and the day on which it takes effect, that day not counted; weekends and holidays count.";
export const months =
  "Months: they end on the day of the month on which they began, or on the month's last where it is shorter.";
