import { describe, expect, it } from "vitest";
import { type CaseRow, compared } from "../case-table.ts";
import { grievanceProcedure } from "./grievance-procedure.ts";
import {
  answered1,
  answered2,
  answered3,
  answered4,
  at2,
  at3,
  at4,
  filed,
  requested,
  talk,
  told,
} from "./sample-case.ts";

const steps: CaseRow[] = [
  {
    name: "nothing recorded, no clock",
    acts: [],
    days: { "2002-03-01": [] },
    stands: "Nothing recorded yet",
  },
  {
    name: "the talk keeps the second last day open for 21 days, and the union may file a dispute of its own",
    acts: talk.slice(0, 1),
    days: {
      "2002-03-22": ["learned.discuss grievant 2002-03-22 7.7.B", "file union 2002-03-22 7.7.A.1"],
      "2002-03-23": [
        "learned.discuss grievant 2002-03-22 7.7.B overdue",
        "file union 2002-03-22 7.7.A.1 lapsed",
      ],
    },
  },
  {
    name: "the supervisor has seven days; then step 1 is open without a clock",
    acts: talk,
    days: {
      "2002-03-12": ["informal.answer supervisor 2002-03-12 7.6"],
      "2002-03-13": ["informal.answer supervisor 2002-03-12 7.6 overdue", "file grievant no-last-day 7.11"],
      "2003-01-01": ["informal.answer supervisor 2002-03-12 7.6 overdue", "file grievant no-last-day 7.11"],
    },
  },
  {
    name: "filing: 14 days from receipt of the informal answer, where that is the later",
    acts: told,
    days: {
      "2002-03-26": ["file grievant 2002-03-26 7.7.A.2"],
      "2002-03-27": ["file grievant 2002-03-26 7.7.A.2 lapsed"],
    },
  },
  {
    name: "filing: 21 days from knowledge, where that is the later",
    acts: [...talk, "2002-03-06 supervisor answer"],
    days: {
      "2002-03-22": ["file grievant 2002-03-22 7.7.A.1"],
      "2002-03-23": ["file grievant 2002-03-22 7.7.A.1 lapsed"],
    },
  },
  {
    name: "a talk on the 21st day still counts",
    acts: ["2002-03-01 grievant learn", "2002-03-22 grievant discuss", "2002-03-29 supervisor answer"],
    days: { "2002-03-29": ["file grievant 2002-04-12 7.7.A.2"] },
  },
  {
    name: "a talk on the 22nd day does not lengthen the time for filing",
    acts: ["2002-03-01 grievant learn", "2002-03-23 grievant discuss", "2002-03-29 supervisor answer"],
    days: { "2002-03-29": ["file grievant 2002-03-22 7.7.A.1 lapsed"] },
    late: ["1 day after the last day, 2002-03-22"],
  },
  {
    name: "a talk on the 22nd day without an answer leaves only the 21 days",
    acts: ["2002-03-23 grievant discuss known=2002-03-01"],
    days: {
      "2002-03-31": [
        "file grievant 2002-03-22 7.7.A.1 lapsed",
        "informal.answer supervisor 2002-03-30 7.6 overdue",
      ],
    },
    late: ["1 day after the last day, 2002-03-22"],
  },
  {
    name: "step 1 answers within 14 days of receipt",
    acts: filed,
    days: {
      "2002-04-10": ["step1.answer first-level 2002-04-10 7.7.D"],
      "2002-04-11": [
        "step1.answer first-level 2002-04-10 7.7.D overdue",
        "step1.appeal grievant no-last-day 7.11",
      ],
    },
  },
  {
    name: "the appeal to step 2 within 21 days of receipt of the answer",
    acts: answered1,
    days: {
      "2002-05-03": ["step1-answered.appeal grievant 2002-05-03 7.8.A"],
      "2002-05-04": ["step1-answered.appeal grievant 2002-05-03 7.8.A lapsed"],
    },
  },
  {
    name: "step 2 answers within 21 days of receipt",
    acts: at2,
    days: {
      "2002-05-27": ["step2.answer second-level 2002-05-27 7.8.B"],
      "2002-05-28": [
        "step2.answer second-level 2002-05-27 7.8.B overdue",
        "step2.appeal grievant no-last-day 7.11",
      ],
    },
  },
  {
    name: "the appeal to step 3 within 21 days",
    acts: answered2,
    days: {
      "2002-06-18": ["step2-answered.appeal grievant 2002-06-18 7.9.A"],
      "2002-06-19": ["step2-answered.appeal grievant 2002-06-18 7.9.A lapsed"],
    },
  },
  {
    name: "step 3 answers within 21 days",
    acts: at3,
    days: {
      "2002-07-09": ["step3.answer third-level 2002-07-09 7.9.B"],
      "2002-07-10": [
        "step3.answer third-level 2002-07-09 7.9.B overdue",
        "step3.appeal grievant no-last-day 7.11",
      ],
    },
  },
  {
    name: "the appeal to step 4 within 21 days",
    acts: answered3,
    days: {
      "2002-08-01": ["step3-answered.appeal grievant 2002-08-01 7.10.A"],
      "2002-08-02": ["step3-answered.appeal grievant 2002-08-01 7.10.A lapsed"],
    },
  },
  {
    name: "step 4 answers within 30 days, a Sunday before a holiday or not",
    acts: at4,
    days: {
      "2002-09-01": ["step4.answer director 2002-09-01 7.10.B"],
      "2002-09-02": [
        "step4.answer director 2002-09-01 7.10.B overdue",
        "step4.requestArbitration union no-last-day 7.11",
      ],
    },
  },
  {
    name: "the union asks for arbitration within 30 days",
    acts: answered4,
    days: {
      "2002-10-03": ["step4-answered.requestArbitration union 2002-10-03 7.12.A"],
      "2002-10-04": ["step4-answered.requestArbitration union 2002-10-03 7.12.A lapsed"],
    },
  },
  {
    name: "the meeting within 14 days of service",
    acts: requested,
    days: {
      "2002-10-18": ["arbitration-requested.meetToSelect union 2002-10-18 7.12.B"],
      "2002-10-19": ["arbitration-requested.meetToSelect union 2002-10-18 7.12.B overdue"],
    },
  },
  {
    name: "the meeting on a day agreed by both, even an earlier one",
    acts: [
      ...requested,
      "2002-10-05 union proposeMeeting until=2002-10-08",
      "2002-10-05 state acceptMeeting",
    ],
    days: { "2002-10-05": ["arbitration-requested.meetToSelect union 2002-10-08 7.12.B"] },
  },
  {
    name: "to the award",
    acts: [
      ...requested,
      "2002-10-18 union meetToSelect",
      "2002-10-18 union requestPanel",
      "2002-11-20 state selectArbitrator arbitrator=Arbitrator-of-the-sample",
      "2003-02-03 union award form=written",
    ],
    days: { "2003-02-03": [] },
    stands: "Decided by award",
  },
  {
    name: "an answer after its last day is recorded late, and the appeal runs from its receipt",
    acts: [...filed, "2002-04-20 first-level answer"],
    days: { "2002-04-20": ["step1-answered.appeal grievant 2002-05-11 7.8.A"] },
    late: ["10 days after the last day, 2002-04-10"],
  },
  {
    name: "an appeal after its last day goes on, flagged",
    acts: [...answered1, "2002-05-04 grievant appeal"],
    days: { "2002-05-04": ["step2.answer second-level 2002-05-25 7.8.B"] },
    late: ["1 day after the last day, 2002-05-03"],
  },
  {
    name: "without an answer at any step the case reaches the union's request",
    acts: [
      ...talk,
      "2002-03-13 grievant file",
      "2002-03-28 grievant appeal",
      "2002-04-19 grievant appeal",
      "2002-05-11 grievant appeal",
      "2002-06-11 union requestArbitration",
    ],
    days: {
      "2002-03-27": ["step1.answer first-level 2002-03-27 7.7.D"],
      "2002-06-11": ["arbitration-requested.meetToSelect union 2002-06-25 7.12.B"],
    },
  },
  {
    name: "a filing that states knowledge itself is held against it",
    acts: ["2002-04-01 union file known=2002-03-01"],
    days: { "2002-04-01": ["step1.answer first-level 2002-04-15 7.7.D"] },
    late: ["10 days after the last day, 2002-03-22"],
  },
];

describe("each step on its last day and the day after", () => {
  it("has cases", () => expect(steps.length).toBeGreaterThan(10));

  it.each(steps.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(grievanceProcedure, row);
    expect(found).toEqual(expected);
  });
});
