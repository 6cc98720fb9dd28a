import { describe, expect, it } from "vitest";
import { type CaseRow, compared, standsOn } from "../case-table.ts";
import { outOfClassProcedure } from "./out-of-class-procedure.ts";

const talk = ["2002-04-02 grievant talk subject=work"];
const answered = [...talk, "2002-04-04 supervisor answer received=2002-04-05"];
const filed = [...answered, "2002-04-19 grievant file received=2002-04-22"];

const rows: CaseRow[] = [
  {
    name: "a day of the change that only the filing states still ends the time",
    acts: [
      "2002-04-02 grievant talk subject=position",
      "2002-05-02 grievant file changed=2002-04-01 received=2002-05-02",
    ],
    days: {
      "2002-05-01": ["talked.answer supervisor no-last-day 15.3.E.1", "file grievant no-last-day 15.3.E.2.b"],
      "2002-05-02": ["department-level.answer department 2002-06-16 15.3.E.4"],
    },
    late: ["10 days after the last day, 2002-04-22"],
  },
  {
    name: "with the department level left out, a filing after the fourteen days is late and nothing is appealed unfiled",
    acts: [
      ...answered,
      "2002-04-08 union proposeWaiver step=department-level",
      "2002-04-09 state acceptWaiver",
      "2002-04-09 grievant appeal",
      "2002-04-20 grievant file",
    ],
    days: {
      "2002-04-19": ["file grievant 2002-04-19 15.3.E.2.a"],
      "2002-04-20": ["director.answer director 2002-06-19 15.3.E.6"],
    },
    refused: ["file-first"],
    late: ["1 day after the last day, 2002-04-19"],
  },
  {
    name: "left out while it answers, the appeal is open and no second filing",
    acts: [
      ...filed,
      "2002-05-01 union proposeWaiver step=department-level",
      "2002-05-02 state acceptWaiver",
      "2002-05-03 grievant file",
    ],
    days: { "2002-05-03": ["department-level.appeal grievant no-last-day 7.4"] },
    refused: ["on-record-already"],
  },
  {
    name: "the same duties can be claimed once the other claim is withdrawn, in the time that runs meanwhile",
    acts: [
      "2002-04-02 grievant talk subject=work goesOn=no changed=2002-04-01 sameDuties=yes",
      "2002-04-20 grievant file",
      "2002-04-21 union otherWithdrawn withdrawnOn=2002-04-21",
      "2002-04-22 grievant file",
    ],
    days: {
      "2002-04-20": ["talked.answer supervisor no-last-day 15.3.E.1"],
      "2002-04-22": ["department-level.answer department 2002-06-06 15.3.E.4"],
    },
    refused: ["same-duties-grieved"],
  },
  {
    name: "where no other claim is on record there is none to withdraw",
    acts: [...talk, "2002-04-03 union otherWithdrawn", "2002-04-03 department otherWithdrawn"],
    days: {
      "2002-04-03": ["talked.answer supervisor no-last-day 15.3.E.1", "file grievant no-last-day 15.3.E.2.a"],
    },
    refused: ["no-other-claim", "wrong-mover"],
  },
  {
    name: "several claims go on as one where both sides agree",
    acts: [
      ...filed,
      "2002-05-01 union proposeConsolidation lead=2002-17",
      "2002-05-02 grievant acceptConsolidation",
      "2002-05-03 department acceptConsolidation",
    ],
    days: { "2002-05-03": [] },
    stands: "Carried on in another case",
    refused: ["own-proposal"],
  },
];

describe("an out-of-class grievance past a step, after another claim, and joined to another", () => {
  it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(outOfClassProcedure, row);
    expect(found).toEqual(expected);
  });

  it("asks for the day of the change where nobody has stated it, in words", () => {
    const acts = ["2002-04-02 grievant talk subject=position"];
    const { open } = standsOn(outOfClassProcedure, acts, "2002-04-02");
    expect(open.find(({ clock }) => clock === "file")!.missing).toMatchObject([
      { name: "changed", question: "If it is not on record yet: on which day did the duties change?" },
    ]);
  });
});
