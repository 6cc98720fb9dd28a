import { describe, expect, it } from "vitest";
import { day } from "../../../src/calendar/index.ts";
import { bringing, flaws } from "../../../src/rules/index.ts";
import { ruleDay } from "../09-leaves/rule-day.ts";
import { type CaseRow, compared, standsOn } from "../case-table.ts";
import { layoffAppealProcedure } from "./layoff-appeal.ts";
import { noticeLastDay, unionNoticeLastDay } from "./layoff-notice.ts";
import { layoffProcedure } from "./layoff-procedure.ts";

const plan = (paidMonthly = "yes", effective = "2002-07-01") =>
  `2002-05-15 department plan effective=${effective} class=Attorney paidMonthly=${paidMonthly}`;
const told = (on: string) => `${on} department notifyEmployee way=mailed`;
const union = (on: string) => `${on} state notifyUnion`;
const inTime = [plan(), told("2002-05-31"), union("2002-06-01")];
const layOff = (on: string) => `${on} department layOff`;

const employees = (station: string, due = "2002-06-01") =>
  `${station}.notifyEmployee department ${due} 10.1.C`;
const unions = (station: string, due = "2002-06-01") => `${station}.notifyUnion state ${due} 10.1.C`;
const ahead = (due = "2002-06-30") => `layoff department ${due} 10.1.A`;
const owed = "day-come.layOff department no-last-day 10.1.B";

