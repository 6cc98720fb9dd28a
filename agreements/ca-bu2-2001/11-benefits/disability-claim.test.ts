import { describe, expect, it } from "vitest";
import { day, type IsWorkDay, mondayToFriday } from "../../../src/calendar/index.ts";
import { flaws, isRefusal, type Procedure, parseEvents, standing } from "../../../src/rules/index.ts";
import { type CaseRow, compared, openOn, standsOn } from "../case-table.ts";
import { ruleAnswer } from "../rule-answer.ts";
import {
  again,
  appealed,
  approved,
  back,
  claimed,
  denied,
  endiClaimed,
  offered,
  onLeave,
  partAsked,
} from "./disability-sample.ts";
import { endiLastDay } from "./endi-period.ts";
import { endiProcedure } from "./endi-procedure.ts";
import { ndiLastDay, ndiSecondPeriod } from "./ndi-period.ts";
import { ndiProcedure } from "./ndi-procedure.ts";

const ndiRows: readonly CaseRow[] = [
  {
    name: "ten days of waiting, the first day of disability among them; the decision has no last day",
    acts: claimed,
    days: {
      "2002-03-10": ["wait employee 2002-03-10 11.10.C", "claimed.approve department no-last-day 11.10.B"],
      "2002-03-11": ["pending.approve department no-last-day 11.10.B"],
    },
    stands: "Nothing more to wait for but the decision",
  },
  {
    name: "approved within the wait: payments begin by themselves, and 26 weeks run over to a Sunday",
    acts: approved,
    days: {
      "2002-03-10": ["wait employee 2002-03-10 11.10.C"],
      "2002-03-11": ["weeks department 2002-09-08 11.10.B"],
      "2002-09-08": ["weeks department 2002-09-08 11.10.B"],
      "2002-09-09": [],
    },
    stands: "The weeks are used up",
  },
  {
    name: "approved late: the weeks do not begin later",
    acts: [...claimed, "2002-05-20 department approve"],
    days: { "2002-05-20": ["weeks department 2002-09-08 11.10.B"] },
  },
  {
    name: "a hospital ends the wait on its first full day",
    acts: [...approved, "2002-03-06 employee confine firstFullDay=2002-03-04"],
    days: { "2002-03-06": ["weeks department 2002-09-01 11.10.B"] },
    stands: "NDI is paid",
  },
  {
    name: "a hospital before the decision leaves only the decision",
    acts: [...claimed, "2002-03-05 employee confine firstFullDay=2002-03-04"],
    days: { "2002-03-05": ["pending.approve department no-last-day 11.10.B"] },
  },
  {
    name: "a hospital after the wait waives nothing",
    acts: [...approved, "2002-03-20 employee confine firstFullDay=2002-03-12"],
    days: { "2002-03-20": ["weeks department 2002-09-08 11.10.B"] },
  },
  {
    name: "a hospital recorded when payments run already",
    acts: [...approved, "2002-04-20 department confine firstFullDay=2002-03-09"],
    days: { "2002-04-20": ["weeks department 2002-09-06 11.10.B"] },
  },
  {
    name: "back at work within the wait: nothing is paid",
    acts: [...approved, "2002-03-08 employee recover from=2002-03-08"],
    days: { "2002-03-08": [] },
    stands: "Back at work before anything was paid",
  },
  {
    name: "on leave no week runs, and no last day for using it up",
    acts: onLeave,
    days: { "2002-12-01": ["on-leave.leaveUsedUp employee no-last-day 11.10.E"] },
  },
  {
    name: "after nine days of leave the weeks end nine days later",
    acts: again,
    days: {
      "2002-03-26": ["leave-used.backToBenefit employee no-last-day 11.10.E"],
      "2002-09-17": ["weeks department 2002-09-17 11.10.E"],
      "2002-09-18": [],
    },
    stands: "The weeks are used up",
  },
  {
    name: "ten work days in a row close the period: two weeks from Monday to Friday",
    acts: back,
    days: {
      "2002-06-14": ["back.relapse employee 2002-06-14 11.10.B"],
      "2002-06-15": [],
    },
    stands: "Back at work for good",
  },
  {
    name: "a day of paid leave breaks the row, which begins anew",
    acts: [...back, "2002-06-12 department breakRow workedAgain=2002-06-13"],
    days: {
      "2002-06-26": ["back.relapse employee 2002-06-26 11.10.B"],
      "2002-06-27": [],
    },
  },
  {
    name: "disabled again on the tenth work day: the old weeks go on without a wait",
    acts: [...back, "2002-06-14 employee relapse lastPaid=2002-09-19"],
    days: { "2002-06-14": ["weeks department 2002-09-19 11.10.B"] },
    stands: "NDI is paid",
  },
  {
    name: "disabled again a day later: this case is over",
    acts: [...back, "2002-06-15 employee relapse lastPaid=2002-09-19"],
    days: { "2002-06-15": [] },
    stands: "Back at work for good",
    refused: ["after-the-end"],
  },
  {
    name: "an offered position has no last day for the answer; the weeks run on",
    acts: offered,
    days: {
      "2002-07-01": [
        "weeks department 2002-09-08 11.10.B",
        "offered.acceptOffer employee no-last-day 11.10.G",
      ],
    },
  },
  {
    name: "refusing it ends the benefit",
    acts: [...offered, "2002-06-10 department refuseOffer"],
    days: { "2002-06-10": [] },
    stands: "NDI ended with the day of the refused offer",
  },
  {
    name: "accepting it does not",
    acts: [...offered, "2002-06-10 employee acceptOffer"],
    days: { "2002-06-10": ["weeks department 2002-09-08 11.10.B"] },
  },
  {
    name: "part-time work is the department's to allow; the weeks run on",
    acts: partAsked,
    days: {
      "2002-04-01": [
        "weeks department 2002-09-08 11.10.B",
        "part-asked.allowPartTime department no-last-day 11.10.F",
      ],
    },
  },
  {
    name: "allowed, and over",
    acts: [
      ...partAsked,
      "2002-04-02 department orderExam physician=one",
      "2002-04-05 employee reportExam result=half",
      "2002-04-08 department allowPartTime hours=20",
      "2002-05-06 employee endPartTime",
    ],
    days: {
      "2002-04-08": ["weeks department 2002-09-08 11.10.B"],
      "2002-05-06": ["weeks department 2002-09-08 11.10.B"],
    },
    stands: "NDI is paid",
  },
  {
    name: "refused part-time work leaves NDI as it was",
    acts: [...partAsked, "2002-04-08 department refusePartTime"],
    days: { "2002-04-08": ["weeks department 2002-09-08 11.10.B"] },
  },
  {
    name: "a denial: the appeal has no last day here, but under its own law",
    acts: denied,
    days: { "2003-03-08": ["denied.appealOutside employee no-last-day 11.10.K"] },
    stands: "Denied: an appeal follows its own law",
  },
  {
    name: "overturned: the claim goes on, and its weeks begin no later",
    acts: [...appealed, "2002-05-01 union recordOutcome outcome=overturned", "2002-05-02 department approve"],
    days: {
      "2002-04-01": ["appealed.recordOutcome employee no-last-day 11.10.K"],
      "2002-05-02": ["weeks department 2002-09-08 11.10.B"],
    },
  },
  {
    name: "upheld",
    acts: [...appealed, "2002-05-01 department recordOutcome outcome=upheld"],
    days: { "2002-05-01": [] },
    stands: "NDI is denied for good",
  },
  {
    name: "let stand",
    acts: [...denied, "2002-03-09 employee letStand"],
    days: { "2002-03-09": [] },
    stands: "NDI is denied for good",
  },
  {
    name: "withdrawn before it is paid, and not afterwards",
    acts: [...approved, "2002-03-12 employee withdraw"],
    days: { "2002-03-12": ["weeks department 2002-09-08 11.10.B"] },
    refused: ["before-its-predecessor"],
  },
];

