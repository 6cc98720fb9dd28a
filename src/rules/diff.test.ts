import { describe, expect, it } from "vitest";
import { type Day, day } from "../calendar/index.ts";
import { isRefusal } from "../refusal/index.ts";
import { type Agreement, agreement } from "./agreement.ts";
import { date, one, read, today, when, zero } from "./build.ts";
import { diff } from "./diff.ts";
import type { Flag } from "./expression.ts";
import { given } from "./given.ts";
import { rule } from "./rule.ts";
import { section } from "./section.ts";
import { bands, figure, table } from "./term.ts";

const raised = figure(
  { id: "raised", clause: "1.1.A", title: "Credit", unit: "hours", page: 7 },
  { "2001-01-01": "8", "2002-01-01": "9", "2003-01-01": null },
);
const still = figure(
  { id: "still", clause: "1.1.B", title: "Cap", unit: "hours", page: 7 },
  { "2001-01-01": "80" },
);
const steps = bands(
  { id: "steps", clause: "1.1.C", title: "Steps", unit: "hours", of: "months", page: 8 },
  {
    "2001-01-01": [
      ["1", "4"],
      ["13", "6"],
    ],
    "2002-07-01": [
      ["1", "4"],
      ["25", "7"],
    ],
  },
);
const rates = table(
  { id: "rates", clause: "2.1", title: "Rates", unit: "USD/day", columns: ["low", "high"], page: 9 },
  { "2002-07-01": { A: ["1", "2"] } },
);
const head = { id: "turning", clause: "1.1", title: "Turning", says: "For tests.", page: 7 } as const;
const turning = (test: Flag) => rule(head, when(test, read(still), zero("hours")));
const made = (test: Flag): Agreement =>
  agreement({
    id: "made-up",
    title: "Made up",
    unit: "Unit",
    union: "Union",
    employer: "Employer",
    version: "2001-01-01",
    from: day("2001-01-01"),
    to: day("2003-12-31"),
    articles: [{ number: "1", title: "One" }],
    sections: [
      section({
        number: "1.1",
        title: "Credits",
        page: 7,
        plain: {},
        terms: [raised, still, steps],
        rules: [turning(test)],
      }),
      section({ number: "1.2", title: "Nothing", page: 8, plain: {}, terms: [still] }),
      section({ number: "2.1", title: "Rates", page: 9, plain: {}, terms: [rates] }),
    ],
    lifeEvents: [],
    facts: [],
    holidays: undefined as never,
  });
const of = made(today().isFrom(date("2002-07-01")));
const between = (from: string, to: string, agreed: Agreement = of) => {
  const found = diff(agreed, day(from), day(to));
  if (isRefusal(found)) throw new Error(found.code);
  return found;
};

describe("what changes between two days", () => {
  it("is each figure that changes, with its day, by section; a section without any is left out", () => {
    const found = between("2001-06-01", "2002-06-30");
    expect(found.sections).toEqual([
      {
        number: "1.1",
        title: "Credits",
        terms: [
          {
            id: "raised",
            title: "Credit",
            clause: "1.1.A",
            page: 7,
            on: "2002-01-01",
            kind: "changes",
            lines: [{ line: null, from: "8 h", to: "9 h" }],
          },
        ],
        rules: [],
      },
    ]);
  });

  it("holds a change on the second day, and none on the first", () => {
    expect(between("2001-12-31", "2002-01-01").sections).toHaveLength(1);
    expect(between("2002-01-01", "2002-01-02").sections).toEqual([]);
    expect(between("2002-01-01", "2002-01-01").sections).toEqual([]);
  });

  it("names only the lines of bands and tables that change, and what begins and ends", () => {
    const terms = between("2002-06-30", "2003-01-01").sections.flatMap((one) => one.terms);
    expect(terms.map(({ id, on, kind, lines }) => [id, on, kind, lines])).toEqual([
      [
        "steps",
        "2002-07-01",
        "changes",
        [
          { line: "from 13 months", from: "6 h", to: null },
          { line: "from 25 months", from: null, to: "7 h" },
        ],
      ],
      ["raised", "2003-01-01", "ends", [{ line: null, from: "9 h", to: null }]],
      [
        "rates",
        "2002-07-01",
        "begins",
        [
          { line: "A, low", from: null, to: "$1.00 a day" },
          { line: "A, high", from: null, to: "$2.00 a day" },
        ],
      ],
    ]);
  });

  it("refuses days in the wrong order or outside the agreement", () => {
    const code = (from: string, to: string) => {
      const found = diff(of, day(from) as Day, day(to) as Day);
      return isRefusal(found) ? [found.code, found.compared] : "";
    };
    expect(code("2002-01-02", "2002-01-01")).toEqual([
      "out-of-range",
      { from: "2002-01-02", to: "2002-01-01" },
    ]);
    expect(code("2000-12-31", "2002-01-01")).toEqual(["outside-agreement", expect.anything()]);
    expect(code("2002-01-01", "2004-01-01")).toEqual(["outside-agreement", expect.anything()]);
  });
});

describe("a rule that turns on a printed date", () => {
  const on = (test: Flag) =>
    between("2001-01-01", "2003-12-31", made(test)).sections[0]!.rules.map((one) => one.on);
  const printed = date("2002-07-01");
  const ratified = given.day("ratified", { question: "When?" });

  it.each([
    ["before it", today().isBefore(printed), ["2002-07-01"]],
    ["from it on", today().isFrom(printed), ["2002-07-01"]],
    ["after it", today().isAfter(printed), ["2002-07-02"]],
    ["the other way round", printed.isBefore(today()), ["2002-07-02"]],
    ["with a fact beside it", today().isFrom(ratified.earlierOf(printed)), ["2002-07-01"]],
    ["counted from it", today().isAfter(printed.minusMonths(one("months"))), ["2002-06-02"]],
    ["two tests on one day", today().isBefore(printed).or(today().isFrom(printed)), ["2002-07-01"]],
    ["a fact alone", ratified.isFrom(printed), []],
  ])("is listed: %s", (_name, test, days) => {
    expect(on(test)).toEqual(days);
  });

  it("is listed with the test, and not where the date lies outside", () => {
    expect(between("2002-06-30", "2002-07-01").sections[0]!.rules).toEqual([
      {
        id: "turning",
        title: "Turning",
        clause: "1.1",
        page: 7,
        on: "2002-07-01",
        test: "the day asked about is on or after 2002-07-01",
      },
    ]);
    expect(between("2002-07-01", "2002-12-31").sections).toEqual([]);
  });
});
