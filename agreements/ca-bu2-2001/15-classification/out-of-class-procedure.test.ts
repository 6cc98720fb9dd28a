import { describe, expect, it } from "vitest";
import { addMonths, day, iso } from "../../../src/calendar/index.ts";
import { flaws } from "../../../src/rules/index.ts";
import { type CaseRow, compared, standsOn } from "../case-table.ts";
import { ruleAnswer } from "../rule-answer.ts";
import {
  answerBy,
  appealBy,
  arbitrationBy,
  directorAnswerBy,
  mayUseProcedure,
} from "./out-of-class-clocks.ts";
import { fileBy } from "./out-of-class-filing.ts";
import { outOfClassPayFrom } from "./out-of-class-pay.ts";
import { outOfClassProcedure } from "./out-of-class-procedure.ts";

const talk = ["2002-04-02 grievant talk subject=work"];
const answered = [...talk, "2002-04-04 supervisor answer received=2002-04-05"];
const filed = [...answered, "2002-04-19 grievant file received=2002-04-22"];
const decided = [...filed, "2002-06-05 department answer received=2002-06-07"];
const appealed = [...decided, "2002-06-28 grievant appeal received=2002-07-01"];
const refused = [...appealed, "2002-08-30 director answer received=2002-09-03"];
const requested = [...refused, "2002-10-03 union requestArbitration served=2002-10-04"];
const toAward = [
  ...requested,
  "2002-10-18 union meetToSelect",
  "2002-10-21 union selectArbitrator arbitrator=Arbitrator-of-the-sample",
];

