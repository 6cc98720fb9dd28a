import { type ClaimExample, claim, date, zero } from "../../../src/rules/index.ts";
import { leaveProgram } from "../inputs.ts";
import {
  courseChecks,
  coveredThrough,
  disabledFrom,
  disabledOn,
  disabledTo,
  leaveOpen,
  leaves,
  paidBefore,
  paidToday,
  paymentsBegan,
  waitedBefore,
} from "./disability-day.ts";
import {
  endiCovers,
  fullPay,
  ndiClaimRunning,
  offerDay,
  offerRefused,
  weekHours,
} from "./disability-inputs.ts";
import { mostPartTime } from "./disability-work.ts";
import { endiLevel, endiWeekExact } from "./endi-benefit.ts";
import { endiConfinedDay, endiDay } from "./endi-day.ts";
import { annualOrSick, endiReturn, endiWaitKinds } from "./endi-leave.ts";
import { displaced, displacedByWork, endiLeaveUsed, paidInAll } from "./endi-leave-used.ts";
import { endiSecondPeriod } from "./endi-period.ts";
import { endi } from "./endi-terms.ts";

const after = leaves(endi);
const counted = (waits: boolean) => [paidInAll, paidInAll.plus(paidToday(endi, waits))] as const;
const noRoom = [displaced, displaced.plus(displacedByWork(paidToday(endi, true)))] as const;
const head = {
  leaveProgram: "annual-leave",
  ndiClaimRunning: false,
  disabilityFullPay: "6000",
  regularWeekHours: "40",
  endiLevel: "three-quarters",
  offerRefused: false,
};
const stretch = (kind: string, disabledFrom: string, disabledTo: string, more = {}) => ({
  kind,
  disabledFrom,
  disabledTo,
  ...more,
});
const at = (from: string, to: string) => stretch("disabled", from, to);
const part = { partTimeHours: "20", partTimeCertified: true, partTimeAllowed: true };
const examples: readonly ClaimExample[] = [
  {
    note: "seven days of waiting, then half of gross pay, with leave to three quarters",
    on: "2002-06-01",
    given: head,
    lines: [at("2002-04-01", "2002-04-30"), at("2002-05-01", "2002-05-31")],
    expect: { lines: ["2300.00", "3000.00"], results: { "endi-leave-used": "77.14" } },
  },
  {
    note: "26 weeks and no more: 24 days of March, five whole months, five days of September",
    on: "2002-12-31",
    given: { ...head, endiLevel: "half" },
    lines: [at("2002-03-01", "2002-09-05"), at("2002-09-06", "2002-09-10")],
    expect: {
      lines: [{ allowed: "552500/31", because: "11.11.D" }, { notApplicable: "11.11.C" }],
      results: { "endi-leave-used": "0.00" },
    },
  },
  {
    note: "a full day in an emergency clinic ends the wait",
    on: "2002-06-01",
    given: head,
    lines: [
      at("2002-04-01", "2002-04-01"),
      stretch("confined", "2002-04-02", "2002-04-02"),
      at("2002-04-03", "2002-04-05"),
    ],
    expect: { lines: ["0.00", "100.00", "300.00"], total: { USD: "400.00" } },
  },
  {
    note: "leave in the middle must be used up; part of the week at work; ten work days open a new period",
    on: "2002-12-31",
    given: head,
    lines: [
      at("2002-04-01", "2002-04-10"),
      stretch("leave", "2002-04-11", "2002-04-12", { disabilityLeave: "annual-leave", leaveHoursLeft: "8" }),
      at("2002-04-13", "2002-04-14"),
      stretch("leave", "2002-04-15", "2002-04-15", { disabilityLeave: "annual-leave", leaveHoursLeft: "0" }),
      stretch("part-time", "2002-04-16", "2002-04-17", part),
      stretch("part-time", "2002-04-18", "2002-04-19", { ...part, partTimeHours: "21" }),
      stretch("part-time", "2002-04-20", "2002-04-20", { ...part, partTimeAllowed: false }),
      stretch("worked", "2002-04-22", "2002-05-03", {
        sameCause: true,
        backAtTimeBase: true,
        workDaysInRow: "10",
      }),
      at("2002-06-01", "2002-06-08"),
    ],
    expect: {
      lines: [
        "300.00",
        "false",
        { notApplicable: "11.11.F" },
        "true",
        "200.00",
        { refused: "claim-check" },
        { refused: "claim-check" },
        "true",
        "100.00",
      ],
    },
  },
  {
    note: "an offer refused, a gap in the wait, more work days than days, days told twice",
    on: "2002-12-31",
    given: { ...head, offerRefused: true, offerDay: "2002-04-20" },
    lines: [
      at("2002-04-01", "2002-04-03"),
      at("2002-04-05", "2002-04-06"),
      at("2002-04-04", "2002-04-04"),
      at("2002-04-06", "2002-04-09"),
      at("2002-04-07", "2002-04-22"),
      stretch("worked", "2002-04-23", "2002-04-24", {
        sameCause: true,
        backAtTimeBase: true,
        workDaysInRow: "3",
      }),
    ],
    expect: {
      lines: ["0.00", "0.00", "0.00", { refused: "lines-overlap" }, "1200.00", { refused: "claim-check" }],
    },
  },
  {
    note: "days are missing within the wait",
    on: "2002-12-31",
    given: head,
    lines: [at("2002-04-01", "2002-04-03"), at("2002-04-05", "2002-04-16")],
    expect: { lines: ["0.00", { refused: "claim-check" }] },
  },
  {
    note: "at the level of 100 percent, half a week of work leaves no room for leave, and 12 hours leave 8",
    on: "2002-12-31",
    given: { ...head, endiLevel: "full" },
    lines: [
      at("2002-03-25", "2002-03-31"),
      stretch("part-time", "2002-04-01", "2002-04-07", part),
      stretch("part-time", "2002-04-08", "2002-04-14", { ...part, partTimeHours: "12" }),
      at("2002-04-15", "2002-04-21"),
    ],
    expect: { lines: ["0.00", "700.00", "700.00", "700.00"], results: { "endi-leave-used": "28.00" } },
  },
  {
    note: "vacation is no leave to change to from ENDI; donated leave does not cover the wait",
    on: "2002-12-31",
    given: head,
    lines: [
      stretch("leave", "2002-03-01", "2002-03-02", { disabilityLeave: "catastrophic", leaveHoursLeft: "8" }),
      stretch("leave", "2002-03-03", "2002-03-09", { disabilityLeave: "vacation", leaveHoursLeft: "8" }),
      at("2002-04-01", "2002-04-02"),
      stretch("leave", "2002-04-03", "2002-04-03", { disabilityLeave: "vacation", leaveHoursLeft: "0" }),
    ],
    expect: {
      lines: [{ refused: "claim-check" }, "false", "200.00", { refused: "claim-check" }],
    },
  },
  {
    note: "a claim that began as NDI",
    on: "2002-06-01",
    given: { ...head, ndiClaimRunning: true },
    lines: [at("2002-03-01", "2002-03-31")],
    expect: { refused: "claim-check" },
  },
];

