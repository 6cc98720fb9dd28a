import { describe, expect, it } from "vitest";
import { addMonths as calendarMonths, type Day, day, dayOf, ymd } from "../../calendar/index.ts";
import { addMonths, periodStart, yearStart } from "./months.ts";

/** Both ends of the years that are looked up, with some days on either side, and a leap year on each hand of 1900. */
const AROUND = ["1900-01-01", "2099-12-31", "2100-01-01", "2000-02-29", "1896-02-29", "2104-02-29"];
const days = [
  ...AROUND.flatMap((one) => Array.from({ length: 90 }, (_, i) => (day(one) + i - 45) as Day)),
  ...[-4_000_000, 4_000_000].map((one) => one as Day),
];

describe("months in compiled loops", () => {
  it("are those of the calendar, within the years that are looked up and beyond", () => {
    for (const one of days) {
      const { year, month } = ymd(one);
      const start = dayOf(year, month, 1);
      expect([periodStart(one, 0), periodStart(one, 1)]).toEqual([start, calendarMonths(start, 1)]);
      expect(yearStart(one)).toBe(dayOf(year, 1, 1));
      for (const months of [0, 1, -1, 11, 12, -13, 600, -2400, 2400])
        expect(addMonths(one, months)).toBe(calendarMonths(one, months));
    }
  });

  it("agree on every day of the looked up years", () => {
    let differ = 0;
    for (let one = day("1900-01-01"); one < day("2100-01-01"); one = (one + 1) as Day)
      if (addMonths(one, 1) !== calendarMonths(one, 1) || periodStart(one, 0) !== one - ymd(one).day + 1)
        differ++;
    expect(differ).toBe(0);
  });
});
