import {
  addDays,
  type Day,
  fallsOn,
  type IsWorkDay,
  lastWorkDay,
  mondayToFriday,
  weekday,
  workDayBefore,
  ymd,
} from "../calendar/index.ts";
import type { HolidayDeclared } from "./holidayPlan.ts";

/** The day on which a holiday is observed where Monday to Friday is worked. */
const observed = ({ falls, moves }: HolidayDeclared, year: number): Day => {
  const date = fallsOn(falls, year);
  return addDays(date, moves?.[weekday(date)]?.days ?? 0);
};

const NONE: readonly HolidayDeclared[] = [];
const known = new WeakMap<readonly HolidayDeclared[], IsWorkDay>();

/** Which days are work days: Monday to Friday without the holidays as they are observed. The same list is read once. */
export const workDaysWithout = (holidays: readonly HolidayDeclared[] = NONE): IsWorkDay => {
  const found = known.get(holidays) ?? reckoned(holidays);
  known.set(holidays, found);
  return found;
};

const reckoned = (holidays: readonly HolidayDeclared[]): IsWorkDay => {
  if (holidays.length === 0) return mondayToFriday;
  const off = new Map<number, ReadonlySet<Day>>();
  const holidaysIn = (year: number): ReadonlySet<Day> => {
    const found = off.get(year);
    if (found) return found;
    // A holiday at the turn of the year may be observed in the year before or after its own.
    const days = new Set(
      [year - 1, year, year + 1].flatMap((one) => holidays.map((each) => observed(each, one))),
    );
    off.set(year, days);
    return days;
  };
  return (of) => mondayToFriday(of) && !holidaysIn(ymd(of).year).has(of);
};

/** The work day that is so many after a day, or before it where negative; of none it is the day itself. */
export const workDaysFrom = (from: Day, workDays: number, isWorkDay: IsWorkDay): Day =>
  workDays < 0 ? workDayBefore(from, -workDays, isWorkDay) : lastWorkDay(from, workDays, isWorkDay);

/** How many work days lie after `from`, up to and with `to`; negative where `to` is earlier. */
export const workDaysBetween = (from: Day, to: Day, isWorkDay: IsWorkDay): number => {
  if (to < from) return 0 - workDaysBetween(to, from, isWorkDay);
  let count = 0;
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (isWorkDay(at)) count += 1;
  return count;
};
