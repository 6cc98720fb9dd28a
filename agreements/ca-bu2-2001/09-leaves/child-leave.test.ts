import { describe, expect, it } from "vitest";
import { addDays, day, iso } from "../../../src/calendar/index.ts";
import { flaws, standing } from "../../../src/rules/index.ts";
import { type CaseRow, compared, standsOn } from "../case-table.ts";
import { adoptionLeaveLastDay } from "./adoption-leave.ts";
import { adoptionLeaveProcedure } from "./adoption-leave-procedure.ts";
import { parentalLeaveAskBy, parentalLeaveLastDay } from "./parental-leave.ts";
import { parentalLeaveProcedure } from "./parental-leave-procedure.ts";
import { ruleDay } from "./rule-day.ts";

const days = "begins=2002-04-01 ends=2002-12-31";
const ask = (on: string, more = "parent=mother permanent=yes substantiated=yes") =>
  `${on} employee request ${days} ${more}`;
const grant = (on: string) => `${on} department-head grant ${days}`;
const born = "2002-04-12 employee recordBirth born=2002-04-10";
const owed = ["asked.grant department-head no-last-day 9.5.A"];
const running = ["granted.return department 2003-01-01 9.5.A"];

const parental: CaseRow[] = [
  {
    name: "nothing recorded, no clock",
    acts: [],
    days: { "2002-04-10": [] },
    stands: "Nothing recorded yet",
  },
  {
    name: "asked for before the birth, it is owed",
    acts: [ask("2002-02-01"), "2002-02-02 department-head deny", grant("2002-02-03")],
    days: { "2002-02-01": owed, "2002-02-03": running },
    refused: ["leave-owed"],
  },
  {
    name: "thirty calendar days after the birth, a Friday, not of its recording",
    acts: [born],
    days: {
      "2002-05-10": ["born.request employee 2002-05-10 9.5.A"],
      "2002-05-11": ["born.request employee 2002-05-10 9.5.A lapsed"],
    },
  },
  {
    name: "on the thirtieth day it is owed",
    acts: [born, ask("2002-05-10"), "2002-05-13 department-head deny"],
    days: { "2002-05-13": owed },
    refused: ["leave-owed"],
  },
  {
    name: "on the thirty-first it is up to the department head",
    acts: [born, ask("2002-05-11"), "2002-05-13 department-head deny reasons=hearings"],
    days: { "2002-05-11": ["asked-late.grant department-head no-last-day 9.5.C"], "2002-05-13": [] },
    late: ["1 day after the last day, 2002-05-10"],
    stands: "Refused",
  },
  {
    name: "a late request can be granted all the same",
    acts: [born, ask("2002-06-11"), grant("2002-06-12")],
    days: { "2002-06-12": running },
    late: ["32 days after the last day, 2002-05-10"],
  },
  {
    name: "late requests are taken back too",
    acts: [born, ask("2002-06-11"), "2002-06-12 employee withdraw"],
    days: { "2002-06-12": [] },
    late: ["32 days after the last day, 2002-05-10"],
    stands: "Request taken back",
  },
  {
    name: "an answer that does not come leaves the right as it is",
    acts: [born, ask("2002-05-10")],
    days: { "2003-05-10": owed },
  },
  {
    name: "without medical proof nothing is granted; with it nothing is refused",
    acts: [
      ask("2002-02-01", "parent=father permanent=yes substantiated=no"),
      grant("2002-02-02"),
      "2002-02-03 employee substantiate",
      "2002-02-03 employee substantiate",
      "2002-02-04 department-head deny",
      grant("2002-02-05"),
    ],
    days: {
      "2002-02-02": ["asked.substantiate employee no-last-day 9.5.A"],
      "2002-02-05": running,
    },
    refused: ["leave-not-substantiated", "substantiated-already", "leave-owed"],
  },
  {
    name: "without proof it may be refused",
    acts: [
      ask("2002-02-01", "parent=father permanent=yes substantiated=no"),
      "2002-02-02 department-head deny",
    ],
    days: { "2002-02-02": [] },
    stands: "Refused",
  },
  {
    name: "status goes before parenthood and both before proof",
    acts: [
      ask("2002-02-01", "parent=other permanent=no substantiated=no"),
      grant("2002-02-02"),
      "2002-02-03 department-head deny",
    ],
    days: { "2002-02-03": [] },
    refused: ["leave-not-permanent"],
    stands: "Refused",
  },
  {
    name: "someone else than a parent or partner has no right",
    acts: [ask("2002-02-01", "parent=other permanent=yes substantiated=yes"), grant("2002-02-02")],
    days: { "2002-02-02": [] },
    refused: ["leave-not-parent"],
  },
  {
    name: "a certified partner has",
    acts: [
      ask("2002-02-01", "parent=partner permanent=yes substantiated=yes"),
      "2002-02-02 department-head deny",
    ],
    days: { "2002-02-02": owed },
    refused: ["leave-owed"],
  },
  {
    name: "first and last day are part of the request",
    acts: ["2002-02-01 employee request begins=2002-04-01 parent=mother permanent=yes substantiated=yes"],
    days: { "2002-02-01": [] },
    refused: ["missing-field"],
  },
  {
    name: "the leave runs out by itself",
    acts: [ask("2002-02-01"), grant("2002-02-02")],
    days: {
      "2003-01-01": running,
      "2003-01-02": ["over.return department no-last-day 9.5.A"],
    },
  },
  {
    name: "the department records the return on the first day back",
    acts: [
      ask("2002-02-01"),
      grant("2002-02-02"),
      "2003-01-01 employee return",
      "2003-01-01 department return",
    ],
    days: { "2003-01-01": [] },
    refused: ["wrong-mover"],
    stands: "Back at work",
  },
  {
    name: "other days only by permission",
    acts: [
      ask("2002-02-01"),
      grant("2002-02-02"),
      "2002-10-01 employee askChange begins=2002-04-01 ends=2002-10-31",
      "2002-10-02 employee grant begins=2002-04-01 ends=2002-10-31",
      "2002-10-03 department-head grant begins=2002-04-01 ends=2002-10-31",
    ],
    days: {
      "2002-10-02": [
        "change-asked.return department 2003-01-01 9.5.A",
        "change-asked.grant department-head no-last-day 9.5.A",
      ],
      "2002-10-03": ["granted.return department 2002-11-01 9.5.A"],
    },
    refused: ["wrong-mover"],
  },
  {
    name: "permission refused, or a wish taken back, changes nothing",
    acts: [
      ask("2002-02-01"),
      grant("2002-02-02"),
      "2002-10-01 employee askChange begins=2002-04-01 ends=2002-10-31",
      "2002-10-02 department-head refuseChange",
      "2002-10-03 employee askChange begins=2002-04-01 ends=2002-11-30",
      "2002-10-04 employee withdraw",
    ],
    days: { "2002-10-04": running },
  },
  {
    name: "no change takes it beyond a year, and none can be asked for when it is over",
    acts: [
      ask("2002-02-01"),
      grant("2002-02-02"),
      "2002-10-01 employee askChange begins=2002-04-01 ends=2003-08-31",
      "2002-10-03 department-head grant begins=2002-04-01 ends=2003-08-31",
      "2003-04-02 employee askChange begins=2002-04-01 ends=2003-08-31",
    ],
    days: {
      "2003-04-01": ["granted.return department 2003-04-01 9.5.A"],
      "2003-04-02": ["over.return department no-last-day 9.5.A"],
    },
    refused: ["before-its-predecessor"],
  },
];

