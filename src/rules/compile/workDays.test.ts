import { describe, expect, it } from "vitest";
import { addDays, type Day, day, mondayToFriday } from "../../calendar/index.ts";
import type { HolidayDeclared } from "../holidayPlan.ts";
import { workDaysBetween, workDaysFrom, workDaysWithout } from "../workDays.ts";
import { workDayAt, workDaysThrough, workDayTables } from "./workDays.ts";

const holidays: readonly HolidayDeclared[] = [
  // A Saturday's holiday is kept on the Friday, which at New Year lies in the year before.
  { name: "New Year", clause: "1", falls: { month: 1, day: 1 }, moves: { 6: { days: -1, clause: "1" } } },
  { name: "Harvest", clause: "1", falls: { month: 11, weekday: 4, nth: 4 } },
];
const isWorkDay = workDaysWithout(holidays);
const { through, at } = workDayTables(holidays);

/** Both ends of the looked up years, today's, and years far outside. */
const days = ["1800-01-01", "2200-01-01", "2002-01-01", "1970-01-01", "1399-12-31", "2605-01-01"].flatMap(
  (each) => Array.from({ length: 60 }, (_, i) => addDays(day(each), i - 30)),
);

describe("work days in compiled loops", () => {
  it("are those that one finds by stepping, within the looked up years and beyond", () => {
    for (const from of days)
      for (const amount of [1, 2, 5, 30]) {
        const after = workDayAt(at, workDaysThrough(through, from) + amount);
        expect(after).toBe(workDaysFrom(from, amount, isWorkDay));
        const before = workDayAt(at, workDaysThrough(through, addDays(from, -1)) - amount + 1);
        expect(before).toBe(workDaysFrom(from, -amount, isWorkDay));
        const to = addDays(from, 7 * amount);
        expect(workDaysThrough(through, to) - workDaysThrough(through, from)).toBe(
          workDaysBetween(from, to, isWorkDay),
        );
      }
  });

  it("are numbered without a gap, each work day once", () => {
    let wrong = 0;
    for (const [i, each] of at.entries())
      if (!isWorkDay(each as Day) || workDaysThrough(through, each) !== i + 1) wrong++;
    expect(wrong).toBe(0);
    expect(at.length).toBe(through.at(-1));
  });

  it("are Monday to Friday without holidays", () => {
    const plain = workDayTables([]);
    const from = day("2001-12-31");
    expect(workDayAt(plain.at, workDaysThrough(plain.through, from) + 1)).toBe(day("2002-01-01"));
    expect(workDaysBetween(from, day("2002-01-07"), mondayToFriday)).toBe(5);
    expect(workDayTables(holidays).through).toBe(through);
  });
});
