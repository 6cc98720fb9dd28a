import { addDays, type Day, dayOf, daysInMonth, type Weekday, weekday, ymd } from "./day.ts";

/** When a holiday falls: a fixed date, the n-th weekday of a month (-1 is the last), or some days after another. */
export type Falls =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: Weekday; readonly nth: 1 | 2 | 3 | 4 | -1 }
  | { readonly after: Falls; readonly days: number };

/** The day of a year on which it falls. */
export const fallsOn = (falls: Falls, year: number): Day => {
  if ("after" in falls) return addDays(fallsOn(falls.after, year), falls.days);
  if ("day" in falls) return dayOf(year, falls.month, falls.day);
  if (falls.nth === -1) {
    const last = dayOf(year, falls.month, daysInMonth(year, falls.month));
    return addDays(last, -((weekday(last) - falls.weekday + 7) % 7));
  }
  const first = dayOf(year, falls.month, 1);
  return addDays(first, ((falls.weekday - weekday(first) + 7) % 7) + (falls.nth - 1) * 7);
};

/** The first day of the monthly pay period of a day, and of the next one. */
export const payPeriodOf = (value: Day): { readonly from: Day; readonly to: Day } => {
  const { year, month } = ymd(value);
  return { from: dayOf(year, month, 1), to: dayOf(year, month, daysInMonth(year, month)) };
};
