import { describe, expect, it } from "vitest";
import {
  compareDue,
  lastCalendarDay,
  lastWorkDay,
  mondayToFriday,
  parseTime,
  timeText,
  weekdayHours,
  workDayBefore,
} from "./count.ts";
import { type Day, day, iso } from "./day.ts";

describe("calendar days", () => {
  it.each([
    // from, days, last day
    ["2002-03-01", 21, "2002-03-22"],
    ["2002-02-20", 14, "2002-03-06"],
    ["2004-02-20", 14, "2004-03-05"],
    ["2001-12-20", 21, "2002-01-10"],
    ["2002-03-01", 0, "2002-03-01"],
  ])("%s and %d days end with %s", (from, amount, last) => {
    expect(iso(lastCalendarDay(day(from), amount))).toBe(last);
  });

  it("counts whole days only", () => {
    expect(() => lastCalendarDay(day("2002-03-01"), 1.5)).toThrow(RangeError);
    expect(() => lastCalendarDay(day("2002-03-01"), -1)).toThrow(RangeError);
  });
});

describe("work days", () => {
  const closed = new Set<Day>([day("2002-04-01")]);
  const withHoliday = (of: Day) => mondayToFriday(of) && !closed.has(of);

  it.each([
    // Friday 29 March 2002; Monday 1 April is a holiday in the second column only
    ["2002-03-29", 1, "2002-04-01", "2002-04-02"],
    ["2002-03-30", 5, "2002-04-05", "2002-04-08"],
    ["2002-04-02", 10, "2002-04-16", "2002-04-16"],
  ])("%s and %d work days end with %s, with the holiday %s", (from, amount, plain, holiday) => {
    expect(iso(lastWorkDay(day(from), amount))).toBe(plain);
    expect(iso(lastWorkDay(day(from), amount, withHoliday))).toBe(holiday);
  });

  it("does not search for ever where no day is a work day", () => {
    expect(() => lastWorkDay(day("2002-04-02"), 1, () => false)).toThrow("no work day");
  });
});

describe("Monday to Friday hours", () => {
  it.each([
    // from, time, hours, ends
    ["2002-03-06", "10:00", 48, "2002-03-08 10:00"],
    ["2002-03-08", "15:00", 48, "2002-03-12 15:00"],
    ["2002-03-08", "15:00", 9, "2002-03-08 24:00"],
    ["2002-03-09", "11:00", 24, "2002-03-11 24:00"],
    ["2002-03-10", "23:59", 1, "2002-03-11 01:00"],
    ["2002-03-07", "00:00", 48, "2002-03-08 24:00"],
  ])("%s %s and %d hours end %s", (from, time, hours, ends) => {
    const due = weekdayHours(day(from), parseTime(time)!, hours);
    expect(`${iso(due.day)} ${timeText(due.minute!)}`).toBe(ends);
  });
});

describe("times", () => {
  it.each(["24:01", "9:00", "12:60", "noon", ""])("%s is no time", (text) =>
    expect(parseTime(text)).toBeUndefined(),
  );

  it("lets a day without a minute run to its end", () => {
    expect(compareDue({ day: day("2002-03-08") }, { day: day("2002-03-08"), minute: 1439 })).toBe(1);
    expect(compareDue({ day: day("2002-03-08") }, { day: day("2002-03-09"), minute: 0 })).toBe(0);
  });
});

describe("work days before a day", () => {
  it.each([
    // to, work days, last day on which that many lie between
    ["2002-03-11", 5, "2002-03-04"],
    ["2002-03-11", 1, "2002-03-08"],
    ["2002-03-10", 1, "2002-03-08"],
    ["2002-03-11", 0, "2002-03-11"],
  ])("%s less %d is %s", (to, amount, last) => {
    expect(iso(workDayBefore(day(to), amount))).toBe(last);
  });

  it("leaves holidays out", () => {
    const closed = day("2002-03-08");
    const isWorkDay = (of: Day) => of !== closed && mondayToFriday(of);
    expect(iso(workDayBefore(day("2002-03-11"), 1, isWorkDay))).toBe("2002-03-07");
    expect(() => workDayBefore(day("2002-03-11"), 1, () => false)).toThrow(RangeError);
  });
});
