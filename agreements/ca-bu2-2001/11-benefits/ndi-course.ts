import { answerOf, type ClaimExample, claim, date, read, zero } from "../../../src/rules/index.ts";
import { leaveProgram } from "../inputs.ts";
import {
  benefitDays,
  courseChecks,
  coveredThrough,
  disabledFrom,
  disabledOn,
  disabledTo,
  leaveOpen,
  leaves,
  paidBefore,
  paymentsBegan,
  waitedBefore,
} from "./disability-day.ts";
import {
  daysOfWeek,
  fullPay,
  ndiClaimRunning,
  ndiCovers,
  offerDay,
  offerRefused,
  partTimeHours,
  weekHours,
} from "./disability-inputs.ts";
import { mostPartTime } from "./disability-work.ts";
import { ndiWeekExact, ndiWeekly } from "./ndi-benefit.ts";
import { ndiReturn, ndiSwitchKinds, ndiWaitKinds } from "./ndi-leave.ts";
import { ndiSecondPeriod } from "./ndi-period.ts";
import { ndi } from "./ndi-terms.ts";

const { day, confined } = benefitDays(ndi, answerOf(ndiWeekly).over(read(daysOfWeek)).as("USD"));
const facts = {
  leaveProgram: "vacation-and-sick-leave",
  disabilityFullPay: "6000",
  offerRefused: false,
  waitedBefore: "10",
  paidBefore: "0",
  leaveOpen: false,
};
const ON = "2002-04-15";
export const ndiDay = day
  .reading(
    "11.10.B",
    "days-stay-exact",
    "A day's part of a week is kept exact; what is paid for a month is rounded when it is paid",
    "Seven days rounded to the cent would pass, or miss, the benefit of the week.",
  )
  .example(facts, ON, "135/7", {
    note: "a seventh of 135, $19.29; it stays exact, so that seven days are a week",
  })
  .example({ ...facts, waitedBefore: "9" }, ON, "0.00", { setAside: ["11.10.B"] })
  .example({ ...facts, paidBefore: "181" }, ON, "135/7")
  .example({ ...facts, paidBefore: "182" }, ON, { notApplicable: "11.10.B" })
  .example({ ...facts, paidBefore: "100", paymentsBegan: "2001-10-15", disabledOn: ON }, ON, "135/7", {
    note: "183rd calendar day, 101st paid: under the other reading over",
  })
  .example({ ...facts, leaveOpen: true }, ON, { notApplicable: "11.10.E" })
  .example({ ...facts, offerRefused: true, offerDay: ON, disabledOn: ON }, ON, { notApplicable: "11.10.G" })
  .example({ ...facts, offerRefused: true, offerDay: "2002-04-16", disabledOn: ON }, ON, "135/7")
  .example({ ...facts, leaveProgram: "annual-leave", ndiClaimRunning: false }, ON, {
    notApplicable: "11.11.A",
  });
export const ndiConfinedDay = confined
  .example({ ...facts, waitedBefore: "0" }, ON, "135/7", { note: "under the other reading nothing yet" })
  .example({ ...facts, waitedBefore: "10", paidBefore: "182" }, ON, { notApplicable: "11.10.B" })
  .example({ ...facts, paidBefore: "100", paymentsBegan: "2001-10-15", disabledOn: ON }, ON, "135/7", {
    note: "under the other reading the 26 weeks are over",
  })
  .example({ ...facts, leaveOpen: true }, ON, { notApplicable: "11.10.E" })
  .example({ ...facts, waitedBefore: "3", offerRefused: true, offerDay: ON, disabledOn: ON }, ON, {
    notApplicable: "11.10.G",
  })
  .example({ ...facts, offerRefused: true, offerDay: "2002-04-16", disabledOn: ON }, ON, "135/7");

