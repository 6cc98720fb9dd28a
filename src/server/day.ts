import { type Day, day, parseDay } from "../calendar/index.ts";
import type { Refusal } from "../refusal/index.ts";
import { refuse } from "./refusals.ts";

/** Before it the database counts otherwise. */
const FIRST = day("0001-01-01");

/** Reads a day that came in as text; there is no year zero. */
export const dayFrom = (text: string, field: string): Day | Refusal => {
  const read = parseDay(text);
  return read !== undefined && read >= FIRST
    ? read
    : refuse("not-a-date", `"${text}" is no day of the calendar.`, { [field]: text });
};
