import { cell, given, type Num, notApplicable, type Rule, read, rule } from "../../../src/rules/index.ts";
import { leaveProgram } from "../inputs.ts";
import { fullPay, ndiClaimRunning, weekHours, weekOf } from "./disability-inputs.ts";
import { intermittentBenefit, intermittentFrom, partTimeWork } from "./disability-work.ts";
import { endi, endiHours, endiLevels, endiShare } from "./endi-terms.ts";

export const endiLevel = given.choice("endiLevel", {
  choices: {
    half: "50 percent: ENDI alone",
    "three-quarters": "75 percent of gross pay, with leave",
    full: "100 percent of gross pay, with leave",
  },
  question: "Which level was chosen when the ENDI claim was made?",
});
const CENTS = "benefits are paid in cents";
export const endiWeekExact = (monthly: Num): Num => weekOf(monthly).times(read(endiShare));
export const endiWeekOf = (monthly: Num): Num => endiWeekExact(monthly).rounded("0.01", "half-up", CENTS);

const ofMembers = (
  unit: "USD/month" | "USD/week" | "hours/week",
  of: Rule,
  over: readonly string[] = [],
): Rule =>
  of
    .notwithstanding(
      "11.11.N",
      leaveProgram.is("vacation-and-sick-leave"),
      notApplicable(unit, "11.11.N", "those who do not elect annual leave have NDI"),
      { note: "NDI is for those with vacation and sick leave", over },
    )
    .notwithstanding(
      "11.11.M",
      leaveProgram.is("annual-leave").and(ndiClaimRunning),
      notApplicable(unit, "11.11.M", "a claim that began as NDI stays NDI until it ends"),
      { note: "The NDI claim was running when annual leave began", over },
    );

const member = { leaveProgram: "annual-leave", ndiClaimRunning: false };
export const endiBenefit = ofMembers(
  "USD/month",
  rule(
    {
      id: "endi-benefit",
      clause: "11.11.C",
      title: "ENDI benefit of a month",
      says: "Half of gross salary, for members of the annual leave program.",
      page: 65,
    },
    fullPay.times(read(endiShare)).rounded("0.01", "half-up", CENTS),
  ),
)
  .example({ ...member, disabilityFullPay: "6000" }, "2002-04-15", "3000.00")
  .example({ ...member, disabilityFullPay: "5999.99" }, "2002-04-15", "3000.00", {
    note: "2,999.995: half a cent goes up",
  })
  .example({ leaveProgram: "vacation-and-sick-leave", disabilityFullPay: "6000" }, "2002-04-15", {
    notApplicable: "11.11.N",
  })
  .example({ ...member, ndiClaimRunning: true, disabilityFullPay: "6000" }, "2002-04-15", {
    notApplicable: "11.11.M",
  })
  .example({ leaveProgram: "annual-leave", disabilityFullPay: "6000" }, "2002-04-15", {
    missing: ["ndiClaimRunning"],
  });

export const endiIncome = ofMembers(
  "USD/month",
  rule(
    {
      id: "endi-income",
      clause: "11.11.C",
      title: "Income of a month with ENDI and the chosen leave",
      says: "50, 75 or 100 percent of gross pay, as chosen with the claim and kept for the whole disability.",
      page: 65,
    },
    fullPay.times(cell(endiLevels, endiLevel, "level")).rounded("0.01", "half-up", CENTS),
  ),
)
  .example({ ...member, disabilityFullPay: "6000", endiLevel: "half" }, "2002-04-15", "3000.00")
  .example({ ...member, disabilityFullPay: "6000", endiLevel: "three-quarters" }, "2002-04-15", "4500.00")
  .example({ ...member, disabilityFullPay: "6000", endiLevel: "full" }, "2002-04-15", "6000.00")
  .example({ ...member, ndiClaimRunning: true, disabilityFullPay: "6000", endiLevel: "full" }, "2002-04-15", {
    notApplicable: "11.11.M",
  })
  .example({ leaveProgram: "vacation-and-sick-leave" }, "2002-04-15", { notApplicable: "11.11.N" })
  .example({ ...member, disabilityFullPay: "6000", endiLevel: "90" }, "2002-04-15", {
    refused: "out-of-range",
  });

