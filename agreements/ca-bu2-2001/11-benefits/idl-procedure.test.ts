import { describe, expect, it } from "vitest";
import { addDays, day, type IsWorkDay, iso, mondayToFriday } from "../../../src/calendar/index.ts";
import {
  answerClaim,
  claimJson,
  flaws,
  isRefusal,
  type Procedure,
  parseEvents,
  standing,
} from "../../../src/rules/index.ts";
import unit2 from "../agreement.ts";
import { type CaseRow, compared, openOn, standsOn } from "../case-table.ts";
import { ruleAnswer } from "../rule-answer.ts";
import { idlChangeProcedure } from "./idl-change-procedure.ts";
import { idlCourse } from "./idl-course.ts";
import { idlChangeBy, idlLastDay } from "./idl-last-days.ts";
import { idlProcedure } from "./idl-procedure.ts";
import { temporaryClosed } from "./idl-temporary-closed.ts";

const report = (began: string, workDay: boolean, member = true) =>
  `${began} employee report injured=${began} began=${began} workDay=${workDay} member=${member}`;
// A Monday; its 22nd work day is April 3, since April 1 is a holiday, its 364th day March 2 of the next year.
const reported = [report("2002-03-04", true)];
const approved = [...reported, "2002-03-11 department approve"];
const later = [...approved, "2002-04-10 employee elect hours=20"];
const stationary = [...later, "2002-06-03 department findStationary physician=own"];
const suspended = [...stationary, "2002-06-10 employee refuseRehabilitation"];
const backEarly = [...approved, "2002-03-18 employee recover"];
const backLate = [...later, "2002-05-01 department recover"];
const denied = [...reported, "2002-03-20 department deny"];

const rows: readonly CaseRow[] = [
  {
    name: "the decision has no last day",
    acts: reported,
    days: { "2002-12-31": ["reported.approve department no-last-day 11.12.A"] },
    stands: "Reported: the decision is awaited",
  },
  {
    name: "full net pay for 22 work days, the first day among them, then two thirds to the 364th day",
    acts: approved,
    days: {
      "2002-04-03": ["full department 2002-04-03 11.12.A"],
      "2002-04-04": ["weeks department 2003-03-02 11.12.B"],
      "2003-03-02": ["weeks department 2003-03-02 11.12.B"],
      "2003-03-03": ["used-up.claimTemporary employee no-last-day 11.12.E"],
    },
    stands: "IDL is used up",
  },
  {
    name: "a disability that begins on a Saturday has its first work day on Monday",
    acts: [report("2002-03-02", false), "2002-03-11 department approve"],
    days: { "2002-03-11": ["full department 2002-04-03 11.12.A"] },
  },
  {
    name: "approved after the 22 work days",
    acts: [...reported, "2002-04-04 department approve"],
    days: { "2002-04-04": ["weeks department 2003-03-02 11.12.B"] },
    stands: "Two thirds of gross pay",
  },
  {
    name: "approved after the last week",
    acts: [...reported, "2003-03-03 department approve"],
    days: { "2003-03-03": ["used-up.claimTemporary employee no-last-day 11.12.E"] },
  },
  {
    name: "temporary disability follows",
    acts: [...approved, "2003-03-03 employee claimTemporary"],
    days: { "2003-03-03": [] },
    stands: "Temporary disability benefits follow",
  },
  {
    name: "the supplement is chosen, and falls",
    acts: [...later, "2002-05-01 employee decrease hours=12", "2002-06-01 department decrease hours=0"],
    days: { "2002-06-01": ["weeks department 2003-03-02 11.12.B"] },
  },
  {
    name: "permanent and stationary: the weeks run while the word is awaited",
    acts: stationary,
    days: {
      "2002-12-01": [
        "weeks department 2003-03-02 11.12.B",
        "stationary.agreeRehabilitation employee no-last-day 11.12.F",
      ],
    },
    stands: "Permanent and stationary: rehabilitation must be agreed to",
  },
  {
    name: "in rehabilitation it is paid on",
    acts: [...stationary, "2002-06-10 employee agreeRehabilitation"],
    days: { "2003-03-02": ["weeks department 2003-03-02 11.12.B"] },
    stands: "In vocational rehabilitation, paid on",
  },
  {
    name: "refusing suspends it, agreeing later takes it up, and no week is won",
    acts: [...suspended, "2002-08-10 employee agreeRehabilitation"],
    days: {
      "2002-06-10": ["weeks department 2003-03-02 11.12.B"],
      "2002-08-10": ["weeks department 2003-03-02 11.12.B"],
    },
    stands: "In vocational rehabilitation, paid on",
  },
  {
    name: "a suspension that outlasts the weeks",
    acts: suspended,
    days: { "2003-03-03": ["used-up.claimTemporary employee no-last-day 11.12.E"] },
  },
  {
    name: "back at work: two years to go on, and not a day more",
    acts: backLate,
    days: { "2004-03-04": ["years employee 2004-03-04 11.12.B"], "2004-03-05": [] },
    stands: "Over",
  },
  {
    name: "back within the 22 work days: what is left of them comes first",
    acts: [...backEarly, "2002-06-03 employee relapseEarly lastPaid=2003-05-18 fullThrough=2002-06-18"],
    days: {
      "2002-06-18": ["full department 2002-06-18 11.12.A"],
      "2002-06-19": ["weeks department 2003-05-18 11.12.B"],
    },
  },
  {
    name: "back after the 22 work days: two thirds at once",
    acts: [...backLate, "2002-06-03 employee relapse lastPaid=2003-04-04"],
    days: { "2002-06-03": ["weeks department 2003-04-04 11.12.B"] },
    stands: "Two thirds of gross pay",
  },
  {
    name: "no week beyond two years",
    acts: [...backLate, "2004-01-05 employee relapse lastPaid=2004-11-10"],
    days: {
      "2004-03-04": ["weeks department 2004-03-04 11.12.B"],
      "2004-03-05": ["used-up.claimTemporary employee no-last-day 11.12.E"],
    },
  },
  {
    name: "two years from a leap day end with February",
    acts: [
      report("2000-02-29", true),
      "2000-03-01 department approve",
      "2000-03-06 employee recover",
      "2000-04-03 employee relapseEarly lastPaid=2002-12-31 fullThrough=2000-04-27",
    ],
    days: { "2002-02-28": ["weeks department 2002-02-28 11.12.B"] },
  },
  {
    name: "a denial goes its own way and comes back",
    acts: [
      ...denied,
      "2002-03-25 union appealOutside to=Board",
      "2002-05-02 employee recordOutcome outcome=overturned",
      "2002-05-06 department approve",
    ],
    days: {
      "2002-03-20": ["denied.appealOutside employee no-last-day 11.12.I"],
      "2002-03-25": ["appealed.recordOutcome employee no-last-day 11.12.I"],
      "2002-05-02": ["reported.approve department no-last-day 11.12.A"],
      "2002-05-06": ["weeks department 2003-03-02 11.12.B"],
    },
  },
  {
    name: "a denial let stand",
    acts: [...denied, "2002-03-21 employee letStand"],
    days: { "2002-03-21": [] },
    stands: "IDL is denied for good",
  },
];

