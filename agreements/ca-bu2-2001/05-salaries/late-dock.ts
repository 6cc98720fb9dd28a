import { carry, given, notApplicable, rule, zero } from "../../../src/rules/index.ts";
import { otherPayOwing, overpaid } from "./inputs.ts";

const dockDay = given.day("dockDay", { question: "On which day was the time lost that is docked?" });
const cutOff = given.day("payrollCutOff", {
  question: "What is the Controller's cut-off date for the pay period in which it was lost?",
});
const paidInFull = given.flag("paidInFull", {
  question: "Did the department pay the whole pay period as if there were no dock?",
});
const isLate = dockDay.isFrom(cutOff);

export const lateDock = rule(
  {
    id: "late-dock",
    clause: "5.6.A.1",
    title: "Is it a late dock?",
    says: "Yes when the lost time falls on the Controller's cut-off date or later; before that day pay is adjusted at once.",
    page: 21,
  },
  isLate,
)
  .example({ dockDay: "2002-04-19", payrollCutOff: "2002-04-20" }, "2002-04-30", "false")
  .example({ dockDay: "2002-04-20", payrollCutOff: "2002-04-20" }, "2002-04-30", "true")
  .example({ dockDay: "2002-04-21", payrollCutOff: "2002-04-20" }, "2002-04-30", "true")
  .example({ dockDay: "2002-04-20" }, "2002-04-30", { missing: ["payrollCutOff"] });

export const lateDockRecoveredIn = rule(
  {
    id: "late-dock-recovered-in",
    clause: "5.6.A.2",
    title: "Pay period whose pay is cut for the lost time",
    says: "The pay period after the one with a late dock that was paid in full; for a dock before the cut-off date, the same pay period.",
    page: 22,
  },
  dockDay.nextPayPeriod(),
)
  .notwithstanding("5.6.A.1.c", isLate.not(), dockDay.payPeriod(), {
    note: "A dock before the cut-off date is not late: the pay of that period is adjusted",
    over: ["5.6.A.3"],
  })
  .notwithstanding("5.6.A.3", paidInFull.not(), dockDay.payPeriod(), {
    note: "The department did not pay in full; the warrant of the period itself leaves the lost time out",
  })
  .reading(
    "5.6.A.2",
    "next-pay-period",
    "Next month's paycheck is the one for the pay period after the one with the dock",
    "The overpayment arises on the payday of the dock's own pay period, so the next month is the one after.",
  )
  .example(
    { dockDay: "2002-04-20", payrollCutOff: "2002-04-20", paidInFull: true },
    "2002-04-30",
    "2002-05-01",
  )
  .example(
    { dockDay: "2002-12-31", payrollCutOff: "2002-12-19", paidInFull: true },
    "2002-12-31",
    "2003-01-01",
  )
  .example({ dockDay: "2002-04-19", payrollCutOff: "2002-04-20" }, "2002-04-30", "2002-04-01", {
    setAside: ["5.6.A.2"],
    note: "not late",
  })
  .example(
    { dockDay: "2002-04-20", payrollCutOff: "2002-04-20", paidInFull: false },
    "2002-04-30",
    "2002-04-01",
    { note: "the department gave a salary advance instead" },
  )
  .example({ dockDay: "2002-04-20", payrollCutOff: "2002-04-20" }, "2002-04-30", { missing: ["paidInFull"] });

const warrants = given.series("netWarrants", {
  unit: "USD",
  min: "0",
  max: "20000",
  most: 24,
  question: "What is the net pay of each warrant after the one that was too high, oldest first?",
});
export const lateDockLeft = rule(
  {
    id: "late-dock-left",
    clause: "5.6.A.2",
    title: "What is still owed for a late dock",
    says: "The whole sum comes off the next warrant, and what it does not cover off the ones that follow.",
    page: 22,
  },
  carry(overpaid, [warrants], (left, [warrant]) => left.minus(warrant!).atLeast(zero("USD")), ["warrant"]),
)
  .notwithstanding(
    "5.6.A.1",
    paidInFull.not(),
    notApplicable("USD", "5.6.A.1", "the period was not paid in full, so nothing was overpaid"),
    { note: "The department did not pay in full" },
  )
  .reading(
    "5.6.A.2",
    "whole-warrant",
    "The deduction may take the whole warrant; there is no share that must be left",
    "The clause takes the total from the next warrant, and later ones only where needed; the limit of Government Code 19838 stands under 5.5, which 5.6 sets aside.",
  )
  .example({ overpaid: "640", netWarrants: ["3100"], paidInFull: true }, "2002-05-31", "0.00", {
    note: "the next warrant settles it all",
  })
  .example({ overpaid: "640", netWarrants: ["640"], paidInFull: true }, "2002-05-31", "0.00")
  .example({ overpaid: "640", netWarrants: ["639.99"], paidInFull: true }, "2002-05-31", "0.01")
  .example({ overpaid: "640", netWarrants: ["200", "0", "300"], paidInFull: true }, "2002-07-31", "140.00")
  .example({ overpaid: "640", netWarrants: [], paidInFull: true }, "2002-05-01", "640.00")
  .example({ overpaid: "640", netWarrants: ["640"], paidInFull: false }, "2002-05-31", {
    notApplicable: "5.6.A.1",
  })
  .example({ overpaid: "640", netWarrants: "640", paidInFull: true }, "2002-05-31", {
    refused: "wrong-type",
  });

export const lateDockAtSeparation = rule(
  {
    id: "late-dock-at-separation",
    clause: "5.6.A.4",
    title: "Taken from the last pay for a late dock",
    says: "Whoever leaves or retires has all that is still owed taken from whatever other pay is due, as far as it goes.",
    page: 22,
  },
  overpaid.atMost(otherPayOwing),
)
  .example({ overpaid: "500", otherPayOwing: "2000" }, "2002-04-15", "500.00")
  .example({ overpaid: "2000", otherPayOwing: "2000" }, "2002-04-15", "2000.00")
  .example({ overpaid: "2000.01", otherPayOwing: "2000" }, "2002-04-15", "2000.00")
  .example({ otherPayOwing: "2000" }, "2002-04-15", { missing: ["overpaid"] });
