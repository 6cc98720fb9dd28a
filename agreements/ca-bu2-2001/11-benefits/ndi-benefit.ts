import { type Num, notApplicable, read, rule } from "../../../src/rules/index.ts";
import { fullPay, ndiCovers, weekOf } from "./disability-inputs.ts";
import { intermittentBenefit, intermittentFrom, partTimeWork } from "./disability-work.ts";
import { ndi, ndiHours, ndiMost, ndiShare } from "./ndi-terms.ts";

const weekly = (monthly: Num): Num =>
  weekOf(monthly)
    .times(read(ndiShare))
    .rounded("0.01", "half-up", "benefits are paid in cents")
    .atMost(read(ndiMost));
/** The week's benefit before it is rounded, for what is measured against it. */
export const ndiWeekExact = weekOf(fullPay).times(read(ndiShare)).atMost(read(ndiMost));

const member = { leaveProgram: "vacation-and-sick-leave" };
export const ndiWeekly = rule(
  {
    id: "ndi-weekly",
    clause: "11.10.B",
    title: "NDI benefit of a week",
    says: "Sixty percent of full pay, no more than $135 a week; annual leave members have ENDI instead.",
    page: 63,
  },
  weekly(fullPay),
)
  .notwithstanding(
    "11.11.A",
    ndiCovers.not(),
    notApplicable("USD/week", "11.11.A", "annual leave members have ENDI instead"),
    { note: "Annual leave brings ENDI, unless an NDI claim was running already" },
  )
  .reading(
    "11.10.B",
    "twelve-months-are-fifty-two-weeks",
    "A week's full pay is twelve monthly rates divided by fifty-two",
    "The limit is weekly, the pay monthly, and the section does not say how the one is made from the other.",
  )
  .example({ ...member, disabilityFullPay: "6000" }, "2002-04-15", "135.00")
  .example({ ...member, disabilityFullPay: "975" }, "2002-04-15", "135.00", {
    note: "225 a week: the limit exactly",
  })
  .example({ ...member, disabilityFullPay: "974.90" }, "2002-04-15", "134.99")
  .example({ ...member, disabilityFullPay: "600" }, "2002-04-15", "83.08", { note: "138.4615… a week" })
  .example(
    { leaveProgram: "annual-leave", ndiClaimRunning: false, disabilityFullPay: "6000" },
    "2002-04-15",
    {
      notApplicable: "11.11.A",
    },
  )
  .example(
    { leaveProgram: "annual-leave", ndiClaimRunning: true, disabilityFullPay: "6000" },
    "2002-04-15",
    "135.00",
    {
      note: "11.11.M: the old rate for the rest of the claim",
    },
  )
  .example({ disabilityFullPay: "6000" }, "2002-04-15", { missing: ["leaveProgram", "ndiClaimRunning"] });

const part = { ...member, regularWeekHours: "40", partTimeCertified: true, partTimeAllowed: true };
export const ndiPartTime = partTimeWork(ndi, ndiWeekExact)
  .notwithstanding(
    "11.11.A",
    ndiCovers.not(),
    notApplicable("hours/week", "11.11.A", "annual leave members have ENDI instead"),
    { note: "Annual leave brings ENDI", over: ["11.10.F"] },
  )
  .example({ ...part, disabilityFullPay: "6000" }, "2002-04-15", "36.00", {
    note: "36.1 hours bring pay to full",
  })
  .example({ ...part, disabilityFullPay: "975" }, "2002-04-15", "16.00", { note: "exactly: 90 of 225" })
  .example({ ...part, disabilityFullPay: "974.90" }, "2002-04-15", "16.00")
  .example({ ...part, disabilityFullPay: "1017.39" }, "2002-04-15", "16.00", { note: "16.99996 hours" })
  .example({ ...part, disabilityFullPay: "1017.40" }, "2002-04-15", "17.00")
  .example(
    { ...part, leaveProgram: "annual-leave", ndiClaimRunning: false, disabilityFullPay: "6000" },
    "2002-04-15",
    {
      notApplicable: "11.11.A",
    },
  )
  .example({ ...part, regularWeekHours: "20", disabilityFullPay: "3000" }, "2002-04-15", "16.00")
  .example({ ...part, disabilityFullPay: "6000", partTimeCertified: false }, "2002-04-15", {
    notApplicable: "11.10.F",
  })
  .example({ ...part, disabilityFullPay: "6000", partTimeAllowed: false }, "2002-04-15", {
    notApplicable: "11.10.F",
  });

const hours = { ...member, fullTimeRate: "5000", fullHoursOf18Periods: "3120", compensatedHours: "960" };
export const ndiIntermittent = intermittentBenefit(ndi, ndiHours, 64, weekly)
  .notwithstanding(
    "11.11.A",
    ndiCovers.not(),
    notApplicable("USD/week", "11.11.A", "annual leave members have ENDI instead"),
    { note: "Annual leave brings ENDI", over: ["11.10.H"] },
  )
  .example({ ...hours, hoursOf18Periods: "1560" }, "2002-04-15", "135.00")
  .example({ ...hours, hoursOf18Periods: "300" }, "2002-04-15", "66.57", {
    note: "480.769… a month, 110.946… a week",
  })
  .example({ ...hours, hoursOf18Periods: "3200", fullTimeRate: "900" }, "2002-04-15", "124.62", {
    note: "never more than the full-time rate",
  })
  .example({ ...hours, hoursOf18Periods: "1560", compensatedHours: "959.75" }, "2002-04-15", {
    notApplicable: "11.10.H",
  })
  .example(
    { ...hours, leaveProgram: "annual-leave", ndiClaimRunning: false, hoursOf18Periods: "1560" },
    "2002-04-15",
    { notApplicable: "11.11.A" },
  )
  .example({ ...hours, hoursOf18Periods: "4501" }, "2002-04-15", { refused: "out-of-range" });
export const ndiIntermittentFrom = intermittentFrom(ndi, 64)
  .example({ hoursCompletedOn: "2002-03-01" }, "2002-04-15", "2002-04-01")
  .example({ hoursCompletedOn: "2002-03-31" }, "2002-04-15", "2002-04-01")
  .example({ hoursCompletedOn: "2002-12-15" }, "2003-01-15", "2003-01-01")
  .example({}, "2002-04-15", { missing: ["hoursCompletedOn"] });
