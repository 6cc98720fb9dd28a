import { describe, expect, it } from "vitest";
import { type CaseRow, compared } from "../case-table.ts";
import { grievanceProcedure } from "./grievance-procedure.ts";
import { answered1, answered3, at2, at3, filed, talk, told } from "./sample-case.ts";

const others: CaseRow[] = [
  {
    name: "where the department head was step 1, step 2 may be passed",
    acts: [...filed, "2002-04-10 first-level answer departmentHead=yes"],
    days: {
      "2002-05-01": [
        "step1-answered.appeal grievant 2002-05-01 7.8.A",
        "step1-answered.bypass grievant 2002-05-01 7.8.A",
      ],
    },
  },
  {
    name: "passing step 2 leads to step 3",
    acts: [
      ...told,
      "2002-03-26 grievant file departmentHead=yes",
      "2002-04-09 first-level answer",
      "2002-04-30 grievant bypass",
    ],
    days: { "2002-04-30": ["step3.answer third-level 2002-05-21 7.9.B"] },
  },
  {
    name: "where nobody was the department head, nothing may be passed",
    acts: [...answered1, "2002-04-13 grievant bypass"],
    days: { "2002-04-13": ["step1-answered.appeal grievant 2002-05-03 7.8.A"] },
    refused: ["bypass-not-open"],
  },
  {
    name: "where the department head was step 2, step 3 may be passed, even without an answer",
    acts: [...answered1, "2002-05-03 grievant appeal departmentHead=yes", "2002-05-25 grievant bypass"],
    days: { "2002-05-25": ["step4.answer director 2002-06-24 7.10.B"] },
  },
  {
    name: "a complaint ends with step 3",
    acts: [
      ...told,
      "2002-03-26 grievant file kind=complaint",
      "2002-04-09 first-level answer",
      "2002-04-30 grievant appeal",
      "2002-05-21 second-level answer",
      "2002-06-11 grievant appeal",
      "2002-07-02 third-level answer",
    ],
    days: { "2002-07-02": [] },
    stands: "Answered for good: the dispute goes no further",
  },
  {
    name: "a complaint ends where the department head answers",
    acts: [
      ...told,
      "2002-03-26 grievant file kind=complaint",
      "2002-04-09 first-level answer departmentHead=yes",
    ],
    days: { "2002-04-09": [] },
    stands: "Answered for good: the dispute goes no further",
  },
  {
    name: "a complaint unanswered at step 3 does not leave the department",
    acts: [
      ...told,
      "2002-03-26 grievant file kind=complaint",
      "2002-04-10 grievant appeal",
      "2002-05-02 grievant appeal",
      "2002-05-24 grievant appeal",
    ],
    days: { "2002-05-24": ["step3.answer third-level 2002-05-23 7.9.B overdue"] },
    refused: ["complaint-ends-here"],
  },
  {
    name: "an extension by both",
    acts: [
      ...filed,
      "2002-04-08 state proposeExtension until=2002-04-24",
      "2002-04-09 union acceptExtension",
    ],
    days: {
      "2002-04-08": ["step1.answer first-level 2002-04-10 7.7.D"],
      "2002-04-24": ["step1.answer first-level 2002-04-24 7.7.D"],
      "2002-04-25": [
        "step1.answer first-level 2002-04-24 7.7.D overdue",
        "step1.appeal grievant no-last-day 7.11",
      ],
    },
  },
  {
    name: "one side alone extends nothing",
    acts: [
      ...filed,
      "2002-04-08 state proposeExtension until=2002-04-24",
      "2002-04-09 director acceptExtension",
      "2002-04-09 union declineExtension",
      "2002-04-09 union acceptExtension",
    ],
    days: { "2002-04-09": ["step1.answer first-level 2002-04-10 7.7.D"] },
    refused: ["own-proposal", "nothing-proposed"],
  },
  {
    name: "an extension of the time for filing lives on after the talk",
    acts: [
      talk[0]!,
      "2002-03-02 union proposeExtension clock=file until=2002-05-01",
      "2002-03-02 state acceptExtension",
      "2002-03-05 grievant discuss",
      "2002-03-06 supervisor answer",
    ],
    days: { "2002-03-06": ["file grievant 2002-05-01 7.7.A.1"] },
  },
  {
    name: "a waived step ahead is passed over in the time of the answer appealed",
    acts: [
      ...answered1,
      "2002-04-12 union proposeWaiver step=step2",
      "2002-04-12 state acceptWaiver",
      "2002-05-03 grievant appeal",
    ],
    days: {
      "2002-04-12": ["step1-answered.appeal grievant 2002-05-03 7.8.A"],
      "2002-05-03": ["step3.answer third-level 2002-05-24 7.9.B"],
    },
  },
  {
    name: "a waived step under way opens the next one without a clock",
    acts: [...at2, "2002-05-08 state proposeWaiver step=step2", "2002-05-09 grievant acceptWaiver"],
    days: {
      "2002-05-08": ["step2.answer second-level 2002-05-27 7.8.B"],
      "2002-05-09": ["step2.appeal grievant no-last-day 7.4"],
    },
  },
  {
    name: "with the informal step waived, filing needs no talk",
    acts: [
      talk[0]!,
      "2002-03-02 union proposeWaiver step=informal",
      "2002-03-02 state acceptWaiver",
      "2002-03-22 grievant file",
    ],
    days: { "2002-03-22": ["step1.answer first-level 2002-04-05 7.7.D"] },
  },
  {
    name: "a settlement takes both and ends the case",
    acts: [
      ...filed,
      "2002-04-01 union proposeSettlement terms=as-agreed",
      "2002-04-02 grievant acceptSettlement",
      "2002-04-02 state acceptSettlement",
      "2002-04-03 first-level answer",
    ],
    days: { "2002-04-01": ["step1.answer first-level 2002-04-10 7.7.D"], "2002-04-03": [] },
    stands: "Settled by both sides",
    refused: ["own-proposal", "after-the-end"],
  },
  {
    name: "withdrawing ends the case",
    acts: [...at3, "2002-06-20 grievant withdraw prejudice=no"],
    days: { "2002-06-20": [] },
    stands: "Withdrawn",
  },
  {
    name: "a talk within its extended time lengthens the time for filing",
    acts: [
      talk[0]!,
      "2002-03-02 union proposeExtension clock=learned.discuss until=2002-04-05",
      "2002-03-02 state acceptExtension",
      "2002-04-02 grievant discuss",
      "2002-04-08 supervisor answer",
    ],
    days: { "2002-04-08": ["file grievant 2002-04-22 7.7.A.2"] },
  },
  {
    name: "a proposal about a clock ends with the clock",
    acts: [
      ...filed,
      "2002-04-01 state proposeExtension until=2002-04-24",
      "2002-04-02 first-level answer",
      "2002-04-03 union acceptExtension",
    ],
    days: { "2002-04-03": ["step1-answered.appeal grievant 2002-04-23 7.8.A"] },
    refused: ["nothing-proposed"],
  },
  {
    name: "passing step 2 leads nowhere new where step 3 is waived",
    acts: [
      ...filed,
      "2002-04-10 first-level answer departmentHead=yes",
      "2002-04-10 union proposeWaiver step=step3",
      "2002-04-10 state acceptWaiver",
    ],
    days: { "2002-04-10": ["step1-answered.appeal grievant 2002-05-01 7.8.A"] },
  },
  {
    name: "with step 4 waived the union's request is open after step 3, without a clock",
    acts: [...answered3, "2002-07-12 union proposeWaiver step=step4", "2002-07-12 state acceptWaiver"],
    days: {
      "2002-07-11": ["step3-answered.appeal grievant 2002-08-01 7.10.A"],
      "2002-07-12": ["step3-answered.requestArbitration union no-last-day 7.4"],
    },
  },
  {
    name: "an answer on the very day of receipt counts",
    acts: [...filed, "2002-03-27 first-level answer"],
    days: { "2002-03-27": ["step1-answered.appeal grievant 2002-04-17 7.8.A"] },
  },
];

describe("passing, waiving, extending, ending", () => {
  it("has cases", () => expect(others.length).toBeGreaterThan(10));

  it.each(others.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(grievanceProcedure, row);
    expect(found).toEqual(expected);
  });
});
