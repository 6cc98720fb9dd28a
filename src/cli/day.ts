import { type Day, parseDay } from "../calendar/index.ts";
import type { Refusal } from "../refusal/index.ts";
import type { Typed } from "./command.ts";
import { refuse } from "./refusals.ts";

/** The day of an option, or `otherwise` where it was left out. */
export const dayOption = (typed: Typed, name: string, otherwise: Day): Day | Refusal => {
  const text = typed.options[name];
  if (text === undefined) return otherwise;
  return parseDay(text) ?? refuse("not-a-date", `"${text}" is no day of the calendar.`, { [name]: text });
};
