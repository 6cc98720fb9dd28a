import { describe, expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { ratio } from "../quantity/index.ts";
import { quiet } from "./ask.ts";
import { hoursBetween, read, today } from "./build.ts";
import { formulaOf } from "./formula.ts";
import { given } from "./given.ts";
import { rule } from "./rule.ts";
import { compareReaders, people } from "./survey/index.ts";
import { figure } from "./term.ts";

const head = { clause: "1.1", says: "For tests.", page: 1 } as const;
const notice = figure(
  { id: "notice", clause: "1.1", title: "Notice", unit: "days", page: 1 },
  { "2001-01-01": "30" },
);
const begins = given.day("begins", { question: "When does it begin?" });
const lastDay = rule({ ...head, id: "last-day", title: "Last day" }, begins.minusDays(read(notice)));
const waited = rule({ ...head, id: "waited", title: "Waited" }, begins.daysUntil(today()));
const january = rule({ ...head, id: "january", title: "January" }, begins.startOfYear());
const later = rule({ ...head, id: "later", title: "Later" }, begins.plusDays(read(notice)));
const away = rule(
  { ...head, id: "away", title: "Away" },
  hoursBetween(
    begins,
    given.time("left", { question: "When did you leave?" }),
    today(),
    given.time("returned", { question: "When did you return?" }),
  ),
);
const on = day("2002-03-01");

describe("days counted in a rule", () => {
  it("are calendar days, before and after, over the end of a month and a year", () => {
    expect(quiet(lastDay, { begins: day("2002-03-01") }, on)).toBe(day("2002-01-30"));
    expect(quiet(later, { begins: day("2002-12-15") }, on)).toBe(day("2003-01-14"));
    expect(quiet(waited, { begins: day("2002-02-27") }, on)).toEqual(ratio(2));
    expect(quiet(waited, { begins: day("2002-03-02") }, on)).toEqual(ratio(-1));
    expect(quiet(january, { begins: day("2002-12-31") }, on)).toBe(day("2002-01-01"));
  });

  it("give exact hours with times of day", () => {
    const facts = { begins: day("2002-02-28"), left: ratio(6 * 60 + 30), returned: ratio(17 * 60) };
    expect(quiet(away, facts, on)).toEqual(ratio(69, 2));
  });

  it("are said in the formula", () => {
    expect(formulaOf(waited.formula)).toBe("the days from begins to the day asked about");
  });

  it("refuse another unit when the rule is built", () => {
    const hours = given.number("hours", { unit: "hours", min: "0", max: "9", question: "?" });
    expect(() => begins.plusDays(hours)).toThrow("cannot count hours as calendar days");
  });

  it("are read alike by all three readers", () => {
    for (const one of [lastDay, later, waited, january, away])
      expect(
        compareReaders(one, on, people(one, on, 400, { seed: 7, unknown: 6 }), { masked: true }),
      ).toEqual([]);
  });
});