const rows: CaseRow[] = [
  { name: "nothing recorded, no clock", acts: [], days: { "2002-05-15": [] } },
  {
    name: "thirty calendar days back from the day of the layoff, to employee and union alike, a Saturday or not",
    acts: [plan()],
    days: {
      "2002-06-01": [employees("ahead"), unions("ahead"), ahead()],
      "2002-06-02": [`${employees("ahead")} overdue`, `${unions("ahead")} overdue`, ahead()],
      "2002-06-30": [`${employees("ahead")} overdue`, `${unions("ahead")} overdue`, ahead()],
      "2002-07-01": [`${employees("day-come")} overdue`, `${unions("day-come")} overdue`],
    },
    stands: "The day named for the layoff has come",
  },
  {
    name: "an employee who is not paid by the month has no thirty days, the union has them",
    acts: [plan("no"), union("2002-06-01")],
    days: { "2002-05-31": [unions("ahead"), ahead()], "2002-06-01": [ahead()], "2002-07-01": [owed] },
  },
  {
    name: "and may be told at any time, once, and be laid off without",
    acts: [plan("no"), union("2002-06-01"), told("2002-06-20"), told("2002-06-21"), layOff("2002-07-01")],
    days: { "2002-06-21": [ahead()], "2002-07-01": ["laid-off.list state no-last-day 10.1.E"] },
    refused: ["notice-given-already"],
  },
  {
    name: "a mailed notice counts from its mailing, whenever it arrives",
    acts: [plan(), `${told("2002-06-01")} received=2002-06-06`, union("2002-06-01"), layOff("2002-07-01")],
    days: { "2002-06-06": [ahead()], "2002-07-01": ["laid-off.list state no-last-day 10.1.E"] },
  },
  {
    name: "who is told may record the day and both notices, but neither put the layoff off nor carry it out",
    acts: [
      plan().replace("department", "union"),
      "2002-06-03 employee notifyEmployee way=mailed",
      "2002-06-03 union notifyUnion",
      "2002-06-04 union postpone later=2002-08-01",
      "2002-07-01 employee layOff",
      layOff("2002-07-01"),
    ],
    days: {
      "2002-06-02": [`${employees("ahead")} overdue`, `${unions("ahead")} overdue`, ahead()],
      "2002-06-04": [ahead()],
      "2002-07-01": [],
    },
    refused: ["wrong-mover", "wrong-mover", "layoff-notice-too-short"],
    late: ["2 days after the last day, 2002-06-01", "2 days after the last day, 2002-06-01"],
  },
  {
    name: "nobody is laid off before the day named",
    acts: [...inTime, layOff("2002-06-30"), layOff("2002-07-01")],
    days: { "2002-06-30": [ahead()], "2002-07-01": ["laid-off.list state no-last-day 10.1.E"] },
    refused: ["before-its-predecessor"],
  },
  {
    name: "the day that comes lays nobody off by itself",
    acts: inTime,
    days: { "2002-07-01": [owed], "2003-07-01": [owed] },
    stands: "The day named for the layoff has come",
  },
  {
    name: "without any notice there is no layoff: the employee's goes first, then the union's",
    acts: [
      plan(),
      layOff("2002-07-01"),
      told("2002-07-02"),
      layOff("2002-07-02"),
      "2002-07-03 department postpone later=2002-08-01",
      layOff("2002-08-01"),
      union("2002-08-01"),
      layOff("2002-08-01"),
    ],
    days: {
      "2002-07-03": ["ahead.notifyUnion state 2002-07-02 10.1.C overdue", ahead("2002-07-31")],
      "2002-08-01": [],
    },
    late: ["31 days after the last day, 2002-06-01", "30 days after the last day, 2002-07-02"],
    refused: [
      "layoff-without-notice",
      "layoff-notice-too-short",
      "layoff-without-notice",
      "layoff-notice-too-short",
    ],
  },
  {
    name: "a notice a day late: the layoff waits for a later day, for which the same notice counts",
    acts: [
      plan(),
      union("2002-05-20"),
      told("2002-06-02"),
      layOff("2002-07-01"),
      told("2002-07-01"),
      "2002-07-01 department postpone later=2002-07-02",
      layOff("2002-07-02"),
    ],
    days: {
      "2002-06-30": [ahead()],
      "2002-07-01": [ahead("2002-07-01")],
      "2002-07-02": ["laid-off.list state no-last-day 10.1.E"],
    },
    late: ["1 day after the last day, 2002-06-01"],
    refused: ["layoff-notice-too-short", "notice-given-already"],
  },
  {
    name: "putting off to an earlier day brings nothing forward",
    acts: [...inTime, "2002-06-03 department postpone later=2002-06-10", layOff("2002-06-10")],
    days: { "2002-06-10": [ahead()] },
    refused: ["before-its-predecessor"],
  },
  {
    name: "a transfer that is accepted takes the place of the layoff",
    acts: [...inTime, "2002-06-03 department offer kind=transfer place=Fresno", "2002-06-10 employee accept"],
    days: {
      "2002-06-03": [ahead(), "offered.accept employee no-last-day 10.1.D"],
      "2002-06-10": [],
    },
    stands: "Placed elsewhere instead of laid off",
  },
  {
    name: "a demotion that is turned down leads to the layoff",
    acts: [
      ...inTime,
      "2002-06-03 department offer kind=demotion place=Staff-Counsel",
      "2002-06-04 union refuse",
      "2002-06-10 employee refuse",
      layOff("2002-07-01"),
    ],
    days: { "2002-06-10": [ahead()], "2002-07-01": ["laid-off.list state no-last-day 10.1.E"] },
    refused: ["wrong-mover"],
  },
  {
    name: "an offer without an answer stops nothing, and cannot be accepted once the day has come",
    acts: [
      ...inTime,
      "2002-06-03 department offer kind=transfer place=Fresno",
      "2002-07-01 employee accept",
      layOff("2002-07-01"),
    ],
    days: {
      "2002-06-30": [ahead(), "offered.accept employee no-last-day 10.1.D"],
      "2002-07-01": ["laid-off.list state no-last-day 10.1.E"],
    },
    refused: ["before-its-predecessor"],
  },
  {
    name: "notices run on beside an offer, and a vacancy can be turned down",
    acts: [plan(), "2002-05-20 department offerVacancy place=same-office", "2002-05-21 employee refuse"],
    days: {
      "2002-05-20": [
        employees("offered"),
        unions("offered"),
        ahead(),
        "offered.accept employee no-last-day 10.1.D",
      ],
      "2002-05-21": [employees("ahead"), unions("ahead"), ahead()],
    },
  },
  {
    name: "putting off beside an offer keeps the offer",
    acts: [
      ...inTime,
      "2002-06-03 department offer kind=transfer place=Fresno",
      "2002-06-04 department postpone later=2002-08-01",
    ],
    days: { "2002-07-01": [ahead("2002-07-31"), "offered.accept employee no-last-day 10.1.D"] },
  },
  {
    name: "called off, before the day or on it, and never by the other side",
    acts: [...inTime, "2002-06-03 union callOff", "2002-07-01 department callOff", layOff("2002-07-02")],
    days: { "2002-07-01": [], "2002-07-02": [] },
    refused: ["wrong-mover", "after-the-end"],
    stands: "Called off",
  },
  {
    name: "the list is owed, goes on without a day, and ends with reemployment",
    acts: [...inTime, layOff("2002-07-01"), "2002-07-02 state list", "2004-01-05 department reemploy"],
    days: { "2003-07-02": [], "2004-01-05": [] },
    stands: "Reemployed",
  },
];

