import {
  addDays,
  type Day,
  fallsOn,
  type IsWorkDay,
  iso,
  mondayToFriday,
  weekday,
} from "../calendar/index.ts";
import type { HolidayDeclared } from "./holidayPlan.ts";

/** The day on which a holiday is observed where Monday to Friday is worked. */
const observed = ({ falls, moves }: HolidayDeclared, year: number): Day => {
  const date = fallsOn(falls, year);
  return addDays(date, moves?.[weekday(date)]?.days ?? 0);
};

/** Which days are work days: Monday to Friday without the holidays of the plan as they are observed. */
export const workDaysWithout = (holidays: readonly HolidayDeclared[]): IsWorkDay => {
  const off = new Map<number, ReadonlySet<Day>>();
  const holidaysIn = (year: number): ReadonlySet<Day> => {
    const known = off.get(year);
    if (known) return known;
    // A holiday at the turn of the year may be observed in the year before or after its own.
    const days = new Set(
      [year - 1, year, year + 1].flatMap((one) => holidays.map((each) => observed(each, one))),
    );
    off.set(year, days);
    return days;
  };
  return (of) => mondayToFriday(of) && !holidaysIn(Number(iso(of).slice(0, 4))).has(of);
};
