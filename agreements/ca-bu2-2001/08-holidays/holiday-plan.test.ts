import { describe, expect, it } from "vitest";
import { isRefusal, parseSchedule, holidaysOf as plan } from "../../../src/rules/index.ts";
import { holidayPlan } from "./holiday-plan.ts";

const holidaysOf = (year: number, of: { schedule?: string; timeBase?: string } = {}) => {
  const lines = plan(holidayPlan, year, of);
  if (isRefusal(lines)) throw new Error(lines.reason);
  return lines;
};
const named = (year: number, name: string, schedule?: string) =>
  holidaysOf(year, { schedule }).find((one) => one.name === name)!;

describe("observed holidays", () => {
  it("are thirteen, on their dates of 2002", () => {
    expect(holidaysOf(2002).map((one) => one.date)).toEqual([
      "2002-01-01",
      "2002-01-21",
      "2002-02-12",
      "2002-02-18",
      "2002-03-31",
      "2002-05-27",
      "2002-07-04",
      "2002-09-02",
      "2002-10-14",
      "2002-11-11",
      "2002-11-28",
      "2002-11-29",
      "2002-12-25",
    ]);
  });

  it.each([
    [2002, "Cesar Chavez Day", undefined, "2002-04-01", "8.1.B.2"],
    [2002, "Cesar Chavez Day", "sun,mon,tue,wed,thu", "2002-03-31", "8.1.B.3"],
    [2006, "Veterans Day", undefined, "2006-11-10", "8.1.B.1"],
    [2001, "Veterans Day", undefined, "2001-11-12", "8.1.B.2"],
    [2006, "Veterans Day", "tue,wed,thu,fri,sat", "2006-11-11", "8.1.B.3"],
    [2004, "Independence Day", undefined, "2004-07-05", "8.1.B.2"],
    [2005, "New Year's Day", undefined, "2005-01-01", "8.1.B"],
    [2024, "Thanksgiving Day", undefined, "2024-11-28", "8.1.B"],
    [2024, "Memorial Day", undefined, "2024-05-27", "8.1.B"],
  ] as const)("%i %s on %s is observed on %s by %s", (year, name, schedule, observed, clause) => {
    expect(named(year, name, schedule)).toMatchObject({ observed, clause });
  });

  it("credits eight hours for a holiday on a day off, and the chart's part for a part-timer", () => {
    expect(named(2002, "Lincoln's Birthday", "wed,thu,fri,sat")).toMatchObject({
      observed: "2002-02-12",
      credit: "8.00",
    });
    expect(named(2002, "Lincoln's Birthday")).toMatchObject({ credit: "0.00" });
    expect(
      holidaysOf(2002, { schedule: "wed,thu", timeBase: "2/5" }).find((one) => one.date === "2002-02-12")
        ?.credit,
    ).toBe("3.20");
  });

  it("leaves the credit open in a year without figures, and says so", () => {
    const line = named(2022, "Lincoln's Birthday");
    expect(line).toMatchObject({ observed: "2022-02-12", credit: null });
    expect(line.note).toContain("no figure");
  });

  it("refuses what is no schedule, year or time base", () => {
    expect(plan(holidayPlan, 2002, { schedule: "weekends" })).toMatchObject({ code: "unknown-schedule" });
    expect(plan(holidayPlan, 2002, { schedule: "mon,mon" })).toMatchObject({ code: "unknown-schedule" });
    expect(plan(holidayPlan, 20025)).toMatchObject({ code: "not-a-year" });
    expect(plan(holidayPlan, 2002, { schedule: "wed", timeBase: "9/8" })).toMatchObject({
      code: "out-of-range",
    });
    expect(parseSchedule("mon-fri")).toEqual([1, 2, 3, 4, 5]);
  });
});
