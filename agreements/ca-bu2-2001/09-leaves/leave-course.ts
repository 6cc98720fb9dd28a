import type { Act, Count, Field, Move, Mover, Period, Station } from "../../../src/rules/index.ts";

/** Who moves in the procedures of leaves. */
export const employee: Mover = { id: "employee", title: "the employee", side: "union" };
export const head: Mover = {
  id: "department-head",
  title: "the department head or designee",
  side: "employer",
};
export const department: Mover = { id: "department", title: "the department", side: "employer" };

/** What counts as a day, a work day or a month in the procedures of leaves. */
export const calendarDays =
  "Calendar days: every day counts, weekends and holidays too; the day from which it is counted does not.";
export const workDays =
  "Work days: Monday to Friday without the State's holidays. They are counted back from the day on which the early end takes effect, which itself does not count. Holidays that the Governor declares are not in the calendar.";
export const months =
  "Months: from the first day of the leave to the same day of the month, which is the first day back; in a shorter month it is the last one.";

/** The first and the last day of a leave. */
export const leaveDays: readonly Field[] = [
  { name: "begins", type: "day", question: "Which is the first day of the leave?", required: true },
  { name: "ends", type: "day", question: "Which is the last day of the leave?", required: true },
];
export const reasonsField: Field = { name: "reasons", type: "text", question: "For which reasons?" };

/** The day after the last day of the leave as it was granted last. */
export const firstDayBack = (clause: string): Count => ({
  amount: 1,
  unit: "calendar days",
  from: { of: "grant", date: { field: "ends" } },
  clause,
});

/** The day on which a year from the first day of the leave is over, as it was granted last. */
export const yearOver = (clause: string): Count => ({
  amount: 12,
  unit: "months",
  from: { of: "grant", date: { field: "begins" } },
  clause,
});

/** The day that an act names as the first one back at work. */
export const dayNamed = (act: string, field: string, clause: string): Count => ({
  amount: 0,
  unit: "calendar days",
  from: { of: act, date: { field } },
  clause,
});

/** The return, which the department records; a leave that has run out is over by itself. */
export const comingBack = (clause: string, within: Period, what = "Back at work"): Move => ({
  act: "return",
  by: ["department", "department-head"],
  clause,
  to: "returned",
  what,
  within,
  onLapse: {
    effect: "deemed",
    to: "over",
    says: "The leave has run out; the return is still to be recorded.",
    clause,
  },
});

/** What is waited for although no number of days is stated. */
export const noTime = (clause: string, says = "The section states no time, and nothing for silence.") =>
  ({ effect: "nothing stated", says, clause }) as const;

/** Taking back what was asked before it was answered. */
export const takeBack = (to: string, clause: string, by: readonly string[] = ["employee"]): Move => ({
  act: "withdraw",
  by,
  clause,
  to,
  what: "Take the request back",
});

/** The acts that leaves share, with the clause of each. */
export const returnAct = (clause: string): Act => ({
  act: "return",
  title: "Record the return to work",
  clause,
  fields: [],
});
export const withdrawAct = (clause: string): Act => ({
  act: "withdraw",
  title: "Take the request back",
  clause,
  fields: [],
});

/** The ends of a leave: run out, over with the return, refused, or taken back. */
export const leaveEnds = (clauses: { readonly back: string; readonly ask: string }): readonly Station[] => [
  {
    id: "over",
    title: "The leave has run out; the return is not on record yet",
    clause: clauses.back,
    moves: [
      {
        act: "return",
        by: ["department", "department-head", "employee"],
        clause: clauses.back,
        to: "returned",
        what: "Record the return",
        owed: true,
        onLapse: noTime(clauses.back, "The leave is over; nothing more is stated about its record."),
      },
    ],
  },
  { id: "returned", title: "Back at work", clause: clauses.back, moves: [], end: "completed" },
  { id: "denied", title: "Refused", clause: clauses.ask, moves: [], end: "denied" },
  { id: "withdrawn", title: "Request taken back", clause: clauses.ask, moves: [], end: "withdrawn" },
];
