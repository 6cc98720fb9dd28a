import { addMonths, type Day, dayOf, ymd } from "../../calendar/index.ts";
import { halfUp, roundDown, roundUp } from "./integer.ts";

const periodStart = (day: Day, later: 0 | 1): Day => {
  const { year, month } = ymd(day);
  const start = dayOf(year, month, 1);
  return later === 1 ? addMonths(start, 1) : start;
};
const yearStart = (day: Day): Day => dayOf(ymd(day).year, 1, 1);
const KNOWN = { addMonths, periodStart, yearStart, halfUp, roundDown, roundUp };

/**
 * A function from source text that the compiler printed. The text holds numbers, operators and names of the
 * compiler's own making only: names of inputs and choices never reach it.
 */
export const makeFunction = (
  parameters: readonly string[],
  body: string,
): ((...of: unknown[]) => unknown) => {
  const make = new Function(
    ...Object.keys(KNOWN),
    `"use strict";\nreturn function (${parameters.join(", ")}) {\n${body}\n};`,
  );
  return make(...Object.values(KNOWN)) as (...of: unknown[]) => unknown;
};
