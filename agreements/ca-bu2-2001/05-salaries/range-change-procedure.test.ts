import { describe, expect, it } from "vitest";
import { flaws } from "../../../src/rules/index.ts";
import { type CaseRow, compared, standsOn } from "../case-table.ts";
import { ruleAnswer } from "../rule-answer.ts";
import { rangeChangeEffective, rangeChangeFurthest, rangeChangeRequestLastDay } from "./range-change.ts";
import { rangeChangeProcedure } from "./range-change-procedure.ts";

const coming = ["2002-03-01 employee expect anniversary=2002-05-01 merit=2002-09-01"];
const asked = [...coming, "2002-04-01 employee request received=2002-04-03"];
const deferred = [...asked, "2002-04-10 department confirm"];

const rows: CaseRow[] = [
  {
    name: "asked thirty days ahead: the last day, and the day after",
    acts: coming,
    days: {
      "2002-04-01": [
        "coming.request employee 2002-04-01 5.3",
        "coming.changeRange department 2002-05-01 5.3",
      ],
      "2002-04-02": [
        "coming.request employee 2002-04-01 5.3 lapsed",
        "coming.changeRange department 2002-05-01 5.3",
      ],
    },
  },
  {
    name: "handed in on the last day is in time, received later or not; an answer has no time",
    acts: asked,
    days: {
      "2002-04-03": ["deferred department 2002-09-01 5.3", "asked.confirm department no-last-day 5.3"],
      "2002-12-31": [
        "deferred department 2002-09-01 5.3 overdue",
        "asked.confirm department no-last-day 5.3",
      ],
    },
  },
  {
    name: "a request too late puts nothing off by itself; confirmed, the change is put off",
    acts: [...coming, "2002-04-02 employee request", "2002-04-20 department confirm"],
    days: {
      "2002-04-02": ["deferred department 2002-05-01 5.3", "asked.confirm department no-last-day 5.3"],
      "2002-04-20": ["deferred department 2002-09-01 5.3"],
    },
    late: ["1 day after the last day, 2002-04-01"],
  },
  {
    name: "without a word from the department the change falls on the later day",
    acts: [...asked, "2002-09-01 department changeRange"],
    days: { "2002-09-01": [] },
    stands: "The range was changed",
  },
  {
    name: "a day later it is on record as late, and still answered",
    acts: [...coming, "2002-04-02 union request", "2002-04-05 department refuse ground=other reasons=late"],
    days: { "2002-04-05": [] },
    stands: "Refused; the range change falls on its own day",
    late: ["1 day after the last day, 2002-04-01"],
  },
  {
    name: "put off to the merit day, with its end as a clock",
    acts: deferred,
    days: {
      "2002-09-01": ["deferred department 2002-09-01 5.3"],
      "2002-09-02": ["deferred department 2002-09-01 5.3 overdue"],
    },
  },
  {
    name: "never further than six pay periods",
    acts: [
      "2002-03-01 employee expect anniversary=2002-05-01 merit=2003-02-01",
      "2002-03-02 employee request",
      "2002-03-09 department confirm",
    ],
    days: { "2002-11-01": ["deferred department 2002-11-01 5.3"] },
  },
  {
    name: "each pay period that does not qualify adds one, up to the merit day",
    acts: [
      "2002-03-01 employee expect anniversary=2002-05-01 merit=2003-02-01",
      "2002-03-02 employee request",
      "2002-03-09 department confirm",
      "2002-07-01 department recordLost lost=2",
      "2002-10-01 department recordLost lost=4",
    ],
    days: {
      "2002-07-01": ["deferred department 2003-01-01 5.3"],
      "2002-10-01": ["deferred department 2003-02-01 5.3"],
    },
  },
  {
    name: "a month's end stays within the month",
    acts: [
      "2002-08-01 employee expect anniversary=2002-08-31 merit=2003-03-31",
      "2002-08-01 employee request",
      "2002-08-02 department confirm",
    ],
    days: { "2002-08-02": ["deferred department 2003-02-28 5.3"] },
  },
  {
    name: "the change made on the merit day ends it in time",
    acts: [...deferred, "2002-09-01 department changeRange"],
    days: { "2002-09-01": [] },
    stands: "The range was changed",
  },
  {
    name: "and a day later, late",
    acts: [...deferred, "2002-09-02 department changeRange"],
    days: { "2002-09-02": [] },
    late: ["1 day after the last day, 2002-09-01"],
  },
  {
    name: "without a request it falls on its own day",
    acts: [...coming, "2002-05-01 department changeRange"],
    days: { "2002-05-01": [] },
    stands: "The range was changed",
  },
  {
    name: "a wish taken back leaves the own day, and can come again in time",
    acts: [...asked.slice(0, 1), "2002-03-05 employee request", "2002-03-07 employee withdraw"],
    days: {
      "2002-03-07": [
        "coming.request employee 2002-04-01 5.3",
        "coming.changeRange department 2002-05-01 5.3",
      ],
    },
  },
  {
    name: "refusals in their order: another's move, no place, a refusal without reasons, an answer before receipt",
    acts: [
      ...coming,
      "2002-03-02 department request",
      "2002-03-02 department confirm",
      "2002-04-01 employee request received=2002-04-03",
      "2002-04-02 department refuse ground=other",
      "2002-04-02 department confirm",
    ],
    days: {
      "2002-04-03": ["deferred department 2002-09-01 5.3", "asked.confirm department no-last-day 5.3"],
    },
    refused: ["wrong-mover", "before-its-predecessor", "missing-field", "before-receipt"],
  },
];

describe("a range change put off", () => {
  it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(rangeChangeProcedure, row);
    expect(found).toEqual(expected);
  });

  it("has no flaws", () => expect(flaws(rangeChangeProcedure)).toEqual([]));

  const days = [
    ["2002-05-01", "2002-09-01"],
    ["2002-03-01", "2002-06-01"],
    ["2003-01-15", "2003-07-15"],
    ["2002-08-31", "2003-01-31"],
  ] as const;
  it.each(days)("agrees with the rules on %s, merit day %s", (anniversary, merit) => {
    const first = `2002-01-15 employee expect anniversary=${anniversary} merit=${merit}`;
    const due = (acts: readonly string[]) => standsOn(rangeChangeProcedure, acts, "2002-01-16").open[0]?.due;
    expect(due([first])).toBe(ruleAnswer(rangeChangeRequestLastDay, { rangeChangeDay: anniversary }));
    const later = [first, "2002-01-15 employee request", "2002-01-16 department confirm"];
    const given = { rangeChangeDay: anniversary, deferralPeriodsLost: "0" };
    expect(due(later)).toBe(
      ruleAnswer(rangeChangeEffective, { ...given, meritDay: merit, deferralAskedOn: "2002-01-15" }),
    );
    const far = [first.replace(merit, "2009-01-01"), ...later.slice(1)];
    expect(due(far)).toBe(ruleAnswer(rangeChangeFurthest, given));
    const lost = [...far, "2002-01-16 department recordLost lost=3"];
    expect(due(lost)).toBe(ruleAnswer(rangeChangeFurthest, { ...given, deferralPeriodsLost: "3" }));
  });
});