export const supplementWeek = weekHours.times(cell(endiLevels, endiLevel, "level").minus(read(endiShare)));
export const endiSupplement = ofMembers(
  "hours/week",
  rule(
    {
      id: "endi-supplement-hours",
      clause: "11.11.C",
      title: "Hours of leave a week that raise ENDI to the chosen level",
      says: "The part of regular hours between ENDI's half and 75 or 100 percent, in annual leave, sick leave or partial payment.",
      page: 65,
    },
    supplementWeek,
  ),
)
  .reading(
    "11.11.C",
    "an-hour-of-leave-is-an-hour-of-gross",
    "An hour of leave brings an hour of gross pay",
    "The levels are shares of gross pay, and leave is paid at the regular rate.",
  )
  .example({ ...member, regularWeekHours: "40", endiLevel: "three-quarters" }, "2002-04-15", "10.00")
  .example({ ...member, regularWeekHours: "40", endiLevel: "full" }, "2002-04-15", "20.00")
  .example({ ...member, regularWeekHours: "24", endiLevel: "three-quarters" }, "2002-04-15", "6.00")
  .example({ ...member, regularWeekHours: "40", endiLevel: "half" }, "2002-04-15", "0.00")
  .example({ ...member, ndiClaimRunning: true }, "2002-04-15", { notApplicable: "11.11.M" })
  .example({ leaveProgram: "vacation-and-sick-leave" }, "2002-04-15", { notApplicable: "11.11.N" });

const part = {
  ...member,
  regularWeekHours: "40",
  disabilityFullPay: "6500",
  partTimeCertified: true,
  partTimeAllowed: true,
};
export const endiPartTime = ofMembers("hours/week", partTimeWork(endi, endiWeekExact(fullPay)), ["11.11.G"])
  .example(part, "2002-04-15", "20.00", { note: "half the hours beside half the pay" })
  .example({ ...part, disabilityFullPay: "6000" }, "2002-04-15", "20.00", {
    note: "half of 1,384.615… a week",
  })
  .example({ ...part, regularWeekHours: "25" }, "2002-04-15", "12.00", {
    note: "12.5 hours: whole hours only",
  })
  .example({ ...part, leaveProgram: "vacation-and-sick-leave" }, "2002-04-15", { notApplicable: "11.11.N" })
  .example({ ...part, ndiClaimRunning: true }, "2002-04-15", { notApplicable: "11.11.M" })
  .example({ ...part, partTimeCertified: false }, "2002-04-15", { notApplicable: "11.11.G" })
  .example({ ...part, partTimeAllowed: false }, "2002-04-15", { notApplicable: "11.11.G" });

const hours = { ...member, fullTimeRate: "5000", fullHoursOf18Periods: "3120", compensatedHours: "960" };
export const endiIntermittent = ofMembers("USD/week", intermittentBenefit(endi, endiHours, 66, endiWeekOf), [
  "11.11.I",
])
  .example({ ...hours, hoursOf18Periods: "1560" }, "2002-04-15", "288.46", {
    note: "2,500 a month, 576.923… a week",
  })
  .example({ ...hours, hoursOf18Periods: "3200" }, "2002-04-15", "576.92", {
    note: "never more than the full-time rate",
  })
  .example({ ...hours, hoursOf18Periods: "1560", compensatedHours: "959.75" }, "2002-04-15", {
    notApplicable: "11.11.I",
  })
  .example({ ...hours, leaveProgram: "vacation-and-sick-leave", hoursOf18Periods: "1560" }, "2002-04-15", {
    notApplicable: "11.11.N",
  })
  .example({ ...hours, ndiClaimRunning: true, hoursOf18Periods: "1560" }, "2002-04-15", {
    notApplicable: "11.11.M",
  })
  .example({ ...hours, hoursOf18Periods: "-1" }, "2002-04-15", { refused: "out-of-range" });
export const endiIntermittentFrom = intermittentFrom(endi, 66)
  .example({ hoursCompletedOn: "2002-03-01" }, "2002-04-15", "2002-04-01")
  .example({ hoursCompletedOn: "2002-03-31" }, "2002-04-15", "2002-04-01")
  .example({ hoursCompletedOn: "2002-04-01" }, "2002-04-15", "2002-05-01")
  .example({}, "2002-04-15", { missing: ["hoursCompletedOn"] });