const want = (more = "permanent=yes substantiated=yes") => `2002-01-07 employee request ${days} ${more}`;
const adopting = ["granted.return department 2003-01-01 9.6.A"];
const adoption: CaseRow[] = [
  { name: "nothing recorded, no clock", acts: [], days: { "2002-01-07": [] } },
  {
    name: "a permanent employee with proof is not refused, and silence takes nothing away",
    acts: [want(), "2002-01-08 department-head deny"],
    days: { "2003-01-08": ["asked.grant department-head no-last-day 9.6.A"] },
    refused: ["leave-owed"],
  },
  {
    name: "granted, it runs to its last day and no further",
    acts: [want(), grant("2002-01-10")],
    days: {
      "2002-12-31": adopting,
      "2003-01-01": adopting,
      "2003-01-02": ["over.return department no-last-day 9.6.A"],
    },
  },
  {
    name: "nobody without permanent status",
    acts: [want("permanent=no substantiated=yes"), grant("2002-01-10"), "2002-01-11 department-head deny"],
    days: { "2002-01-11": [] },
    refused: ["leave-not-permanent"],
    stands: "Refused",
  },
  {
    name: "nothing without proof",
    acts: [
      want("permanent=yes substantiated=no"),
      grant("2002-01-10"),
      "2002-01-11 employee substantiate",
      grant("2002-01-12"),
    ],
    days: { "2002-01-10": ["asked.substantiate employee no-last-day 9.6.A"], "2002-01-12": adopting },
    refused: ["leave-not-substantiated"],
  },
  {
    name: "taken back before the answer, not after it",
    acts: [want(), grant("2002-01-10"), "2002-01-11 employee withdraw"],
    days: { "2002-01-11": adopting },
    refused: ["before-its-predecessor"],
  },
  {
    name: "an early return by permission; the employee records it only after the end",
    acts: [
      want(),
      grant("2002-01-10"),
      "2002-05-01 employee askChange begins=2002-04-01 ends=2002-05-31",
      "2002-05-02 department-head grant begins=2002-04-01 ends=2002-05-31",
      "2002-06-01 employee return",
      "2002-06-02 employee return",
    ],
    days: { "2002-05-02": ["granted.return department 2002-06-01 9.6.A"], "2002-06-02": [] },
    refused: ["wrong-mover"],
    stands: "Back at work",
  },
];