const endiRows: readonly CaseRow[] = [
  {
    name: "seven days of waiting",
    acts: [...endiClaimed, "2002-03-05 department approve"],
    days: {
      "2002-03-07": ["wait employee 2002-03-07 11.11.D"],
      "2002-03-08": ["weeks department 2002-09-05 11.11.C"],
      "2002-09-06": [],
    },
  },
  {
    name: "an emergency clinic ends the wait",
    acts: [
      ...endiClaimed,
      "2002-03-05 department approve",
      "2002-03-05 employee confine firstFullDay=2002-03-02",
    ],
    days: { "2002-03-05": ["weeks department 2002-08-30 11.11.C"] },
  },
  {
    name: "withdrawn",
    acts: [...endiClaimed, "2002-03-05 union withdraw"],
    days: { "2002-03-05": [] },
    stands: "Withdrawn",
  },
];

const tables: [Procedure, readonly CaseRow[]][] = [
  [ndiProcedure, ndiRows],
  [endiProcedure, endiRows],
];
describe.each(tables)("$title", (procedure, table) => {
  it.each(table.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(procedure, row);
    expect(found).toEqual(expected);
  });

  it("has no flaws and can be written down", () => {
    expect(flaws(procedure)).toEqual([]);
    expect(JSON.parse(JSON.stringify(procedure))).toEqual(procedure);
  });
});