const after = leaves(ndi);
const head = {
  leaveProgram: "vacation-and-sick-leave",
  disabilityFullPay: "6000",
  regularWeekHours: "40",
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
    note: "ten days of waiting, then a seventh of 135 a day",
    on: "2002-06-01",
    given: head,
    lines: [at("2002-03-01", "2002-03-31")],
    expect: { lines: ["405.00"], total: { USD: "405.00" } },
  },
  {
    note: "six months at home: 182 days are paid, whatever comes after",
    on: "2002-12-31",
    given: head,
    lines: [at("2002-03-01", "2002-09-08"), at("2002-09-09", "2002-10-08")],
    expect: { lines: ["3510.00", { notApplicable: "11.10.B" }] },
  },
  {
    note: "a hospital ends the wait on its first full day",
    on: "2002-06-01",
    given: head,
    lines: [
      at("2002-03-01", "2002-03-03"),
      stretch("confined", "2002-03-04", "2002-03-05"),
      at("2002-03-06", "2002-03-10"),
    ],
    expect: { lines: ["0.00", "270/7", "675/7"], total: { USD: "135.00" } },
  },
  {
    note: "leave covers the wait; leave after payments began must be used up",
    on: "2002-06-01",
    given: head,
    lines: [
      stretch("leave", "2002-03-01", "2002-03-10", { disabilityLeave: "vacation", leaveHoursLeft: "40" }),
      at("2002-03-11", "2002-03-17"),
      stretch("leave", "2002-03-18", "2002-03-20", { disabilityLeave: "sick-leave", leaveHoursLeft: "16" }),
      at("2002-03-21", "2002-03-22"),
      stretch("leave", "2002-03-23", "2002-03-26", { disabilityLeave: "sick-leave", leaveHoursLeft: "0" }),
      at("2002-03-27", "2002-04-02"),
    ],
    expect: { lines: ["false", "135.00", "false", { notApplicable: "11.10.E" }, "true", "135.00"] },
  },
  {
    note: "compensating time does not cover the wait, nor stand in for NDI; donated leave does not cover the wait",
    on: "2002-06-01",
    given: head,
    lines: [
      stretch("leave", "2002-03-01", "2002-03-02", { disabilityLeave: "cto", leaveHoursLeft: "8" }),
      stretch("leave", "2002-03-03", "2002-03-04", { disabilityLeave: "catastrophic", leaveHoursLeft: "8" }),
      at("2002-03-05", "2002-03-15"),
      stretch("leave", "2002-03-16", "2002-03-17", { disabilityLeave: "cto", leaveHoursLeft: "8" }),
      stretch("leave", "2002-03-18", "2002-03-19", { disabilityLeave: "catastrophic", leaveHoursLeft: "0" }),
    ],
    expect: {
      lines: [
        { refused: "claim-check" },
        { refused: "claim-check" },
        "135/7",
        { refused: "claim-check" },
        "true",
      ],
    },
  },
  {
    note: "nine work days open nothing new, ten do, with a new wait",
    on: "2002-12-31",
    given: head,
    lines: [
      at("2002-03-01", "2002-03-17"),
      stretch("worked", "2002-03-18", "2002-03-28", {
        sameCause: true,
        backAtTimeBase: true,
        workDaysInRow: "9",
      }),
      at("2002-03-29", "2002-04-04"),
      stretch("worked", "2002-04-05", "2002-04-18", {
        sameCause: true,
        backAtTimeBase: true,
        workDaysInRow: "10",
      }),
      at("2002-04-19", "2002-05-05"),
    ],
    expect: { lines: ["135.00", "false", "135.00", "true", "135.00"], total: { USD: "405.00" } },
  },
  {
    note: "part of the week at work, the offer refused, and lines that cannot stand",
    on: "2002-12-31",
    given: { ...head, offerRefused: true, offerDay: "2002-04-10" },
    lines: [
      at("2002-03-01", "2002-03-24"),
      stretch("part-time", "2002-03-25", "2002-03-31", { ...part, partTimeHours: "37" }),
      stretch("part-time", "2002-04-01", "2002-04-07", { ...part, partTimeHours: "36" }),
      stretch("part-time", "2002-04-08", "2002-04-08", { ...part, partTimeCertified: false }),
      at("2002-04-09", "2002-04-20"),
      at("2002-04-20", "2002-04-22"),
      at("2002-05-10", "2002-05-01"),
      stretch("worked", "2002-06-01", "2002-06-05", {
        sameCause: true,
        backAtTimeBase: true,
        workDaysInRow: "6",
      }),
    ],
    expect: {
      lines: [
        "270.00",
        { refused: "claim-check" },
        "135.00",
        { refused: "claim-check" },
        "135/7",
        { refused: "lines-overlap" },
        { refused: "out-of-range" },
        { refused: "claim-check" },
      ],
    },
  },
  {
    note: "days are missing within the wait; a return to work begins it again",
    on: "2002-12-31",
    given: head,
    lines: [
      at("2002-03-01", "2002-03-05"),
      at("2002-03-07", "2002-03-08"),
      stretch("worked", "2002-03-11", "2002-03-12", {
        sameCause: true,
        backAtTimeBase: true,
        workDaysInRow: "2",
      }),
      at("2002-03-13", "2002-03-29"),
    ],
    expect: { lines: ["0.00", { refused: "claim-check" }, "false", "135.00"] },
  },
  {
    note: "annual leave members have ENDI",
    on: "2002-06-01",
    given: { ...head, leaveProgram: "annual-leave", ndiClaimRunning: false },
    lines: [at("2002-03-01", "2002-03-31")],
    expect: { refused: "claim-check" },
  },
];

export const ndiCourse = claim({
  id: "ndi-course",
  clause: "11.10.B",
  title: "A course of NDI",
  says: "A disability told in stretches of days: off, in hospital, on leave, part-time or back at work; each day is answered under the clause that decides it.",
  page: 63,
  head: [leaveProgram, ndiClaimRunning, fullPay, weekHours, offerRefused, offerDay],
  stretch: { from: disabledFrom, to: disabledTo, day: disabledOn },
  carried: [
    [waitedBefore, zero("days")],
    [paidBefore, zero("days")],
    [leaveOpen, zero("days").isAbove(zero("days"))],
    [paymentsBegan, date("2001-07-01")],
    [coveredThrough, date("2001-07-01")],
  ],
  headChecks: [
    {
      clause: "11.11.A",
      when: ndiCovers.not(),
      reason: "annual leave members have ENDI instead",
      remedy: "Ask for a course of ENDI, or say that the NDI claim was running when annual leave began",
    },
  ],
  checks: courseChecks(ndi, mostPartTime(ndiWeekExact), { wait: ndiWaitKinds, after: ndiSwitchKinds }),
  kinds: [
    { id: "disabled", title: "Off work", allowed: ndiDay, after: after.disabled },
    {
      id: "confined",
      title: "A full day in a hospital or nursing home",
      allowed: ndiConfinedDay,
      after: after.confined,
    },
    { id: "leave", title: "On paid leave", allowed: ndiReturn, after: after.leave },
    {
      id: "part-time",
      title: "Working part of the time",
      allowed: ndiDay,
      after: after.disabled,
      alsoAsks: [partTimeHours],
    },
    { id: "worked", title: "Back at work", allowed: ndiSecondPeriod, after: after.worked },
  ],
  examples,
});
