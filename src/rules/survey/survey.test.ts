import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import { band, cell, date, notApplicable, read, today, when, zero } from "../build.ts";
import { given } from "../given.ts";
import { type Rule, rule } from "../rule.ts";
import { bands, figure, table } from "../term.ts";
import { type FindingKind, survey } from "./index.ts";

const term = { id: "t", clause: "1.1", title: "Made-up figure", page: 1 } as const;
const head = { id: "made-up", clause: "1.1", title: "Made up", says: "For tests.", page: 1 } as const;
const steps = (from: string) =>
  bands(
    { ...term, unit: "hours", of: "months" },
    {
      "2001-01-01": [
        [from, "4"],
        ["13", "6"],
      ],
    },
  );
const cap = figure({ ...term, unit: "hours" }, { "2001-01-01": "640" });
const ended = figure({ ...term, unit: "hours" }, { "2001-01-01": "8", "2002-07-01": null });
const grades = table({ ...term, unit: "hours", columns: ["each"] }, { "2001-01-01": { a: ["1"] } });

const hours = given.number("hours", { unit: "hours", min: "0", max: "3000", question: "?" });
const months = given.number("months", { unit: "months", min: "1", max: "600", question: "?" });
const night = given.flag("night", { question: "?" });
const away = given.flag("away", { question: "?" });
const grade = given.choice("grade", { choices: ["a", "b"], question: "?" });
const when2003 = today().isFrom(date("2003-01-01"));

const base = rule(head, hours.atMost(read(cap)));
const unranked = base
  .notwithstanding("2.1", night, zero("hours"), { note: "none at night" })
  .notwithstanding("2.2", away, notApplicable("hours", "2.2", "elsewhere"), { note: "elsewhere" });
const dates = { from: day("2001-01-01"), to: day("2003-12-31") };

describe("survey", () => {
  it("finds nothing in a rule that is whole", () => {
    const whole = rule(head, band(steps("1"), months))
      .notwithstanding("2.1", night, zero("hours"), { note: "none at night" })
      .notwithstanding("2.2", away, notApplicable("hours", "2.2", "elsewhere"), {
        note: "elsewhere",
        over: ["2.1"],
      })
      .alternative("1.1", "other", "x", "y", rule(head, band(steps("1"), months)));
    expect(survey(whole, dates)).toEqual([]);
  });

  const planted: readonly { name: string; rule: Rule; kind: FindingKind; says: RegExp; at?: string }[] = [
    {
      name: "two exceptions without a rank",
      rule: unranked,
      kind: "conflict",
      says: /2\.1 and 2\.2 both apply/,
      at: "2001-01-01",
    },
    {
      name: "two exceptions that clash from one day on",
      rule: base
        .notwithstanding("2.1", night, zero("hours"), { note: "a" })
        .notwithstanding("2.2", night.and(when2003), hours, { note: "b" }),
      kind: "conflict",
      says: /2\.1 and 2\.2/,
      at: "2003-01-01",
    },
    {
      name: "two exceptions that clash at one value only",
      rule: base
        .notwithstanding("2.1", hours.isAtLeast(read(cap)), zero("hours"), { note: "a" })
        .notwithstanding("2.2", hours.isAtMost(read(cap)), hours, { note: "b" }),
      kind: "conflict",
      says: /2\.1 and 2\.2/,
    },
    {
      name: "a figure that ends inside the agreement",
      rule: rule(head, hours.atMost(read(ended))),
      kind: "no-answer",
      says: /term-not-in-force/,
      at: "2002-07-01",
    },
    {
      name: "a choice without a row",
      rule: rule(head, cell(grades, grade, "each")),
      kind: "no-answer",
      says: /no-value/,
    },
    {
      name: "a value below the first band",
      rule: rule(head, band(steps("2"), months)),
      kind: "no-answer",
      says: /no-value/,
    },
    {
      name: "a first band above the least value",
      rule: rule(head, band(steps("2"), months)),
      kind: "gap-below",
      says: /months may be as little as 1, the first band begins at 2/,
    },
    {
      name: "an exception that can never apply",
      rule: base.notwithstanding("2.1", months.isAbove(months), zero("hours"), { note: "never" }),
      kind: "never-applies",
      says: /2\.1 applied to nobody: never/,
    },
    {
      name: "an alternative reading that never differs",
      rule: base.alternative(
        "1.1",
        "same",
        "x",
        "y",
        rule(head, when(night, hours.atMost(read(cap)), hours.atMost(read(cap)))),
      ),
      kind: "readings-agree",
      says: /the reading same of 1\.1/,
    },
  ];
  for (const { name, rule: defective, kind, says, at } of planted)
    it(`finds ${name}`, () => {
      const found = survey(defective, dates).filter((one) => one.kind === kind);
      expect(found).toHaveLength(1);
      expect(found[0]!.says).toMatch(says);
      if (at) expect(found[0]!.at).toBe(day(at));
    });

  it("does not look outside the dates that it is given", () => {
    const ending = rule(head, hours.atMost(read(ended)));
    expect(survey(ending, { from: day("2001-01-01"), to: day("2002-06-30") })).toEqual([]);
  });
});
