import { describe, expect, it } from "vitest";
import { day } from "../../../src/calendar/index.ts";
import { bringing, flaws } from "../../../src/rules/index.ts";
import { type CaseRow, compared } from "../case-table.ts";
import { familyLeaveAppealProcedure } from "./family-leave-appeal.ts";
import { familyLeaveProcedure } from "./family-leave-procedure.ts";

const days = "begins=2002-03-04 ends=2002-05-24";
const ask = (certified = "yes") =>
  `2002-02-01 employee request ${days} reason=own-condition certified=${certified}`;
const grant = `2002-02-05 department-head grant ${days}`;
const granted = [ask(), grant];
const running = "granted.return department 2002-05-25 9.16.F";
const owed = (clock: string, mover: string, clause = "9.16.C") => `${clock} ${mover} no-last-day ${clause}`;
const further = (inWriting: string) =>
  `2002-04-01 department-head askFurther inWriting=${inWriting} reasons=seen-at-the-marathon`;

const leave: CaseRow[] = [
  { name: "nothing recorded, no clock", acts: [], days: { "2002-02-01": [] } },
  {
    name: "with its certificate an answer is awaited, and silence grants nothing",
    acts: [ask()],
    days: {
      "2002-02-01": [owed("asked.grant", "department-head", "9.16.D")],
      "2003-02-01": [owed("asked.grant", "department-head", "9.16.D")],
    },
  },
  {
    name: "the certificate is owed before and after the answer, once",
    acts: [ask("no"), grant, "2002-02-10 employee certify", "2002-02-11 employee certify"],
    days: {
      "2002-02-01": [owed("asked.grant", "department-head", "9.16.D"), owed("asked.certify", "employee")],
      "2002-02-05": [running, owed("granted.certify", "employee")],
      "2002-02-11": [running],
    },
    refused: ["certified-already"],
  },
  {
    name: "refused",
    acts: [ask(), "2002-02-05 department-head deny reasons=not-eligible", grant.replace("02-05", "02-06")],
    days: { "2002-02-06": [] },
    refused: ["after-the-end"],
    stands: "Refused",
  },
  {
    name: "taken back before the answer, by the employee alone",
    acts: [ask(), "2002-02-02 department withdraw", "2002-02-03 employee withdraw"],
    days: { "2002-02-03": [] },
    refused: ["wrong-mover"],
    stands: "Request taken back",
  },
  {
    name: "the leave runs out by itself, on a Saturday too",
    acts: granted,
    days: {
      "2002-05-25": [running],
      "2002-05-26": [owed("over.return", "department", "9.16.F")],
    },
  },
  {
    name: "the return is recorded",
    acts: [...granted, "2002-05-25 department return"],
    days: { "2002-05-25": [] },
    stands: "Back at work",
  },
  {
    name: "a further certificate with written reasons is owed at once",
    acts: [...granted, "2002-04-01 department askFurther inWriting=yes reasons=none", further("yes")],
    days: {
      "2002-04-01": [
        "further-asked.return department 2002-05-25 9.16.F",
        owed("further-asked.certify", "employee"),
      ],
    },
    refused: ["wrong-mover"],
  },
  {
    name: "without written reasons the reasons are owed and no certificate",
    acts: [
      ...granted,
      further("no"),
      "2002-04-02 employee certify",
      "2002-04-03 department-head giveReasons inWriting=no reasons=by-telephone",
      "2002-04-04 department-head giveReasons inWriting=yes reasons=seen-at-the-marathon",
      "2002-04-10 employee certify",
    ],
    days: {
      "2002-04-03": [
        "further-unfounded.return department 2002-05-25 9.16.F",
        owed("further-unfounded.giveReasons", "department-head"),
      ],
      "2002-04-04": [
        "further-asked.return department 2002-05-25 9.16.F",
        owed("further-asked.certify", "employee"),
      ],
      "2002-04-10": [running],
    },
    refused: ["before-its-predecessor"],
  },
  {
    name: "the department head does without it, with or without reasons given",
    acts: [
      ...granted,
      further("no"),
      "2002-04-02 department-head dropFurther",
      "2002-04-03 department-head askFurther inWriting=yes reasons=again",
      "2002-04-04 employee dropFurther",
      "2002-04-05 department-head dropFurther",
    ],
    days: { "2002-04-02": [running], "2002-04-05": [running] },
    refused: ["wrong-mover"],
  },
  {
    name: "a further certificate that does not come ends nothing before the last day",
    acts: [...granted, further("yes")],
    days: {
      "2002-05-25": [
        "further-asked.return department 2002-05-25 9.16.F",
        owed("further-asked.certify", "employee"),
      ],
      "2002-05-26": [owed("over.return", "department", "9.16.F")],
    },
  },
];

const appealed = ["2002-02-06 employee learn", "2002-02-10 employee appeal grounds=eligible"];
const appeals: CaseRow[] = [
  { name: "nothing recorded, no clock", acts: [], days: { "2002-02-06": [] } },
  {
    name: "no last day is made up for the appeal, nor for the answer",
    acts: appealed,
    days: {
      "2002-02-09": [owed("learned.appeal", "employee", "9.16.H")],
      "2003-02-10": [owed("appealed.answer", "department-head", "9.16.H")],
    },
  },
  {
    name: "an answer that upholds the decision is the last one",
    acts: [...appealed, "2002-02-20 department-head answer upheld=yes", "2002-02-21 employee appeal"],
    days: { "2002-02-21": [] },
    refused: ["after-the-end"],
    stands: "The decision stands",
  },
  {
    name: "an answer can change it, and only the department head gives it",
    acts: [
      "2002-02-10 employee appeal",
      "2002-02-11 employee answer upheld=no",
      "2002-02-20 department-head answer",
      "2002-02-20 department-head answer upheld=no",
    ],
    days: { "2002-02-20": [] },
    refused: ["wrong-mover", "missing-field"],
    stands: "The decision is changed",
  },
  {
    name: "taken back",
    acts: [...appealed, "2002-02-11 department-head withdraw", "2002-02-12 employee withdraw"],
    days: { "2002-02-12": [] },
    refused: ["wrong-mover"],
    stands: "Appeal taken back",
  },
];

describe.each([
  ["family and medical leave", familyLeaveProcedure, leave],
  ["appeal about it", familyLeaveAppealProcedure, appeals],
] as const)("%s", (_title, procedure, rows) => {
  it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(procedure, row);
    expect(found).toEqual(expected);
  });

  it("has cases and no flaws", () => {
    expect(rows.length).toBeGreaterThan(4);
    expect(flaws(procedure)).toEqual([]);
  });
});

it("is a dispute that can be brought without a last day", () => {
  const found = bringing(familyLeaveAppealProcedure, day("2002-02-06"), day("2004-02-06"))!;
  expect([found.clock?.act, found.clock?.due, found.late]).toEqual(["appeal", undefined, false]);
  expect(found.remedies.map(({ clause }) => clause)).toEqual(["9.16.D", "9.16.F"]);
});

it("says with a refusal where it is appealed", () => {
  const { notes } = familyLeaveProcedure.stations.find(({ end }) => end === "denied")!;
  expect(notes?.map(({ clause }) => clause)).toEqual(["9.16.H"]);
});