it("does not count a State holiday among the work days in a row", () => {
  const events = parseEvents(ndiProcedure, [
    { on: "2002-03-02", act: "claim", began: "2002-03-01" },
    { on: "2002-03-06", act: "approve" },
    { on: "2002-07-01", act: "recover", from: "2002-07-01" },
  ]);
  if (isRefusal(events)) throw new Error(events.reason);
  const due = (clockwork: { isWorkDay?: IsWorkDay }) =>
    standing(ndiProcedure, events, day("2002-07-02"), clockwork).open.map((each) => each.due?.day);
  expect(due({ isWorkDay: mondayToFriday })).toEqual([day("2002-07-12")]);
  expect(due({})).toEqual([day("2002-07-15")]);
});

describe("the rules of the sections name the same days", () => {
  const full = ["2002-02-27", "2002-03-01", "2002-03-02", "2002-03-07", "2002-03-10", "2002-03-15"];
  const weeks = (procedure: Procedure, acts: readonly string[]) =>
    openOn(procedure, acts, "2002-04-01")
      .find((line) => line.startsWith("weeks"))
      ?.split(" ")[2];
  it.each([
    [ndiProcedure, ndiLastDay, claimed],
    [endiProcedure, endiLastDay, endiClaimed],
  ] as const)("for the last paid day: $title", (procedure, rule, start) => {
    const facts = { disabilityBegan: "2002-03-01", offerRefused: false };
    const paid = [...start, "2002-03-20 department approve"];
    expect(weeks(procedure, paid)).toBe(ruleAnswer(rule, { ...facts, confined: false }));
    for (const firstFullDay of full) {
      const acts = [...paid, `2002-03-21 employee confine firstFullDay=${firstFullDay}`];
      expect(weeks(procedure, acts)).toBe(ruleAnswer(rule, { ...facts, confined: true, firstFullDay }));
    }
  });

  it("for a second period", () => {
    const second = (workDaysInRow: string) =>
      ruleAnswer(ndiSecondPeriod, { sameCause: true, backAtTimeBase: true, workDaysInRow });
    const ended = (today: string) => String(standsOn(ndiProcedure, back, today).ended);
    // Nine are worked when the tenth work day begins; ten when it is over.
    expect([ended("2002-06-14"), second("9")]).toEqual(["false", "false"]);
    expect([ended("2002-06-15"), second("10")]).toEqual(["true", "true"]);
  });
});
