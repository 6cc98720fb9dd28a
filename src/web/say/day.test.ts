import { describe, expect, it } from "vitest";
import { daysUntil, left, longDay, mediumDay, monthName, shortDay, weekdayDay, withDays } from "./day.ts";

describe("a day in words", () => {
  it("names the weekday and the month", () => {
    expect(longDay("2002-04-15")).toBe("Monday, April 15, 2002");
    expect(mediumDay("2003-12-01")).toBe("December 1, 2003");
    expect(weekdayDay("2002-04-15", "2002")).toBe("Mon, Apr 15");
    expect(weekdayDay("2002-04-15", "2003")).toBe("Mon, Apr 15, 2002");
    expect(weekdayDay("soon", "2002")).toBe("soon");
    expect(shortDay("2002-09-30")).toBe("Sep 30, 2002");
  });
  it("names a month", () => {
    expect(monthName("2002-04")).toBe("April 2002");
    expect(monthName("soon")).toBe("soon");
  });
  it("keeps the hour of a clock in hours", () => {
    expect(shortDay("2002-04-15T10:30")).toBe("Apr 15, 2002, 10:30");
    expect(mediumDay("2002-04-15T09:05")).toBe("April 15, 2002, 09:05");
  });
  it("stands in a sentence", () => {
    expect(withDays("until 2002-05-01, step 2; code 2002-99-99")).toBe(
      "until May 1, 2002, step 2; code 2002-99-99",
    );
  });
  it("leaves what is no date as it is", () => {
    expect(longDay("2002-02-30")).toBe("2002-02-30");
    expect(shortDay("")).toBe("");
    expect(mediumDay("2002-04-15 was the day")).toBe("2002-04-15 was the day");
  });
});

describe("the days left on a clock", () => {
  const cases = [
    ["2002-04-15", "2002-04-21", "6 days left"],
    ["2002-04-15", "2002-04-16", "1 day left"],
    ["2002-04-15", "2002-04-15", "due today"],
    ["2002-04-15", "2002-04-14", "1 day late"],
    ["2002-02-27", "2002-03-01", "2 days left"],
  ] as const;
  it.each(cases)("on %s a clock due %s says %s", (today, due, says) => {
    expect(left(today, due)).toBe(says);
  });
  it("says nothing about what is no date", () => {
    expect(daysUntil("2002-04-15", "soon")).toBeUndefined();
    expect(left("2002-04-15", "soon")).toBe("");
  });
});
