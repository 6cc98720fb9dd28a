import { describe, expect, it } from "vitest";
import { type CaseRow, compared } from "../case-table.ts";
import { grievanceProcedure } from "./grievance-procedure.ts";
import { answered1, filed, talk, told } from "./sample-case.ts";

const without1 = ["2002-03-12 union proposeWaiver step=step1", "2002-03-12 state acceptWaiver"];
const headAt2 = (opening: string) => [
  opening,
  "2002-03-05 grievant discuss",
  "2002-03-11 supervisor answer",
  "2002-03-22 grievant file",
  "2002-04-02 first-level answer",
  "2002-04-10 grievant appeal departmentHead=yes",
  "2002-04-20 second-level answer",
  "2002-04-25 grievant bypass",
];
const learned = "2002-03-01 grievant learn";

const rows: CaseRow[] = [
  {
    name: "with step 1 left out the filing goes to step 2 in the time for filing",
    acts: [...told, ...without1, "2002-03-26 grievant file received=2002-03-27"],
    days: {
      "2002-03-25": ["file grievant 2002-03-26 7.7.A.2"],
      "2002-04-17": ["step2.answer second-level 2002-04-17 7.8.B"],
    },
  },
  {
    name: "and is late on the day after",
    acts: [...told, ...without1, "2002-03-27 union file kind=grievance"],
    days: { "2002-03-27": ["step2.answer second-level 2002-04-17 7.8.B"] },
    late: ["1 day after the last day, 2002-03-26"],
  },
  {
    name: "nothing is appealed that was not filed, and the grievant does not file without the talk",
    acts: [
      learned,
      "2002-03-02 union proposeWaiver step=step1",
      "2002-03-02 state acceptWaiver",
      "2002-03-03 grievant file",
      "2002-03-03 grievant appeal",
      "2002-03-04 union file",
    ],
    days: {
      "2002-03-03": ["learned.discuss grievant 2002-03-22 7.7.B", "file union 2002-03-22 7.7.A.1"],
      "2002-03-04": ["step2.answer second-level 2002-03-25 7.8.B"],
    },
    refused: ["talk-first", "file-first"],
  },
  {
    name: "step 1 left out while it answers opens the appeal, and no second filing",
    acts: [
      ...filed,
      "2002-03-28 union proposeWaiver step=step1",
      "2002-03-28 state acceptWaiver",
      "2002-03-29 grievant file",
      "2002-04-30 grievant appeal",
    ],
    days: {
      "2002-03-29": ["step1.appeal grievant no-last-day 7.4"],
      "2002-04-30": ["step2.answer second-level 2002-05-21 7.8.B"],
    },
    refused: ["on-record-already"],
  },
  {
    name: "where disputes end with step 3, it is not passed on the way to step 4",
    acts: headAt2(`${learned} reach=step3`),
    days: { "2002-04-25": ["step2-answered.appeal grievant 2002-05-11 7.9.A"] },
    refused: ["reach-ends-here"],
  },
  {
    name: "where they end with step 4, it may be",
    acts: headAt2(`${learned} reach=step4`),
    days: { "2002-04-25": ["step4.answer director 2002-05-25 7.10.B"] },
  },
  {
    name: "the reach holds where the talk opens the case",
    acts: [
      "2002-03-05 grievant discuss known=2002-03-01 reach=step3",
      "2002-03-11 supervisor answer",
      "2002-03-22 grievant file reach=arb",
      "2002-04-06 grievant appeal",
      "2002-04-28 grievant appeal",
      "2002-05-19 third-level answer",
    ],
    days: { "2002-05-19": [] },
    stands: "Answered for good: the dispute goes no further",
  },
  {
    name: "and where the union's filing opens it",
    acts: [
      "2002-03-05 union file known=2002-03-01 reach=step3",
      "2002-03-20 union appeal",
      "2002-04-11 union appeal",
      "2002-05-03 union appeal",
    ],
    days: { "2002-05-03": ["step3.answer third-level 2002-05-02 7.9.B overdue"] },
    refused: ["reach-ends-here"],
  },
  {
    name: "both sides leave an informal answer out that would come after the 21 days",
    acts: [
      learned,
      "2002-03-20 grievant discuss",
      "2002-03-21 grievant file",
      "2002-03-21 union proposeWaiver step=informal",
      "2002-03-21 state acceptWaiver",
      "2002-03-22 grievant file",
    ],
    days: {
      "2002-03-20": ["informal.answer supervisor 2002-03-27 7.6"],
      "2002-03-22": ["step1.answer first-level 2002-04-05 7.7.D"],
    },
    refused: ["not-open-yet"],
  },
  {
    name: "one side's wish leaves no step out",
    acts: [...talk, "2002-03-06 union proposeWaiver step=step1", "2002-03-06 grievant acceptWaiver"],
    days: { "2002-03-06": ["informal.answer supervisor 2002-03-12 7.6"] },
    refused: ["own-proposal"],
  },
  {
    name: "a step answered is passed and cannot be left out",
    acts: [...answered1, "2002-04-13 union proposeWaiver step=step1"],
    days: { "2002-04-13": ["step1-answered.appeal grievant 2002-05-03 7.8.A"] },
    refused: ["no-such-step"],
  },
];

describe("a first step left out, and how far a dispute goes", () => {
  it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(grievanceProcedure, row);
    expect(found).toEqual(expected);
  });
});
