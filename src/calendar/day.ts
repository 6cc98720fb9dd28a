/**
 * A plain calendar day as a whole number: days since 1970-01-01 (which is 0), no time, no zone.
 * At every edge a day is written YYYY-MM-DD.
 */
export type Day = number & { readonly __day: unique symbol };

/** A civil date in parts: month 1 to 12, day of the month from 1. */
export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day number of a civil date of the Gregorian calendar, by counting the days of 400-year eras. */
const civil = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
};

/** The year, month (1 to 12) and day of month of a day. */
export const ymd = (value: Day): YearMonthDay => {
  const z = value + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
  };
};

/** Reads YYYY-MM-DD; undefined for anything that is no real date, such as 2002-02-30. */
export const parseDay = (text: string): Day | undefined => {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const value = civil(Number(match[1]), Number(match[2]), Number(match[3])) as Day;
  return iso(value) === text ? value : undefined;
};

/** The day of a date that is written in code; throws TypeError when it is no date. */
export const day = (text: string): Day => {
  const value = parseDay(text);
  if (value === undefined) throw new TypeError(`${text} is not a date of the form YYYY-MM-DD`);
  return value;
};

/** The day of a civil date; month 1 to 12. The parts are not checked: use `parseDay` for what people write. */
export const dayOf = (year: number, month: number, dayOfMonth: number): Day =>
  civil(year, month, dayOfMonth) as Day;

/** YYYY-MM-DD. */
export const iso = (value: Day): string => {
  const { year, month, day: d } = ymd(value);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
};

/** The weekday on which a day falls. */
export const weekday = (value: Day): Weekday => ((((value + 4) % 7) + 7) % 7) as Weekday;
/** So many days later, or earlier where negative. */
export const addDays = (value: Day, days: number): Day => (value + days) as Day;

/** How many days a month has, 28 to 31; month 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 12 ? 31 : civil(year, month + 1, 1) - civil(year, month, 1);

/** The same day of a later (or earlier) month, or that month's last day where it is shorter. */
export const addMonths = (value: Day, months: number): Day => {
  const { year, month, day: d } = ymd(value);
  const index = year * 12 + (month - 1) + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return dayOf(y, m, Math.min(d, daysInMonth(y, m)));
};

/** Whole months from `from` to `to`; negative where `to` is earlier. */
export const monthsBetween = (from: Day, to: Day): number => {
  if (to < from) return -monthsBetween(to, from);
  const a = ymd(from);
  const b = ymd(to);
  const whole = (b.year - a.year) * 12 + b.month - a.month;
  return addMonths(from, whole) > to ? whole - 1 : whole;
};
