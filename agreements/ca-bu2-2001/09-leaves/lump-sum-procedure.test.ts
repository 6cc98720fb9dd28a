import { describe, expect, it } from "vitest";
import { addDays, day, iso } from "../../../src/calendar/index.ts";
import { flaws } from "../../../src/rules/index.ts";
import { type CaseRow, compared, standsOn } from "../case-table.ts";
import { deferralEnrollBy } from "./lump-sum.ts";
import { lumpSumProcedure } from "./lump-sum-procedure.ts";
import { ruleDay } from "./rule-day.ts";

const leaving = (account = "no") => `2002-06-03 employee leave separation=2002-08-30 account=${account}`;
const ask = (on: string) => `${on} employee ask amount=3000`;
const asking = ["open.ask employee no-last-day 9.15.A"];

const rows: CaseRow[] = [
  { name: "nothing recorded, no clock", acts: [], days: { "2002-06-03": [] } },
  {
    name: "sixty days back from the separation, for whoever has no account",
    acts: [leaving()],
    days: {
      "2002-07-01": ["enrolling.enroll employee 2002-07-01 9.15.B"],
      "2002-07-02": ["enrolling.enroll employee 2002-07-01 9.15.B lapsed"],
    },
  },
  {
    name: "enrolled on the last day, the transfer can be asked for",
    acts: [leaving(), ask("2002-06-30"), "2002-07-01 employee enroll", ask("2002-07-02")],
    days: {
      "2002-07-01": asking,
      "2002-07-02": ["asked.transfer state no-last-day 9.15.C"],
    },
    refused: ["before-its-predecessor"],
  },
  {
    name: "enrolled a day late, nothing can be asked for",
    acts: [leaving(), "2002-07-02 employee enroll", ask("2002-07-03"), "2002-07-04 employee withdraw"],
    days: { "2002-07-02": [], "2002-07-04": [] },
    late: ["1 day after the last day, 2002-07-01"],
    refused: ["enrolled-too-late"],
    stands: "Taken back",
  },
  {
    name: "a separation put off moves the sixty days with it",
    acts: [leaving(), "2002-07-02 employee putOff separation=2002-09-30", "2002-08-01 employee enroll"],
    days: {
      "2002-07-02": ["enrolling.enroll employee 2002-08-01 9.15.B"],
      "2002-08-01": asking,
    },
  },
  {
    name: "put off after a late enrolment, it makes that early enough",
    acts: [
      leaving(),
      "2002-07-02 employee enroll",
      ask("2002-07-03"),
      "2002-07-04 state putOff separation=2002-08-31",
      "2002-07-04 employee putOff separation=2002-08-31",
      ask("2002-07-05"),
    ],
    days: { "2002-07-02": [], "2002-07-05": ["asked.transfer state no-last-day 9.15.C"] },
    late: ["1 day after the last day, 2002-07-01"],
    refused: ["enrolled-too-late", "wrong-mover"],
  },
  {
    name: "an earlier day does not bring the last day forward",
    acts: [leaving(), "2002-06-10 employee putOff separation=2002-08-01"],
    days: { "2002-06-10": ["enrolling.enroll employee 2002-07-01 9.15.B"] },
  },
  {
    name: "with an account no sixty days run",
    acts: [leaving("yes"), ask("2002-08-29"), "2002-08-29 employee transfer", "2002-09-30 state transfer"],
    days: { "2002-07-02": asking, "2002-09-30": [] },
    refused: ["wrong-mover"],
    stands: "Moved into the plan",
  },
  {
    name: "refused only with the rule that forbids it",
    acts: [
      leaving("yes"),
      ask("2002-08-01"),
      "2002-08-02 state refuse",
      "2002-08-02 state refuse rule=limit-of-the-year",
    ],
    days: { "2002-08-02": [] },
    refused: ["missing-field"],
    stands: "Refused under law or plan",
  },
  {
    name: "the State cannot take it back for the employee",
    acts: [leaving("yes"), "2002-08-02 state withdraw"],
    days: { "2002-08-02": asking },
    refused: ["wrong-mover"],
  },
];

describe("deferral of the lump sum", () => {
  it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { expected, found } = compared(lumpSumProcedure, row);
    expect(found).toEqual(expected);
  });

  it("has cases and no flaws", () => {
    expect(rows.length).toBeGreaterThan(5);
    expect(flaws(lumpSumProcedure)).toEqual([]);
  });

  it.each(["2002-08-30", "2002-03-02", "2002-12-31"])(
    "enrols before a separation on %s as the rule says",
    (on) => {
      const named = iso(addDays(day(on), -90));
      const acts = [`${named} employee leave separation=${on} account=no`];
      const { open } = standsOn(lumpSumProcedure, acts, named);
      expect(open.map(({ due }) => due)).toEqual([
        ruleDay(deferralEnrollBy, { separatedOn: on }, "2002-01-15"),
      ]);
    },
  );
});
