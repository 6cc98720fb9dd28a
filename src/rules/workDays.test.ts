import { describe, expect, it } from "vitest";
import { day, iso } from "../calendar/index.ts";
import { quiet } from "./ask.ts";
import { read } from "./build.ts";
import { formulaOf } from "./formula.ts";
import { given } from "./given.ts";
import { rule } from "./rule.ts";
import { compareReaders, mutate, people } from "./survey/index.ts";
import { figure } from "./term.ts";
import { workDaysWithout } from "./workDays.ts";

const newYear = { name: "New Year", clause: "1", falls: { month: 1, day: 1 } } as const;
const november = {
  name: "The eleventh",
  clause: "1",
  falls: { month: 11, day: 11 },
  moves: { 6: { days: -1, clause: "1" }, 0: { days: 1, clause: "1" } },
} as const;
const holidays = [newYear, november];
const isWorkDay = workDaysWithout(holidays);

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

const head = { clause: "1.1", says: "For tests.", page: 1 } as const;
const five = figure(
  { id: "five", clause: "1.1", title: "Notice", unit: "work days", page: 1 },
  { "1990-01-01": "5" },
);
const from = given.day("from", { question: "From which day?" });
const to = given.day("to", { question: "To which day?" });
const some = given.number("some", { unit: "work days", min: "0", max: "40", question: "How many?" });
const after = rule({ ...head, id: "after", title: "After" }, from.plusWorkDays(read(five), holidays));
const before = rule({ ...head, id: "before", title: "Before" }, from.minusWorkDays(read(five), holidays));
const later = rule({ ...head, id: "later", title: "Later" }, from.plusWorkDays(some, holidays));
const either = rule(
  { ...head, id: "either", title: "Either way" },
  from.minusWorkDays(some.minus(read(five)), holidays),
);
const between = rule({ ...head, id: "between", title: "Between" }, from.workDaysUntil(to, holidays));
const on = day("2002-03-01");

describe("work days counted in a rule", () => {
  it.each([
    ["2001-12-28", "2002-01-07", "2001-12-21", "over New Year, before a weekend"],
    ["2002-01-01", "2002-01-08", "2001-12-25", "from a holiday"],
    ["2002-11-02", "2002-11-08", "2002-10-28", "from a Saturday"],
    ["2007-11-13", "2007-11-20", "2007-11-05", "a Monday kept for a Sunday"],
  ])("from %s: %s after, %s before, %s", (start, next, last, _says) => {
    const facts = { from: day(start) };
    expect([after, before].map((one) => iso(quiet(one, facts, on) as typeof on))).toEqual([next, last]);
  });

  it.each([
    ["2001-12-31", "2002-01-02", 1, "New Year is none"],
    ["2002-01-02", "2001-12-31", -1, "backwards"],
    ["2002-03-01", "2002-03-03", 0, "a weekend"],
    ["2002-03-02", "2002-03-04", 1, "the last day counts"],
    ["2002-03-04", "2002-03-04", 0, "a day and itself"],
  ])("from %s to %s there are %i: %s", (start, end, n, _says) => {
    expect(quiet(between, { from: day(start), to: day(end) }, on)).toEqual({ n, d: 1 });
  });

  it("goes nowhere with none, even on a holiday", () => {
    const facts = { from: day("2002-01-01"), some: { n: 0, d: 1 } };
    expect(quiet(later, facts, on)).toBe(day("2002-01-01"));
  });

  it("is said in the formula", () => {
    expect([after, before, between].map((one) => formulaOf(one.formula))).toEqual([
      "Notice (1.1) in work days after from",
      "Notice (1.1) in work days before from",
      "the work days after from through to",
    ]);
  });

  it("refuses another unit when the rule is built", () => {
    const days = given.number("days", { unit: "days", min: "0", max: "9", question: "?" });
    expect(() => from.plusWorkDays(days, holidays)).toThrow("cannot count days as work days");
  });

  it("is read alike by all three readers", () => {
    for (const one of [after, before, later, either, between])
      for (const when of [on, day("2001-12-30"), day("2006-11-12")])
        expect(
          compareReaders(one, when, people(one, when, 400, { seed: 7, unknown: 6 }), { masked: true }),
          one.id,
        ).toEqual([]);
  });

  it("shows a reader that forgets the holidays", () => {
    const persons = people(after, day("2001-12-30"), 400, { seed: 7, unknown: 6 });
    const insteadOf = mutate(after, (node) => ("off" in node ? { ...node, off: [] } : node));
    const found = compareReaders(after, day("2001-12-30"), persons, { masked: true, insteadOf });
    expect(found.length).toBeGreaterThan(0);
  });
});