describe.each([
  ["parental leave", parentalLeaveProcedure, parental],
  ["adoption leave", adoptionLeaveProcedure, adoption],
] as const)("%s", (_title, procedure, rows) => {
  it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(procedure, row);
    expect(found).toEqual(expected);
  });

  it("has cases and no flaws", () => {
    expect(rows.length).toBeGreaterThan(5);
    expect(flaws(procedure)).toEqual([]);
  });
});

describe("the clocks agree with the rules that compute the same days", () => {
  it.each(["2002-04-10", "2002-01-31", "2001-12-15"])("thirty days after a birth on %s", (on) => {
    const { open } = standsOn(
      parentalLeaveProcedure,
      [`2002-06-01 employee recordBirth born=${on}`],
      "2002-06-01",
    );
    expect(open.map(({ due }) => due)).toEqual([ruleDay(parentalLeaveAskBy, { bornOn: on }, on)]);
  });

  it.each(["2002-03-01", "2002-03-02", "2001-12-31", "2002-01-31"])("a year from %s", (begins) => {
    const facts = { begins: day(begins), ends: day("2009-12-31") };
    const asked = { on: day("2001-12-03"), parent: "mother", permanent: true, substantiated: true };
    const lastDay = (rule: typeof adoptionLeaveLastDay) =>
      iso(addDays(day(ruleDay(rule, { leaveBegins: begins }, "2002-03-01")), 1));
    const events = [
      { act: "request", ...facts, ...asked },
      { act: "grant", on: day("2001-12-04"), ...facts },
    ];
    const dueOf = (procedure: typeof parentalLeaveProcedure, of: typeof events) =>
      iso(standing(procedure, of, day("2001-12-04")).open[0]!.due!.day);
    expect(dueOf(parentalLeaveProcedure, events)).toBe(lastDay(parentalLeaveLastDay));
    const { parent: _, ...bare } = { act: "request", ...facts, ...asked };
    expect(dueOf(adoptionLeaveProcedure, [bare as (typeof events)[0], events[1]!])).toBe(
      lastDay(adoptionLeaveLastDay),
    );
  });
});
