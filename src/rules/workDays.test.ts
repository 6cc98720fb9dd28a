import { expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { workDaysWithout } from "./workDays.ts";

const newYear = { name: "New Year", clause: "1", falls: { month: 1, day: 1 } } as const;
const november = {
  name: "The eleventh",
  clause: "1",
  falls: { month: 11, day: 11 },
  moves: { 6: { days: -1, clause: "1" }, 0: { days: 1, clause: "1" } },
} as const;
const isWorkDay = workDaysWithout([newYear, november]);

it.each([
  ["2002-03-15", true, "a Friday"],
  ["2002-03-16", false, "a Saturday"],
  ["2002-03-17", false, "a Sunday"],
  ["2002-01-01", false, "a holiday on a Tuesday"],
  ["2002-01-02", true, "the day after it"],
  ["2006-11-10", false, "the Friday on which a Saturday's holiday is observed"],
  ["2007-11-12", false, "the Monday on which a Sunday's holiday is observed"],
  ["2002-11-12", true, "the day after a holiday that does not move"],
])("%s is a work day: %s, %s", (on, works) => expect(isWorkDay(day(on))).toBe(works));

it("without holidays is Monday to Friday", () => {
  expect(workDaysWithout([])(day("2002-01-01"))).toBe(true);
});
