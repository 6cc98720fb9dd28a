import { addDays, type Day, weekday } from "./day.ts";

/** Tells whether a day counts as a work day; holidays are the caller's knowledge. */
export type IsWorkDay = (of: Day) => boolean;

/** Monday to Friday: what counts as a work day where nobody says which days are holidays. */
export const mondayToFriday: IsWorkDay = (of) => {
  const at = weekday(of);
  return at !== 0 && at !== 6;
};

const whole = (amount: number): void => {
  if (!Number.isInteger(amount) || amount < 0)
    throw new RangeError(`${amount} is no whole number of days or hours`);
};

/**
 * The last day of a period of calendar days. The day it is counted from is not counted and the last day
 * runs to its end: 21 days from 1 March end with 22 March. Weekends and holidays count like any other day.
 */
export const lastCalendarDay = (from: Day, amount: number): Day => {
  whole(amount);
  return addDays(from, amount);
};

/**
 * The last day of a period of work days, counted like calendar days but over work days only.
 * Throws RangeError where a year passes without the work days needed.
 */
export const lastWorkDay = (from: Day, amount: number, isWorkDay: IsWorkDay = mondayToFriday): Day => {
  whole(amount);
  let at = from;
  for (let left = amount, idle = 0; left > 0; ) {
    at = addDays(at, 1);
    if (isWorkDay(at)) {
      left -= 1;
      idle = 0;
    } else if (++idle > 366) throw new RangeError("no work day within a year");
  }
  return at;
};

/**
 * The last day on which so many work days still lie before `to`, which is not counted: notice of 10 work days
 * before a Monday must be given on the Monday two weeks earlier. Throws RangeError where a year passes without.
 */
export const workDayBefore = (to: Day, amount: number, isWorkDay: IsWorkDay = mondayToFriday): Day => {
  whole(amount);
  let at = to;
  for (let left = amount, idle = 0; left > 0; ) {
    at = addDays(at, -1);
    if (isWorkDay(at)) {
      left -= 1;
      idle = 0;
    } else if (++idle > 366) throw new RangeError("no work day within a year");
  }
  return at;
};

/** A local time as whole minutes since 1970-01-01T00:00, without a zone. */
export type Minute = number & { readonly __minute: unique symbol };

const A_DAY = 24 * 60;

/** The minute of a day and a time of day in minutes, 0 to 1440. */
export const minuteOf = (of: Day, timeOfDay: number): Minute => (of * A_DAY + timeOfDay) as Minute;

/** Reads HH:MM, 00:00 to 24:00, as minutes of the day; undefined for anything else. */
export const parseTime = (text: string): number | undefined => {
  const match = /^(\d{2}):(\d{2})$/.exec(text);
  if (!match) return undefined;
  const value = Number(match[1]) * 60 + Number(match[2]);
  return Number(match[2]) < 60 && value <= A_DAY ? value : undefined;
};

/** HH:MM of minutes of the day. */
export const timeText = (timeOfDay: number): string =>
  `${String(Math.floor(timeOfDay / 60)).padStart(2, "0")}:${String(timeOfDay % 60).padStart(2, "0")}`;

/** A day and, for clocks in hours, the minute of that day (0 to 1440) at which the period ends. */
export interface Due {
  readonly day: Day;
  readonly minute?: number;
}

/**
 * The end of a period of Monday-to-Friday hours: the clock runs through the night and stands still from
 * the end of Friday to the end of Sunday. 48 hours from Friday 15:00 end on Tuesday at 15:00. A period that
 * ends with Friday ends at 24:00 of that Friday.
 */
export const weekdayHours = (from: Day, timeOfDay: number, hours: number): Due => {
  whole(hours);
  let at = from;
  let time = timeOfDay;
  if (!mondayToFriday(at)) {
    at = nextWeekday(at);
    time = 0;
  }
  for (let left = hours * 60; ; ) {
    const today = A_DAY - time;
    if (left <= today) return { day: at, minute: time + left };
    left -= today;
    at = nextWeekday(at);
    time = 0;
  }
};

const nextWeekday = (of: Day): Day => lastWorkDay(of, 1);

/** Less than zero where `a` ends before `b`; a day without a minute runs to its end. */
export const compareDue = (a: Due, b: Due): number =>
  minuteOf(a.day, a.minute ?? A_DAY) - minuteOf(b.day, b.minute ?? A_DAY);