const rows: CaseRow[] = [
  {
    name: "the supervisor's answer has no time, and while the work goes on filing has no last day",
    acts: talk,
    days: {
      "2002-12-31": ["talked.answer supervisor no-last-day 15.3.E.1", "file grievant no-last-day 15.3.E.2.a"],
    },
  },
  {
    name: "fourteen days from receipt of the supervisor's answer, not from its day",
    acts: answered,
    days: {
      "2002-04-19": ["file grievant 2002-04-19 15.3.E.2.a"],
      "2002-04-20": ["file grievant 2002-04-19 15.3.E.2.a lapsed"],
    },
  },
  {
    name: "twenty-one days after the work stopped, without an answer",
    acts: ["2002-04-02 grievant talk subject=work goesOn=no changed=2002-04-01"],
    days: {
      "2002-04-22": ["file grievant 2002-04-22 15.3.E.2.b", "talked.answer supervisor no-last-day 15.3.E.1"],
      "2002-04-23": [
        "file grievant 2002-04-22 15.3.E.2.b lapsed",
        "talked.answer supervisor no-last-day 15.3.E.1",
      ],
    },
  },
  {
    name: "the twenty-one days cut the fourteen off",
    acts: [
      "2002-04-02 grievant talk subject=work goesOn=no changed=2002-04-01",
      "2002-04-18 supervisor answer",
    ],
    days: { "2002-04-22": ["file grievant 2002-04-22 15.3.E.2.b"] },
  },
  {
    name: "and the fourteen end before the twenty-one",
    acts: [
      "2002-04-02 grievant talk subject=work goesOn=no changed=2002-04-01",
      "2002-04-03 supervisor answer",
    ],
    days: { "2002-04-18": ["file grievant 2002-04-17 15.3.E.2.a lapsed"] },
  },
  {
    name: "an answer after the twenty-one days opens nothing",
    acts: [
      "2002-04-02 grievant talk subject=position changed=2002-04-01",
      "2002-04-30 supervisor answer",
      "2002-05-02 union file",
    ],
    days: {
      "2002-04-30": ["file grievant 2002-04-22 15.3.E.2.b lapsed"],
      "2002-05-02": ["department-level.answer department 2002-06-16 15.3.E.4"],
    },
    late: ["10 days after the last day, 2002-04-22"],
  },
  {
    name: "work that stops later starts the twenty-one days then",
    acts: [...talk, "2002-06-03 department dutiesChanged changed=2002-05-31"],
    days: {
      "2002-06-21": ["file grievant 2002-06-21 15.3.E.2.b", "talked.answer supervisor no-last-day 15.3.E.1"],
    },
  },
  {
    name: "filed on the last day it is in time",
    acts: filed,
    days: {
      "2002-06-06": ["department-level.answer department 2002-06-06 15.3.E.4"],
      "2002-06-07": [
        "department-level.answer department 2002-06-06 15.3.E.4 overdue",
        "department-level.appeal grievant no-last-day 7.11",
      ],
    },
  },
  {
    name: "a day later it is late, and goes on",
    acts: [...answered, "2002-04-20 grievant file"],
    days: { "2002-04-20": ["department-level.answer department 2002-06-04 15.3.E.4"] },
    late: ["1 day after the last day, 2002-04-19"],
  },
  {
    name: "twenty-one days for the appeal",
    acts: decided,
    days: {
      "2002-06-28": ["department-answered.appeal grievant 2002-06-28 15.3.E.5"],
      "2002-06-29": ["department-answered.appeal grievant 2002-06-28 15.3.E.5 lapsed"],
    },
  },
  {
    name: "sixty for the Director; then arbitration is open without a last day",
    acts: appealed,
    days: {
      "2002-08-30": ["director.answer director 2002-08-30 15.3.E.6"],
      "2002-08-31": [
        "director.answer director 2002-08-30 15.3.E.6 overdue",
        "director.requestArbitration union no-last-day 7.11",
      ],
    },
  },
  {
    name: "thirty for the union alone",
    acts: [...refused, "2002-09-10 grievant requestArbitration"],
    days: {
      "2002-10-03": ["director-answered.requestArbitration union 2002-10-03 7.12.A"],
      "2002-10-04": ["director-answered.requestArbitration union 2002-10-03 7.12.A lapsed"],
    },
    refused: ["wrong-mover"],
  },
  {
    name: "the meeting as in 7.12",
    acts: requested,
    days: {
      "2002-10-18": ["arbitration-requested.meetToSelect union 2002-10-18 7.12.B"],
      "2002-10-19": ["arbitration-requested.meetToSelect union 2002-10-18 7.12.B overdue"],
    },
  },
  {
    name: "to the award",
    acts: [...toAward, "2003-02-03 union award form=written"],
    days: { "2003-02-03": [] },
    stands: "Decided by award",
  },
  {
    name: "a late answer still starts the time for the appeal",
    acts: [...filed, "2002-06-20 department answer"],
    days: { "2002-06-20": ["department-answered.appeal grievant 2002-07-11 15.3.E.5"] },
    late: ["14 days after the last day, 2002-06-06"],
  },
  {
    name: "more time takes both sides",
    acts: [
      ...filed,
      "2002-06-03 department proposeExtension until=2002-07-01",
      "2002-06-03 director acceptExtension",
      "2002-06-04 union acceptExtension",
    ],
    days: {
      "2002-06-03": ["department-level.answer department 2002-06-06 15.3.E.4"],
      "2002-06-04": ["department-level.answer department 2002-07-01 15.3.E.4"],
    },
    refused: ["own-proposal"],
  },
  {
    name: "the department level left out by both leads to the Director in the time for filing",
    acts: [
      ...answered,
      "2002-04-08 union proposeWaiver step=department-level",
      "2002-04-09 state acceptWaiver",
      "2002-04-19 grievant file",
    ],
    days: { "2002-04-19": ["director.answer director 2002-06-18 15.3.E.6"] },
  },
  {
    name: "settled, and withdrawn with prejudice",
    acts: [
      ...filed,
      "2002-05-01 state proposeSettlement terms=half",
      "2002-05-02 grievant acceptSettlement",
      "2002-05-03 grievant withdraw prejudice=yes",
    ],
    days: { "2002-05-03": [] },
    stands: "Settled by both sides",
    refused: ["after-the-end"],
  },
  {
    name: "refusals in their order: no filing before the talk, another's move, no appeal before an answer is late",
    acts: [
      "2002-04-01 grievant file",
      ...talk,
      "2002-04-03 grievant answer",
      "2002-04-19 grievant file",
      "2002-04-20 grievant appeal",
    ],
    days: { "2002-04-20": ["department-level.answer department 2002-06-03 15.3.E.4"] },
    refused: ["before-its-predecessor", "wrong-mover", "not-open-yet"],
  },
];

