import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, type Day, day, iso, monthsBetween, parseDay, weekday, ymd } from "./day.ts";
import { fallsOn, payPeriodOf } from "./holiday.ts";

const anyDay = fc.integer({ min: -60_000, max: 80_000 }).map((n) => n as Day);
const temporal = (value: Day) => Temporal.PlainDate.from(iso(value));

describe("plain days", () => {
  it("agree with a calendar library", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (value, months) => {
        const date = temporal(value);
        expect(ymd(value)).toEqual({ year: date.year, month: date.month, day: date.day });
        expect(weekday(value)).toBe(date.dayOfWeek % 7);
        expect(iso(addMonths(value, months))).toBe(date.add({ months }).toString());
        expect(iso(addDays(value, months))).toBe(date.add({ days: months }).toString());
        expect(day(iso(value))).toBe(value);
      }),
    );
  });

  it.each(["2002-02-30", "2002-13-01", "2002-1-1", "20020101", "", "tomorrow", "2001-02-29"])(
    "refuse %s",
    (text) => {
      expect(parseDay(text)).toBeUndefined();
      expect(() => day(text)).toThrow(TypeError);
    },
  );

  it("count whole months, a short month's end included", () => {
    expect(monthsBetween(day("2002-01-31"), day("2002-02-28"))).toBe(1);
    expect(monthsBetween(day("2002-01-15"), day("2002-02-14"))).toBe(0);
    expect(monthsBetween(day("2002-02-15"), day("2002-01-15"))).toBe(-1);
  });

  it("lie in a monthly pay period", () => {
    const period = payPeriodOf(day("2004-02-11"));
    expect([iso(period.from), iso(period.to)]).toEqual(["2004-02-01", "2004-02-29"]);
  });
});

describe("falling on a weekday of a month", () => {
  it.each([
    [{ month: 5, weekday: 1, nth: -1 }, 2003, "2003-05-26"],
    [{ month: 9, weekday: 1, nth: 1 }, 2003, "2003-09-01"],
    [{ after: { month: 11, weekday: 4, nth: 4 }, days: 1 }, 2002, "2002-11-29"],
  ] as const)("%j in %i", (falls, year, expected) => expect(iso(fallsOn(falls, year))).toBe(expected));
});
