import { describe, expect, it } from "vitest";
import { type Day, day, iso } from "../calendar/index.ts";
import { band, date, read, today, when } from "./build.ts";
import { given } from "./given.ts";
import { rule } from "./rule.ts";
import { nextOfRule, nextOfTerm } from "./standing.ts";
import { bands, figure, type Term } from "./term.ts";

const credit = figure(
  { id: "credit", clause: "1.1.A", title: "Credit", unit: "hours", page: 7 },
  { "2001-01-01": "8", "2002-01-01": "9", "2003-01-01": null },
);
const steps = (then: readonly (readonly [string, string])[]) =>
  bands(
    { id: "steps", clause: "1.1.C", title: "Steps", unit: "hours", of: "months", page: 8 },
    {
      "2001-01-01": [
        ["1", "4"],
        ["13", "6"],
      ],
      "2002-01-01": then,
    },
  );
const said = (term: Term, after: string) => {
  const next = nextOfTerm(term, day(after));
  return next && `${iso(next.on)} ${next.says}`;
};

describe("what happens next to a figure", () => {
  it.each([
    ["2000-06-01", "2001-01-01 begins with 8 h"],
    ["2001-01-01", "2002-01-01 from 8 h to 9 h"],
    ["2001-12-31", "2002-01-01 from 8 h to 9 h"],
    ["2002-01-01", "2003-01-01 ends with 9 h"],
    ["2003-01-01", undefined],
  ])("after %s is %s", (after, next) => expect(said(credit, after)).toBe(next));

  it.each([
    [
      [
        ["1", "5"],
        ["13", "7"],
      ],
      "2002-01-01 2 lines change",
    ],
    [
      [
        ["1", "4"],
        ["13", "7"],
      ],
      "2002-01-01 from 13 months, from 6 h to 7 h",
    ],
    [[["1", "4"]], "2002-01-01 from 13 months ends"],
    [
      [
        ["1", "4"],
        ["13", "6"],
      ],
      undefined,
    ],
  ] as const)("by its lines: %j", (then, next) => expect(said(steps(then), "2001-06-01")).toBe(next));
});

describe("what happens next to a rule", () => {
  const head = { id: "made", clause: "1.1", title: "Made", says: "For tests.", page: 7 } as const;
  const months = given.number("months", { unit: "months", min: "1", max: "60", question: "?" });
  const made = rule(
    head,
    when(today().isBefore(date("2002-01-01")), read(credit), band(steps([["1", "5"]]), months)),
  );
  const next = (after: Day) => nextOfRule(made, after);

  it("is all that comes on the first day of change, figures and printed dates together", () => {
    expect(next(day("2001-06-01"))).toEqual({
      on: day("2002-01-01"),
      says: "Credit: from 8 h to 9 h; Steps: 2 lines change; it turns on whether the day asked about is before 2002-01-01",
    });
  });

  it("is nothing once nothing comes any more", () => {
    expect(next(day("2002-06-01"))!.on).toBe(day("2003-01-01"));
    expect(next(day("2003-01-01"))).toBeUndefined();
  });
});
