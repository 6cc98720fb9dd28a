import { describe, expect, it } from "vitest";
import { day, type IsWorkDay, mondayToFriday } from "../../../src/calendar/index.ts";
import { flaws, standing } from "../../../src/rules/index.ts";
import { type CaseRow, compared, standsOn } from "../case-table.ts";
import { ruleAnswer } from "../rule-answer.ts";
import { salaryAdvanceLastDay } from "./salary-advance-amount.ts";
import { salaryAdvanceProcedure } from "./salary-advance-procedure.ts";

const error = ["2002-05-01 employee noWarrant payday=2002-05-01 reason=payroll-error"];
const other = ["2002-05-01 employee noWarrant payday=2002-05-01 reason=other"];
const away = ["2002-05-01 employee noWarrant payday=2002-05-01 reason=other remote=yes twoGiven=yes"];
const advanced = [...error, "2002-05-03 department advance amount=3200"];

const rows: CaseRow[] = [
  {
    name: "two work days after payday where payroll papers were at fault",
    acts: error,
    days: {
      "2002-05-03": ["owed.advance department 2002-05-03 5.7.A.1"],
      "2002-05-04": ["owed.advance department 2002-05-03 5.7.A.1 overdue"],
    },
  },
  {
    name: "five work days for any other reason",
    acts: other,
    days: {
      "2002-05-08": ["owed.advance department 2002-05-08 5.7.A.2"],
      "2002-05-09": ["owed.advance department 2002-05-08 5.7.A.2 overdue"],
    },
  },
  {
    name: "a Friday: the weekend does not count; reported days later, the time still runs from payday",
    acts: ["2002-06-03 union noWarrant payday=2002-05-31 reason=payroll-error"],
    days: { "2002-06-04": ["owed.advance department 2002-06-04 5.7.A.1"] },
  },
  {
    name: "an advance on the last day is in time, and the warrant is then awaited without a time",
    acts: advanced,
    days: { "2002-12-31": ["advanced.warrant department no-last-day 5.7.A.3"] },
  },
  {
    name: "an advance on the day after is late by a day",
    acts: [...error, "2002-05-04 department advance"],
    days: { "2002-05-04": ["advanced.warrant department no-last-day 5.7.A.3"] },
    late: ["1 day after the last day, 2002-05-03"],
  },
  {
    name: "a remote area has no days and no yearly limit, and the rest need not wait for the warrant",
    acts: [...away, "2002-06-20 department advance", "2002-06-21 department payRest"],
    days: { "2002-06-01": ["owed.advance department no-last-day 5.7.A"], "2002-06-21": [] },
    stands: "Paid in full",
  },
  {
    name: "elsewhere the rest waits for the Controller's warrant",
    acts: [
      ...advanced,
      "2002-05-06 department payRest",
      "2002-05-20 department warrant",
      "2002-05-21 department payRest amount=10",
    ],
    days: { "2002-05-20": ["warranted.payRest department no-last-day 5.7.A.3"], "2002-05-21": [] },
    stands: "Paid in full",
    refused: ["rest-before-warrant"],
  },
  {
    name: "a third advance of the sort in the year is kept back and can be refused",
    acts: [
      "2002-05-01 employee noWarrant payday=2002-05-01 reason=other twoGiven=yes",
      "2002-05-02 department advance",
      "2002-05-02 department refuse reasons=third-of-the-year",
    ],
    days: { "2002-05-01": [], "2002-05-02": [] },
    stands: "The advance was refused",
    refused: ["advances-used-up"],
  },
  {
    name: "two given before do not matter after a payroll error",
    acts: ["2002-05-01 employee noWarrant payday=2002-05-01 reason=payroll-error twoGiven=yes"],
    days: { "2002-05-01": ["owed.advance department 2002-05-03 5.7.A.1"] },
  },
  {
    name: "the warrant itself makes an advance needless",
    acts: [...error, "2002-05-02 employee warrant", "2002-05-03 department advance"],
    days: { "2002-05-03": [] },
    stands: "Paid in full",
    refused: ["after-the-end"],
  },
  {
    name: "nobody need take an advance",
    acts: [...error, "2002-05-02 department withdraw", "2002-05-02 employee withdraw"],
    days: { "2002-05-02": [] },
    stands: "No advance is wanted",
    refused: ["wrong-mover"],
  },
];

const kept = [
  ["permanentFullTime=no directDeposit=yes twoGiven=yes", "advance-full-time-only", "5.7.A"],
  ["directDeposit=yes twoGiven=yes", "advance-direct-deposit", "5.7.C"],
  ["twoGiven=yes", "advances-used-up", "5.7.A.2"],
] as const;

describe("a salary advance", () => {
  it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(salaryAdvanceProcedure, row);
    expect(found).toEqual(expected);
  });

  it.each(kept)("is kept back with its reason, in this order: %s", (facts, code, clause) => {
    const acts = [`${other[0]} ${facts}`, "2002-05-02 department advance"];
    const { refusals, open } = standsOn(salaryAdvanceProcedure, acts, "2002-05-02");
    expect(refusals).toMatchObject([{ code, clause }]);
    expect(refusals[0]!.remedy).not.toBe("");
    expect(open).toEqual([]);
  });

  it("has no flaws", () => expect(flaws(salaryAdvanceProcedure)).toEqual([]));

  const paydays = [
    "2002-04-30",
    "2002-05-01",
    "2002-05-31",
    "2002-06-01",
    "2002-06-02",
    "2001-12-31",
    "2002-08-30",
    "2002-11-26",
    "2002-11-29",
    "2002-03-29",
  ];
  const reasons = ["payroll-error", "other"];
  it.each(paydays.flatMap((payday) => reasons.map((reason) => [payday, reason] as const)))(
    "ends on the rule's day: payday %s, %s",
    (payday, reason) => {
      const acts = [`2002-07-01 employee noWarrant payday=${payday} reason=${reason}`];
      const given = {
        permanentFullTime: true,
        directDeposit: false,
        remoteArea: false,
        advanceReason: reason,
        payday,
      };
      expect(standsOn(salaryAdvanceProcedure, acts, "2002-07-01").open[0]?.due).toBe(
        ruleAnswer(salaryAdvanceLastDay, given),
      );
    },
  );

  it("does not count a holiday as a work day, as the rule does not", () => {
    const events = [{ act: "noWarrant", on: day("2002-08-30"), payday: day("2002-08-30"), reason: "other" }];
    const due = (clockwork: { isWorkDay?: IsWorkDay }) =>
      standing(salaryAdvanceProcedure, events, day("2002-08-30"), clockwork).open[0]?.due?.day;
    // Labor Day is September 2.
    expect([due({}), due({ isWorkDay: mondayToFriday })]).toEqual([day("2002-09-09"), day("2002-09-06")]);
  });
});