const noDay = (clock: string, mover: string) => `${clock} ${mover} no-last-day 10.1.G`;
const appealed = ["2002-06-05 employee learn", "2002-06-10 employee appeal"];
const issued = [...appealed, "2002-08-05 employee decide decision=set-aside"];

const appeals: CaseRow[] = [
  { name: "nothing recorded, no clock", acts: [], days: { "2002-06-05": [] } },
  {
    name: "no last day is made up for the appeal",
    acts: appealed.slice(0, 1),
    days: {
      "2002-06-05": [noDay("learned.appeal", "employee")],
      "2003-06-05": [noDay("learned.appeal", "employee")],
    },
  },
  {
    name: "the union appeals too, the department does not",
    acts: ["2002-06-10 department appeal", "2002-06-10 union appeal"],
    days: { "2002-06-10": [noDay("appealed.decide", "director")] },
    refused: ["wrong-mover"],
  },
  {
    name: "the decision is adopted before anybody goes to court, by the director alone",
    acts: [
      ...issued,
      "2002-08-06 department seekReview",
      "2002-08-06 department adopt",
      "2002-08-07 director adopt",
      "2002-08-08 union seekReview",
      "2002-09-03 department seekReview",
      "2003-02-03 director recordJudgment judgment=upheld",
    ],
    days: {
      "2002-08-06": [noDay("issued.adopt", "director")],
      "2002-08-08": [],
      "2002-09-03": [noDay("in-court.recordJudgment", "director")],
      "2003-02-03": [],
    },
    refused: ["before-its-predecessor", "wrong-mover", "wrong-mover"],
    stands: "Decided by the court",
  },
  {
    name: "nobody goes to court",
    acts: [
      ...issued,
      "2002-08-05 director adopt",
      "2002-12-02 employee close",
      "2002-12-03 employee seekReview",
    ],
    days: { "2002-12-03": [] },
    refused: ["after-the-end"],
    stands: "Decided for good",
  },
  {
    name: "taken back before the decision, and not after it",
    acts: [...appealed, "2002-06-20 department withdraw", "2002-06-21 employee withdraw"],
    days: { "2002-06-21": [] },
    refused: ["wrong-mover"],
    stands: "Appeal taken back",
  },
  {
    name: "what was decided is not taken back",
    acts: [...issued, "2002-08-06 employee withdraw"],
    days: { "2002-08-06": [noDay("issued.adopt", "director")] },
    refused: ["before-its-predecessor"],
  },
];

describe.each([
  ["layoff", layoffProcedure, rows],
  ["dispute about a layoff", layoffAppealProcedure, appeals],
] as const)("%s", (_title, procedure, table) => {
  it.each(table.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(procedure, row);
    expect(found).toEqual(expected);
  });

  it("has cases and no flaws", () => {
    expect(table.length).toBeGreaterThan(5);
    expect(flaws(procedure)).toEqual([]);
  });
});

it.each(["2002-07-01", "2002-03-31", "2002-03-30", "2003-01-31"])(
  "counts notice of a layoff on %s as the rules do",
  (effective) => {
    const { open } = standsOn(layoffProcedure, [plan("yes", effective)], "2002-05-15");
    const dueOf = (act: string) => open.find((clock) => clock.act === act)?.due;
    // Where the day lies behind, both clocks still say when the notices were due.
    expect([dueOf("notifyEmployee"), dueOf("notifyUnion")]).toEqual([
      ruleDay(noticeLastDay, { layoffDay: effective, paidBy: "month" }, "2002-05-15"),
      ruleDay(unionNoticeLastDay, { layoffDay: effective }, "2002-05-15"),
    ]);
  },
);

it("is a dispute that can be brought without a last day, and can win what the hearing officer decides", () => {
  const found = bringing(layoffAppealProcedure, day("2002-06-05"), day("2004-06-05"))!;
  expect([found.clock?.act, found.clock?.due, found.late]).toEqual(["appeal", undefined, false]);
  expect(found.remedies.map(({ clause, from }) => [clause, from])).toEqual([["10.1.G", undefined]]);
});