export const endiCourse = claim({
  id: "endi-course",
  clause: "11.11.C",
  title: "A course of ENDI",
  says: "A disability of an annual leave member told in stretches of days; each day is answered under the clause that decides it, and the leave for the chosen level is added up.",
  page: 65,
  head: [leaveProgram, ndiClaimRunning, fullPay, weekHours, endiLevel, offerRefused, offerDay],
  stretch: { from: disabledFrom, to: disabledTo, day: disabledOn },
  carried: [
    [waitedBefore, zero("days")],
    [paidBefore, zero("days")],
    [paidInAll, zero("days")],
    [displaced, zero("hours/week")],
    [leaveOpen, zero("days").isAbove(zero("days"))],
    [paymentsBegan, date("2001-07-01")],
    [coveredThrough, date("2001-07-01")],
  ],
  headChecks: [
    {
      clause: "11.11.A",
      when: endiCovers.not(),
      reason: "ENDI is for members of the annual leave program whose claim did not begin as NDI",
      remedy: "Ask for a course of NDI",
    },
  ],
  checks: courseChecks(endi, mostPartTime(endiWeekExact(fullPay)), {
    wait: endiWaitKinds,
    after: annualOrSick,
  }),
  kinds: [
    { id: "disabled", title: "Off work", allowed: endiDay, after: [...after.disabled, counted(true)] },
    {
      id: "confined",
      title: "A full day in a hospital, nursing home or emergency clinic",
      allowed: endiConfinedDay,
      after: [...after.confined, counted(false)],
    },
    { id: "leave", title: "On annual or sick leave", allowed: endiReturn, after: after.leave },
    {
      id: "part-time",
      title: "Working part of the time",
      allowed: endiDay,
      after: [...after.disabled, counted(true), noRoom],
    },
    { id: "worked", title: "Back at work", allowed: endiSecondPeriod, after: after.worked },
  ],
  results: [endiLeaveUsed],
  examples,
});
