import { parseDay, weekday } from "../../calendar/index.ts";
import type { AnswerOf } from "../api.ts";
import { WEEK } from "./schedule.ts";

export type Holiday = AnswerOf<"holidays">[number];

/** Hours of holiday credit in words: null is unknown, and nothing is said as nothing; "8.00" is "8 h". */
export const creditSays = (credit: string | null): string => {
  if (credit === null) return "not known";
  const hours = credit.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
  return hours === "0" ? "none" : `${hours} h`;
};

const weekdayName = (date: string): string => {
  const day = parseDay(date);
  return day === undefined ? "" : WEEK[(weekday(day) + 6) % 7]![1];
};

/** The heads of the columns when the list is saved as a file. */
export const COLUMNS = [
  "Holiday",
  "Date",
  "Weekday",
  "Observed",
  "Weekday observed",
  "Credit in hours",
  "Clause",
  "Note",
] as const;

/** The list as rows of a file: dates as YYYY-MM-DD, hours as a bare number, what is not known left empty. */
export const rowsOf = (holidays: readonly Holiday[]): string[][] =>
  holidays.map(({ name, date, observed, credit, clause, note }) => [
    name,
    date,
    weekdayName(date),
    observed,
    weekdayName(observed),
    credit ?? "",
    clause,
    note ?? "",
  ]);