describe("an out-of-class grievance", () => {
  it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(outOfClassProcedure, row);
    expect(found).toEqual(expected);
  });

  it("has no flaws", () => expect(flaws(outOfClassProcedure)).toEqual([]));

  it.each([
    [
      "attorneyThree=yes sameDuties=yes",
      "side-letter-instead",
      { attorneyThree: true, sameDutiesGrieved: true },
    ],
    [
      "attorneyThree=no sameDuties=yes",
      "same-duties-grieved",
      { attorneyThree: false, sameDutiesGrieved: true },
    ],
    ["attorneyThree=no sameDuties=no", undefined, { attorneyThree: false, sameDutiesGrieved: false }],
  ])("may be filed where the rule says so: %s", (facts, code, given) => {
    const acts = [`${talk[0]} ${facts}`, "2002-04-03 grievant file"];
    const { refusals } = standsOn(outOfClassProcedure, acts, "2002-04-03");
    expect(refusals.map((each) => each.code)).toEqual(code ? [code] : []);
    expect(ruleAnswer(mayUseProcedure, given)).toBe(String(code === undefined));
  });

  it("says at the hearing what an award cannot give", () => {
    const { notes } = standsOn(outOfClassProcedure, toAward, "2002-10-21");
    expect(notes.map(({ clause }) => clause)).toContain("15.3.F");
  });
});

const due = (acts: readonly string[], on: string, clock = 0) =>
  standsOn(outOfClassProcedure, acts, on).open[clock]?.due;

describe("the rules of the section on the same days", () => {
  const changed = "2002-04-01";
  it.each(["2002-04-05", "2002-04-08", "2002-04-09", "2002-04-30"])("file by, answered on %s", (received) => {
    const told = `2002-04-02 grievant talk subject=work goesOn=no changed=${changed}`;
    const given = { outOfClassSubject: "work", supervisorAnswered: true, supervisorAnswerReceived: received };
    const stopped = { ...given, outOfClassEnded: true, outOfClassStopped: changed };
    expect(due([told, `${received} supervisor answer`], received)).toBe(ruleAnswer(fileBy, stopped));
    const goesOn = ruleAnswer(fileBy, { ...given, outOfClassEnded: false });
    expect(due([...talk, `${received} supervisor answer`], received)).toBe(goesOn);
    const position = `2002-04-02 grievant talk subject=position changed=${changed}`;
    expect(due([position, `${received} supervisor answer`], received)).toBe(
      ruleAnswer(fileBy, {
        ...given,
        outOfClassSubject: "position",
        becameMisallocated: changed,
        outOfClassEnded: false,
      }),
    );
  });

  it("answers, appeal and arbitration", () => {
    expect(due(filed, "2002-04-22")).toBe(ruleAnswer(answerBy, { outOfClassReceived: "2002-04-22" }));
    expect(due(decided, "2002-06-07")).toBe(ruleAnswer(appealBy, { departmentAnswered: "2002-06-07" }));
    expect(due(appealed, "2002-07-01")).toBe(
      ruleAnswer(directorAnswerBy, { outOfClassAppealReceived: "2002-07-01" }),
    );
    expect(due(refused, "2002-09-03")).toBe(ruleAnswer(arbitrationBy, { directorAnswered: "2002-09-03" }));
  });

  it.each(["2002-04-15", "2004-02-29", "2002-12-31"])("how far back pay reaches, filed on %s", (filedOn) => {
    const [remedy] = outOfClassProcedure.dispute!.remedies;
    const { amount, unit, before, from } = remedy!.reaches!;
    expect([unit, before, from.of]).toEqual(["months", true, outOfClassProcedure.dispute!.act]);
    expect(iso(addMonths(day(filedOn), -amount))).toBe(
      ruleAnswer(outOfClassPayFrom, { outOfClassBegan: "1999-01-01", outOfClassFiled: filedOn }),
    );
  });
});
