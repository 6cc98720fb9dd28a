import { type Day, parseDay } from "../calendar/index.ts";
import type { Refusal } from "../refusal/index.ts";
import { refuse } from "./refusals.ts";

/** Reads a day that came in as text. */
export const dayFrom = (text: string, field: string): Day | Refusal =>
  parseDay(text) ?? refuse("not-a-date", `"${text}" is no day of the calendar.`, { [field]: text });
