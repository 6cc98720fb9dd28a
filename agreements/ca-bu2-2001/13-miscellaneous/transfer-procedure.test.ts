import { describe, expect, it } from "vitest";
import { flaws } from "../../../src/rules/index.ts";
import { type CaseRow, compared, standsOn } from "../case-table.ts";
import { ruleAnswer } from "../rule-answer.ts";
import { transferComplaint, transferGrievable } from "./involuntary-transfer.ts";
import { transferProcedure } from "./transfer-procedure.ts";

const far = ["2002-03-01 department transfer effective=2002-04-01 newResidence=yes received=2002-03-04"];
const near = ["2002-03-01 department transfer effective=2002-04-01 newResidence=no"];
const grieved = [...far, "2002-03-25 employee grieve ground=harassment"];
const complained = [...near, "2002-03-22 employee complain ground=discipline"];
const undone = [...grieved, "2002-08-01 director disapprove"];

const rows: readonly CaseRow[] = [
  {
    name: "a new residence: a grievance within the 21 days of the grievance article from receipt",
    acts: far,
    days: {
      "2002-03-25": ["far.grieve employee 2002-03-25 7.7.A.1"],
      "2002-03-26": ["far.grieve employee 2002-03-25 7.7.A.1 lapsed"],
    },
  },
  {
    name: "no new residence: a complaint, from the day of the notice where no receipt is stated",
    acts: near,
    days: {
      "2002-03-22": ["near.complain employee 2002-03-22 7.7.A.1"],
      "2002-03-23": ["near.complain employee 2002-03-22 7.7.A.1 lapsed"],
    },
  },
  {
    name: "begun a day late, and on record as late",
    acts: [...far, "2002-03-26 union grieve ground=discipline"],
    days: { "2002-12-31": ["grieved.sustain department no-last-day 13.14.A"] },
    late: ["1 day after the last day, 2002-03-25"],
  },
  {
    name: "a complaint waits for the department head",
    acts: complained,
    days: { "2002-12-31": ["complained.sustain department-head no-last-day 13.14.B"] },
  },
  {
    name: "disapproved: three things are owed, each until it is done",
    acts: [...undone, "2002-08-05 department payMoving", "2002-08-12 department restore"],
    days: {
      "2002-08-01": [
        "undone.restore department no-last-day 13.14.A",
        "undone.payAllowance department no-last-day 13.14.A",
        "undone.payMoving department no-last-day 13.14.A",
      ],
      "2002-08-05": [
        "undone.restore department no-last-day 13.14.A",
        "undone.payAllowance department no-last-day 13.14.A",
      ],
      "2002-12-31": ["undone.payAllowance department no-last-day 13.14.A"],
    },
    stands: "Disapproved: the employee is made whole",
  },
  {
    name: "undone by an award, which the union may record, the same is owed",
    acts: [...grieved, "2002-11-01 employee award", "2002-11-01 union award says=undone"],
    days: {
      "2002-11-01": [
        "undone.restore department no-last-day 13.14.A",
        "undone.payAllowance department no-last-day 13.14.A",
        "undone.payMoving department no-last-day 13.14.A",
      ],
    },
    refused: ["missing-field"],
  },
  {
    name: "no award about a complaint",
    acts: [...complained, "2002-11-01 union award says=undone"],
    days: { "2002-11-01": ["complained.sustain department-head no-last-day 13.14.B"] },
    refused: ["before-its-predecessor"],
  },
  {
    name: "made whole",
    acts: [
      ...undone,
      "2002-08-05 department payMoving",
      "2002-08-12 department restore",
      "2002-08-30 department payAllowance",
    ],
    days: { "2002-08-30": [] },
    stands: "Undone, and made whole",
  },
  {
    name: "the appointing authority undoes it before any grievance",
    acts: [...far, "2002-03-10 department disapprove"],
    days: {
      "2002-03-10": [
        "undone.restore department no-last-day 13.14.A",
        "undone.payAllowance department no-last-day 13.14.A",
        "undone.payMoving department no-last-day 13.14.A",
      ],
    },
  },
  {
    name: "a complaint that succeeds brings no payments",
    acts: [...complained, "2002-06-01 department-head disapprove"],
    days: { "2002-06-01": [] },
    stands: "Disapproved",
  },
  {
    name: "the last answer keeps it",
    acts: [...grieved, "2002-08-01 director sustain"],
    days: { "2002-08-01": [] },
    stands: "The transfer stands",
  },
  {
    name: "let stand",
    acts: [...near, "2002-03-05 employee letStand"],
    days: { "2002-03-05": [] },
    stands: "The transfer stands",
  },
  {
    name: "withdrawn",
    acts: [...complained, "2002-04-05 employee withdraw"],
    days: { "2002-04-05": [] },
    stands: "Withdrawn",
  },
];

describe("the appeal of an involuntary transfer", () => {
  it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(transferProcedure, row);
    expect(found).toEqual(expected);
  });

  it("has no flaws and can be written down", () => {
    expect(flaws(transferProcedure)).toEqual([]);
    expect(JSON.parse(JSON.stringify(transferProcedure))).toEqual(transferProcedure);
  });
});

describe("what must not happen, in the order of the faults", () => {
  it.each([
    ["2002-03-01 department transfer effective=2002-04-01", [], "missing-field"],
    ["2002-03-05 employee grieve", far, "missing-field"],
    ["2002-03-05 employee grieve ground=distance", far, "invalid-field"],
    ["2002-03-05 employee grieve ground=harassment", near, "transfer-not-grievable"],
    ["2002-03-05 employee complain ground=harassment", far, "transfer-is-grieved"],
    ["2002-03-05 department complain ground=harassment", far, "wrong-mover"],
    ["2002-03-03 employee grieve ground=harassment", far, "before-receipt"],
    ["2002-03-05 department restore", far, "before-its-predecessor"],
    ["2002-04-05 union disapprove", grieved, "wrong-mover"],
    ["2002-04-05 department sustain", complained, "wrong-mover"],
    ["2002-08-02 employee withdraw", undone, "before-its-predecessor"],
    ["2002-08-06 department payMoving", [...undone, "2002-08-05 department payMoving"], "on-record-already"],
  ])("%s", (line, before: readonly string[], code) => {
    const today = "2003-12-31";
    const without = standsOn(transferProcedure, before, today);
    const found = standsOn(transferProcedure, [...before, line], today);
    expect(found.refusals.map((each) => each.code)).toEqual([code]);
    expect({ ...found, refusals: [] }).toEqual(without);
  });
});

it("opens the grievance and the complaint exactly where the rules of the section do", () => {
  for (const [acts, transferNewResidence] of [
    [far, true],
    [near, false],
  ] as const) {
    const may = standsOn(transferProcedure, acts, "2002-03-10").may.map(({ act }) => act);
    const given = { transferInvoluntary: true, transferMeant: true, transferNewResidence };
    expect(String(may.includes("grieve"))).toBe(ruleAnswer(transferGrievable, given));
    expect(String(may.includes("complain"))).toBe(ruleAnswer(transferComplaint, given));
  }
});
