import { given, notApplicable, read, rule, zero } from "../../../src/rules/index.ts";
import { disabilityLeave } from "./disability-inputs.ts";
import {
  idlGross,
  idlNet,
  leaveHourNet,
  supplementBefore,
  supplementHours,
  workDaysBefore,
} from "./idl-inputs.ts";
import { idlFullDays, idlShare } from "./idl-terms.ts";

const head = {
  id: "idl-supplement-hours",
  clause: "11.12.C",
  title: "Most hours of leave a pay period that supplement industrial disability leave",
  says: "From the 23rd work day: whole hours of leave that bring two thirds of gross up to full net pay.",
  page: 66,
} as const;
const gap = idlNet
  .minus(idlGross.times(read(idlShare)))
  .atLeast(zero("USD/month"))
  .as("USD");
const hours = gap.over(leaveHourNet.as("USD")).as("hours");
const tooEarly = workDaysBefore.isBelow(read(idlFullDays));
const early = () =>
  notApplicable("hours", "11.12.A", "the first 22 work days are paid at full net pay already");
const full = { note: "Full net pay needs no supplement" } as const;
const facts = { idlWorkDaysBefore: "22", idlNetPay: "4500", idlGrossPay: "6000", leaveHourNet: "25" };
/** Whole hours, so that pay stays within full net. */
export const mostSupplement = hours.rounded("1", "down", "whole hours that do not bring pay above full net");
export const idlSupplement = rule(head, mostSupplement)
  .notwithstanding("11.12.A", tooEarly, early(), full)
  .reading(
    "11.12.C",
    "not-above-net",
    "The supplement stops at the last whole hour that does not pass full net pay",
    "It is for the amount necessary to come near full net pay, and parts of an hour are not allowed.",
  )
  .alternative(
    "11.12.C",
    "to-the-nearest-hour",
    "The supplement goes to the nearest whole hour",
    "To approximate net pay allows a little above as well as a little below.",
    rule(head, hours.rounded("1", "half-up", "the nearest whole hour")).notwithstanding(
      "11.12.A",
      tooEarly,
      early(),
      full,
    ),
  )
  .example(facts, "2002-04-15", "20.00", { note: "500 over 25" })
  .example({ ...facts, idlNetPay: "4499.99" }, "2002-04-15", "19.00", { note: "under the other reading 20" })
  .example({ ...facts, idlNetPay: "4000" }, "2002-04-15", "0.00")
  .example({ ...facts, idlNetPay: "3900" }, "2002-04-15", "0.00", {
    note: "two thirds of gross is above net",
  })
  .example({ ...facts, idlWorkDaysBefore: "21" }, "2002-04-15", { notApplicable: "11.12.A" })
  .example({ ...facts, leaveHourNet: undefined }, "2002-04-15", { missing: ["leaveHourNet"] });

export const idlSupplementChange = rule(
  {
    id: "idl-supplement-change",
    clause: "11.12.C",
    title: "May the supplement be changed to this level?",
    says: "It may fall as leave runs low, for the future only, and may never rise.",
    page: 66,
  },
  supplementHours.isAtMost(supplementBefore),
)
  .example({ supplementHours: "12", supplementBefore: "20" }, "2002-04-15", "true")
  .example({ supplementHours: "20", supplementBefore: "20" }, "2002-04-15", "true")
  .example({ supplementHours: "21", supplementBefore: "20" }, "2002-04-15", "false")
  .example({ supplementHours: "12.5", supplementBefore: "20" }, "2002-04-15", { refused: "out-of-range" });

export const idlSupplementLeave = rule(
  {
    id: "idl-supplement-leave",
    clause: "11.12.C",
    title: "May this leave supplement industrial disability leave?",
    says: "Accrued leave credits may, among them annual leave, vacation, sick leave and compensating time off.",
    page: 66,
  },
  disabilityLeave.is("catastrophic").not(),
)
  .reading(
    "11.12.C",
    "the-list-is-open",
    "Other accrued credits, such as personal leave and holiday credit, may supplement too",
    "The clause says accrued leave credits, including four kinds.",
  )
  .alternative(
    "11.12.C",
    "the-four-kinds",
    "Only the four kinds of leave that are named may supplement",
    "The list names every ordinary kind of leave and may be meant to be whole.",
    rule(
      {
        id: "idl-supplement-leave",
        clause: "11.12.C",
        title: "May this leave supplement industrial disability leave?",
        says: "Annual leave, vacation, sick leave and compensating time off may.",
        page: 66,
      },
      disabilityLeave.is("annual-leave", "vacation", "sick-leave", "cto"),
    ),
  )
  .example({ disabilityLeave: "cto" }, "2002-04-15", "true")
  .example({ disabilityLeave: "annual-leave" }, "2002-04-15", "true")
  .example({ disabilityLeave: "personal-leave" }, "2002-04-15", "true", {
    note: "under the other reading no",
  })
  .example({ disabilityLeave: "catastrophic" }, "2002-04-15", "false")
  .example({}, "2002-04-15", { missing: ["disabilityLeave"] });

const exhausted = given.flag("idlExhausted", {
  question: "Is industrial disability leave used up: 52 weeks of disability, or two years?",
});
const stillDisabled = given.flag("stillDisabled", { question: "Is the employee still disabled?" });
export const temporaryDisability = rule(
  {
    id: "idl-temporary-disability",
    clause: "11.12.E",
    title: "Do temporary disability benefits follow?",
    says: "Yes for whoever is still disabled when industrial disability leave is used up, by Government Code 19863; members of PERS or STRS have them with a supplement only after the first 52 weeks.",
    page: 67,
  },
  exhausted.and(stillDisabled),
)
  .example({ idlExhausted: true, stillDisabled: true }, "2003-04-15", "true")
  .example({ idlExhausted: false, stillDisabled: true }, "2003-04-15", "false")
  .example({ idlExhausted: true, stillDisabled: false }, "2003-04-15", "false")
  .example({ idlExhausted: true }, "2003-04-15", { missing: ["stillDisabled"] });

const allowance = given.flag("rehabilitationAllowance", {
  question: "Does the employee receive the Vocational Rehabilitation Maintenance Allowance?",
});
const codeAmended = given.flag("codeAmended", {
  question: "Has Government Code 19863.1 been amended to allow leave credits beside that allowance?",
});
const supplementHead = {
  id: "idl-rehabilitation-supplement",
  clause: "11.12.G",
  title: "May leave supplement the rehabilitation allowance?",
  says: "Leave credits may be added to the Vocational Rehabilitation Maintenance Allowance.",
  page: 67,
} as const;
export const rehabilitationSupplement = rule(supplementHead, allowance.and(codeAmended))
  .reading(
    "11.12.G",
    "once-the-law-allows",
    "Leave may be added once the law that H speaks of is amended",
    "H has the parties support a change of law to allow what G grants; until then the personnel office cannot pay it.",
  )
  .alternative(
    "11.12.G",
    "at-once",
    "Leave may be added at once",
    "G says without condition that an employee may elect to.",
    rule(supplementHead, allowance),
  )
  .example({ rehabilitationAllowance: true, codeAmended: true }, "2002-04-15", "true")
  .example({ rehabilitationAllowance: true, codeAmended: false }, "2002-04-15", "false", {
    note: "under the other reading yes",
  })
  .example({ rehabilitationAllowance: false, codeAmended: true }, "2002-04-15", "false")
  .example({ rehabilitationAllowance: true }, "2002-04-15", { missing: ["codeAmended"] });
