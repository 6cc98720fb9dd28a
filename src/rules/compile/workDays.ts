import { type Day, dayOf } from "../../calendar/index.ts";
import type { HolidayDeclared } from "../holidayPlan.ts";
import { workDaysWithout } from "../workDays.ts";

/*
 * Work days of compiled loops are looked up. Weekdays, months and leap years repeat after 400 years, and with them
 * the holidays, so that a table of so many years is exact for every day.
 */
const FIRST = dayOf(1800, 1, 1);
const CYCLE = dayOf(2200, 1, 1) - FIRST;

/** How many work days there are in the table through each of its days, and on which day each of them falls. */
export interface WorkDayTables {
  readonly through: Int32Array;
  readonly at: Int32Array;
}

const known = new WeakMap<readonly HolidayDeclared[], WorkDayTables>();

/** The tables of a list of holidays, made once. */
export const workDayTables = (off: readonly HolidayDeclared[]): WorkDayTables => {
  const found = known.get(off);
  if (found) return found;
  const isWorkDay = workDaysWithout(off);
  const at: number[] = [];
  const through = Int32Array.from({ length: CYCLE }, (_, i) => {
    if (isWorkDay((FIRST + i) as Day)) at.push(FIRST + i);
    return at.length;
  });
  const made = { through, at: Int32Array.from(at) };
  known.set(off, made);
  return made;
};

/** The number of the last work day up to and with a day; work days are numbered in order, from 1 in the first year of the table. */
export const workDaysThrough = (through: Int32Array, day: number): number => {
  const i = day - FIRST;
  if (i >= 0 && i < CYCLE) return through[i]!;
  const cycles = Math.floor(i / CYCLE);
  return cycles * through[CYCLE - 1]! + through[i - cycles * CYCLE]!;
};

/** The day of the work day with a number. */
export const workDayAt = (at: Int32Array, number: number): number => {
  const i = number - 1;
  if (i >= 0 && i < at.length) return at[i]!;
  const cycles = Math.floor(i / at.length);
  return cycles * CYCLE + at[i - cycles * at.length]!;
};
