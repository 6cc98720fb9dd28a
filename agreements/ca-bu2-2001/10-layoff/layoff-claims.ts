import { claim, given, one, zero } from "../../../src/rules/index.ts";
import {
  paidAbsent,
  paidDaysBefore,
  periodPoint,
  qualified,
  seniorityScore,
  spoiled,
  worked,
} from "./seniority-score.ts";

const score = (qualifying: string, lost = "0") => ({
  layoffQualifyingPeriods: qualifying,
  layoffSpoiledPeriods: lost,
});

/** The seniority list of a class: the lowest score is the first that a layoff reaches. */
export const layoffOrder = claim({
  id: "layoff-order",
  clause: "10.1.B",
  title: "Order of layoff in a class",
  says: "Employees by seniority score, the lowest first. Equal scores share a place: the section itself breaks no tie and leaves that to the Government Code sections and rules that B names.",
  page: 54,
  kinds: [{ id: "employee", title: "Employee", allowed: seniorityScore }],
  ranked: "lowest-first",
  checks: [
    {
      clause: "10.1.F",
      when: spoiled.isAbove(qualified),
      reason: "more pay periods are spoiled than qualify",
      remedy: "Count as spoiled only periods that are among those with 11 days",
    },
  ],
  examples: [
    {
      note: "lowest first; the second and third share a place",
      on: "2002-04-15",
      given: {},
      lines: [
        { label: "A", ...score("160") },
        { label: "B", ...score("90", "1") },
        { label: "C", ...score("12") },
        { label: "D", ...score("89") },
      ],
      expect: { lines: ["12", "89", "89", "160"] },
    },
    {
      note: "a line that cannot be is refused and the rest is ranked",
      on: "2002-04-15",
      given: {},
      lines: [
        { label: "A", ...score("3", "4") },
        { label: "B", ...score("3", "3") },
        { label: "C", ...score("1") },
      ],
      expect: { lines: ["0", "1", { refused: "claim-check" }] },
    },
    {
      on: "2002-04-15",
      given: {},
      lines: [
        { label: "A", layoffQualifyingPeriods: "50" },
        { label: "B", ...score("721") },
        { label: "C", ...score("50") },
      ],
      expect: { lines: ["50", { missing: ["layoffSpoiledPeriods"] }, { refused: "out-of-range" }] },
    },
  ],
});

const begins = given.day("layoffServiceFrom", {
  question: "In which pay period does the list of service begin? Give any day of it.",
});
const period = given.day("layoffPeriod", {
  question: "Which pay period is it? Give any day of it; list a period without service with 0 days.",
});
const periodBefore = given.day("layoffPeriodBefore", {
  question: "Which pay period was listed before this one?",
});
const next = periodBefore.nextPayPeriod();

const month = (on: string, days: string, more = {}) => ({
  layoffPeriod: on,
  layoffFullTime: true,
  layoffDaysWorked: days,
  layoffDaysPaidAbsent: "0",
  layoffSeparationDays: "0",
  ...more,
});

/** A person's service, a pay period a line: its points make the score, whenever it was served. */
export const layoffService = claim({
  id: "layoff-service",
  clause: "10.1.F",
  title: "Layoff seniority, pay period by pay period",
  says: "One point for each qualifying month of full-time service, in all service; the sum is the score.",
  page: 54,
  head: [begins],
  carried: [
    [paidDaysBefore, zero("work days")],
    [periodBefore, begins.payPeriod().minusMonths(one("months"))],
  ],
  kinds: [
    {
      id: "pay-period",
      title: "Pay period",
      allowed: periodPoint,
      after: [
        [paidDaysBefore, worked.plus(paidAbsent)],
        [periodBefore, period],
      ],
    },
  ],
  checks: [
    {
      clause: "10.1.F",
      when: period.payPeriod().isBefore(next).or(period.payPeriod().isAfter(next)),
      reason: "the pay period does not follow the one that was listed before it",
      remedy: "List every pay period once, in order; one without service has 0 days",
    },
  ],
  examples: [
    {
      note: "a separation of 12 days over two qualifying periods spoils the second, and one of 11 does not",
      on: "2002-04-15",
      given: { layoffServiceFrom: "1995-03-01" },
      lines: [
        month("1995-03-01", "22"),
        month("1995-04-01", "14"),
        month("1995-05-01", "15", { layoffSeparationDays: "12" }),
        month("1995-06-01", "16", { layoffSeparationDays: "11" }),
        month("1995-07-01", "10"),
      ],
      expect: { lines: ["1", "1", "0", "1", "0"], total: { points: "3" } },
    },
    {
      note: "where the first of the two does not qualify, the second counts",
      on: "2002-04-15",
      given: { layoffServiceFrom: "1995-03-15" },
      lines: [month("1995-03-31", "10"), month("1995-04-01", "14", { layoffSeparationDays: "14" })],
      expect: { lines: ["0", "1"], total: { points: "1" } },
    },
    {
      note: "a pay period left out, and one that is not full time",
      on: "2002-04-15",
      given: { layoffServiceFrom: "1995-03-01" },
      lines: [
        month("1995-03-01", "22"),
        month("1995-05-01", "22"),
        month("1995-04-01", "22", { layoffFullTime: false }),
        month("1995-04-01", "22"),
      ],
      expect: {
        lines: ["1", { refused: "claim-check" }, { notApplicable: "10.1.F" }, { refused: "claim-check" }],
        total: { points: "1" },
      },
    },
  ],
});