const told = ["2002-02-01 department notify received=2002-02-05"];
const toldOwn = "2002-02-05 employee notify";
const change: readonly CaseRow[] = [
  {
    name: "thirty days from the receipt of the notice",
    acts: told,
    days: { "2002-03-07": ["notified.change employee 2002-03-07 11.12.D"], "2002-03-08": [] },
    stands: "On the old benefit",
  },
  {
    name: "changed on the last day, for good",
    acts: [...told, "2002-03-07 employee change", "2002-03-07 employee keep"],
    days: { "2002-03-07": [] },
    stands: "On the new benefit",
    refused: ["after-the-end"],
  },
  {
    name: "a day later the old benefit has stayed",
    acts: [...told, "2002-03-08 employee change"],
    days: { "2002-03-08": [] },
    stands: "On the old benefit",
    refused: ["after-the-end"],
  },
  {
    name: "nobody changes for the employee, who may record the notice",
    acts: [toldOwn, "2002-02-10 department change", "2002-02-11 employee keep"],
    days: { "2002-02-11": [] },
    stands: "On the old benefit",
    refused: ["wrong-mover"],
  },
];

const tables: [Procedure, readonly CaseRow[]][] = [
  [idlProcedure, rows],
  [idlChangeProcedure, change],
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

describe("what must not happen, in the order of the faults", () => {
  it.each([
    ["2002-03-04 employee report injured=2002-03-04 began=2002-03-04", [], "missing-field"],
    ["2002-03-11 employee elect hours=20", reported, "before-its-predecessor"],
    ["2002-04-10 employee elect hours=7.5", approved, "invalid-field"],
    ["2002-04-11 employee elect hours=30", later, "on-record-already"],
    ["2002-04-11 employee increase hours=30", later, "supplement-never-rises"],
    ["2002-04-11 employee decrease hours=3", approved, "supplement-not-chosen"],
    ["2002-04-11 department increase hours=30", later, "wrong-mover"],
    ["2002-04-11 employee claimTemporary", later, "temporary-disability-closed"],
    ["2002-06-11 department agreeRehabilitation", suspended, "wrong-mover"],
    ["2002-06-11 employee elect hours=20", suspended, "before-its-predecessor"],
    ["2002-06-11 employee refuseRehabilitation", later, "before-its-predecessor"],
    ["2002-05-02 employee relapse", backLate, "missing-field"],
    ["2002-06-03 employee relapseEarly lastPaid=2003-05-18", backEarly, "missing-field"],
    ["2002-06-03 employee relapse lastPaid=2003-05-18", backEarly, "full-pay-left"],
    [
      "2002-06-03 employee relapseEarly lastPaid=2003-05-18 fullThrough=2002-06-18",
      backLate,
      "full-pay-used-up",
    ],
    ["2004-03-05 employee relapse lastPaid=2004-05-01", backLate, "after-the-end"],
    ["2002-03-21 department appealOutside to=Board", denied, "wrong-mover"],
    ["2002-03-12 employee withdraw", approved, "before-its-predecessor"],
  ])("%s", (line, before: readonly string[], code) => {
    const today = "2004-12-31";
    const without = standsOn(idlProcedure, before, today);
    const found = standsOn(idlProcedure, [...before, line], today);
    expect(found.refusals.map((each) => each.code)).toEqual([code]);
    expect({ ...found, refusals: [] }).toEqual(without);
  });

  it("leaves what was reported before the decision to be withdrawn", () => {
    expect(standsOn(idlProcedure, [...reported, "2002-03-05 union withdraw"], "2002-03-05").outcome).toBe(
      "withdrawn",
    );
  });
});

it("does not count a State holiday among the 22 work days", () => {
  const events = parseEvents(idlProcedure, [
    {
      on: "2002-03-04",
      act: "report",
      injured: "2002-03-04",
      began: "2002-03-04",
      workDay: true,
      member: true,
    },
    { on: "2002-03-11", act: "approve" },
  ]);
  if (isRefusal(events)) throw new Error(events.reason);
  const due = (clockwork: { isWorkDay?: IsWorkDay }) =>
    standing(idlProcedure, events, day("2002-03-12"), clockwork).open.map((each) => each.due?.day);
  expect(due({ isWorkDay: mondayToFriday })).toEqual([day("2002-04-02")]);
  expect(due({})).toEqual([day("2002-04-03")]);
});

describe("the rules of the section name the same days", () => {
  const dueOf = (acts: readonly string[], at: string, procedure = idlProcedure) =>
    openOn(procedure, acts, at)[0]?.split(" ")[2];

  it.each([
    ["2002-03-04", "2002-04-03", "the Monday kept for March 31"],
    ["2001-12-10", "2002-01-10", "Christmas and New Year's Day"],
    ["2002-11-04", "2002-12-06", "November 11, Thanksgiving and the day after it"],
    ["2002-08-26", "2002-09-25", "Labor Day"],
  ])("for the last day of full net pay, from %s through %s: %s", (began, last, _holidays) => {
    const acts = [report(began, true), `${began} department approve`];
    expect(dueOf(acts, began)).toBe(last);
    const stretch = (disabledFrom: string, disabledTo: string) => ({
      kind: "disabled",
      idlRehabilitation: "not-stationary",
      disabledFrom,
      disabledTo,
    });
    const answer = answerClaim(unit2, idlCourse, {
      on: day("2003-06-01"),
      // Gross pay of nothing: two thirds of it are nothing too, so that what is paid is net pay.
      given: {
        idlBegan: began,
        injuryReported: began,
        idlNoWait: true,
        idlNetPay: "4620",
        idlGrossPay: "0",
        leaveHourNet: "20",
      },
      lines: [
        stretch(began, iso(addDays(day(last), -1))),
        stretch(last, last),
        stretch(iso(addDays(day(last), 1)), iso(addDays(day(last), 14))),
      ],
    });
    if (isRefusal(answer)) throw new Error(answer.reason);
    const [, onLast, after] = claimJson(answer).lines.map((line) => line.allowed?.value);
    expect([onLast !== undefined && onLast !== "0.00", after]).toEqual([true, "0.00"]);
  });

  it("for the last week, with days at work and without", () => {
    const last = (idlDaysAtWork: string) =>
      ruleAnswer(idlLastDay, { idlBegan: "2002-03-04", idlDaysAtWork }, "2002-06-03");
    expect(dueOf(approved, "2002-04-04")).toBe(last("0"));
    // From May 1 to June 2 are 33 days; from May 1 to January 4 of the year after next far too many.
    expect(dueOf([...backLate, `2002-06-03 employee relapse lastPaid=${last("33")}`], "2002-06-03")).toBe(
      last("33"),
    );
    expect(dueOf([...backLate, "2004-01-05 employee relapse lastPaid=2004-11-10"], "2004-01-05")).toBe(
      last("614"),
    );
  });

  it("for what is closed to members of the two systems", () => {
    for (const member of [true, false]) {
      const acts = [report("2002-03-04", true, member), "2002-03-11 department approve"];
      const open = standsOn(idlProcedure, acts, "2002-04-15").may.some(({ act }) => act === "claimTemporary");
      expect(String(!open)).toBe(
        ruleAnswer(temporaryClosed, { persOrStrs: member, idlBegan: "2002-03-04", idlDaysBefore: "42" }),
      );
    }
  });

  it("for the change to the new benefit", () => {
    expect(dueOf(told, "2002-02-10", idlChangeProcedure)).toBe(
      ruleAnswer(idlChangeBy, { idlNotified: "2002-02-05" }),
    );
  });
});
