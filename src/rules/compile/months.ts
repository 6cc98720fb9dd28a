import { addMonths as addMonthsTo, type Day, dayOf, ymd } from "../../calendar/index.ts";

const FIRST_YEAR = 1900;
const MONTHS = 2400;
/** The day on which each month of two centuries begins, and the one after them. */
const starts = Int32Array.from({ length: MONTHS + 1 }, (_, i) =>
  dayOf(FIRST_YEAR + Math.floor(i / 12), (i % 12) + 1, 1),
);
const FIRST = starts[0]!;
const DAYS = starts[MONTHS]! - FIRST;
/** The month that each of their days lies in. */
const monthOf = new Uint16Array(DAYS);
for (let i = 0; i < MONTHS; i++) monthOf.fill(i, starts[i]! - FIRST, starts[i + 1]! - FIRST);

const periodStartBeyond = (day: Day, later: 0 | 1): Day => {
  const { year, month } = ymd(day);
  return addMonthsTo(dayOf(year, month, 1), later);
};
const yearStartBeyond = (day: Day): Day => dayOf(ymd(day).year, 1, 1);

/*
 * What compiled loops call, as whole numbers: days of the two centuries are looked up, which takes a few
 * nanoseconds, and all others are left to the calendar, which reckons them.
 */

/** The day so many months later, or the last of that month where it is shorter. */
export const addMonths = (day: number, months: number): number => {
  const at = day - FIRST;
  if (at >= 0 && at < DAYS) {
    const from = monthOf[at]!;
    const to = from + months;
    if (to >= 0 && to < MONTHS) {
      const wanted = starts[to]! + day - starts[from]!;
      const last = starts[to + 1]! - 1;
      return Math.min(wanted, last);
    }
  }
  return addMonthsTo(day as Day, months);
};

/** The first day of the month of a day, or of the month after it. */
export const periodStart = (day: number, later: 0 | 1): number => {
  const at = day - FIRST;
  return at >= 0 && at < DAYS ? starts[monthOf[at]! + later]! : periodStartBeyond(day as Day, later);
};

/** January 1 of the year of a day. */
export const yearStart = (day: number): number => {
  const at = day - FIRST;
  if (at < 0 || at >= DAYS) return yearStartBeyond(day as Day);
  const month = monthOf[at]!;
  return starts[month - (month % 12)]!;
};
