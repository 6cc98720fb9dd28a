import { halfUp, roundDown, roundUp } from "./integer.ts";
import { addMonths, periodStart, yearStart } from "./months.ts";
import { workDayAt, workDaysThrough } from "./workDays.ts";

const KNOWN = {
  addMonths,
  periodStart,
  yearStart,
  workDayAt,
  workDaysThrough,
  halfUp,
  roundDown,
  roundUp,
};

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
