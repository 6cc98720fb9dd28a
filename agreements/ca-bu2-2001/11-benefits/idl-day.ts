import {
  type Flag,
  type Num,
  notApplicable,
  type Rule,
  read,
  rule,
  when,
  zero,
} from "../../../src/rules/index.ts";
import { disabledOn } from "./disability-day.ts";
import {
  daysBefore,
  idlBegan,
  idlGross,
  idlNet,
  idlNoWait,
  injuryReported,
  rehabilitation,
  workDaysBefore,
} from "./idl-inputs.ts";
import {
  averageWorkDayOf,
  idlFullDays,
  idlMonths,
  idlMostDays,
  idlShare,
  idlWait,
  isPaidDay,
  workDayOf,
  workDaysAfter,
} from "./idl-terms.ts";

const head = {
  id: "idl-day",
  clause: "11.12.A",
  title: "Industrial disability leave of one day",
  says: "Net pay in full for 22 work days, two thirds of gross from the 23rd until the 52nd week of disability ends; a work day, Monday to Friday, is its part of the month's pay.",
  page: 66,
} as const;
const partOfMonth = (monthly: Num): Num => workDayOf(monthly, disabledOn);
const byLevel = (full: Flag, dayOf: (monthly: Num) => Num): Num =>
  when(isPaidDay(disabledOn), when(full, dayOf(idlNet), read(idlShare).times(dayOf(idlGross))), zero("USD"));
const ofDisability = workDaysBefore.isBelow(read(idlFullDays));
const ofInjury = workDaysAfter(injuryReported, disabledOn).isAbove(read(idlFullDays)).not();

const ended = (of: Rule): Rule =>
  of
    .notwithstanding(
      "11.12.A",
      idlNoWait.not().and(idlBegan.daysUntil(disabledOn).isBelow(read(idlWait))),
      zero("USD"),
      { note: "Leave begins with the fourth day, unless the injury is grave (Government Code 19875)" },
    )
    .notwithstanding(
      "11.12.B",
      daysBefore.isAtLeast(idlMostDays),
      notApplicable(
        "USD",
        "11.12.E",
        "52 weeks of disability are paid; temporary disability benefits follow",
      ),
      { note: "The 52 weeks are used up", over: ["11.12.A"] },
    )
    .notwithstanding(
      "11.12.B",
      disabledOn.isAfter(idlBegan.plusMonths(read(idlMonths))),
      notApplicable("USD", "11.12.B", "two years have passed since the first day of disability"),
      { note: "Nothing is paid after two years", over: ["11.12.A", "11.12.B"] },
    )
    .notwithstanding(
      "11.12.F",
      rehabilitation.is("refuses"),
      notApplicable("USD", "11.12.F", "refusing vocational rehabilitation suspends the benefit"),
      { note: "Suspended while rehabilitation is refused", over: ["11.12.A", "11.12.B"] },
    );

const ON = "2002-04-15";
const facts = {
  idlBegan: "2002-03-01",
  injuryReported: "2002-03-01",
  idlNoWait: true,
  idlNetPay: "4620",
  idlGrossPay: "6237",
  idlWorkDaysBefore: "21",
  idlDaysBefore: "45",
  idlRehabilitation: "not-stationary",
  disabledOn: ON,
};
const early = { ...facts, idlWorkDaysBefore: "2", idlDaysBefore: "2" };
const on = (disabledOn: string, more = {}) => ({ ...facts, ...more, disabledOn });
export const idlDay = ended(rule(head, byLevel(ofDisability, partOfMonth)))
  .reading(
    "11.12.A",
    "work-days-of-disability",
    "The 22 work days are work days on which the employee is disabled",
    "B goes on from the 23rd work day of disability, so that A counts the same days.",
  )
  .alternative(
    "11.12.A",
    "work-days-after-the-injury",
    "The 22 work days run from the day of the injury that was reported, whether the employee is disabled on them or not",
    "A speaks of work days that follow the day of the injury as reported.",
    ended(rule(head, byLevel(ofInjury, partOfMonth))),
  )
  .reading(
    "11.12.A",
    "part-of-the-month",
    "A day is its part of the work days, Monday to Friday, of its month, holidays among them",
    "The payment is equivalent to full net pay, and pay is monthly: a whole month off must come to a month's net pay, whichever its work days.",
  )
  .alternative(
    "11.12.A",
    "average-work-day",
    "A work day is a fifth of a week, and twelve months make fifty-two weeks",
    "The section counts work days, and a day of disability should not be worth more in one month than in another.",
    ended(rule(head, byLevel(ofDisability, averageWorkDayOf))),
  )
  .reading(
    "11.12.A",
    "a-holiday-is-no-work-day",
    "A State holiday is none of the 22 work days, though its part of the month is paid",
    "Nobody works on it, and the month's pay covers it. Holidays that the Governor declares are not in the calendar.",
  )
  .reading(
    "11.12.B",
    "weeks-of-disability",
    "The 52 weeks are 364 calendar days of disability; days back at work do not use them up",
    "The clause counts weeks of disability, and the limit of two years would otherwise say nothing.",
  )
  .reading(
    "11.12.B",
    "the-same-date-two-years-on",
    "The day two years after the first day of disability is the last that can be paid",
    "Nothing is allowed after two years from that day, and they end with its second anniversary.",
  )
  .example(facts, ON, "210.00", {
    note: "the 22nd work day: 4,620 over the 22 work days of April; 213.23 on average",
  })
  .example({ ...facts, idlWorkDaysBefore: "22" }, ON, "189.00", {
    note: "the 23rd: two thirds of 6,237 over 22",
  })
  .example(on("2002-03-29"), "2002-03-29", "220.00", { note: "March has 21 work days" })
  .example(on("2002-02-15", { idlBegan: "2002-02-01" }), "2002-02-15", "231.00", { note: "February has 20" })
  .example(on("2002-02-15", { idlBegan: "2002-01-01", idlWorkDaysBefore: "22" }), "2002-02-15", "207.90")
  .example(on("2002-05-15", { idlNetPay: "4600" }), "2002-05-15", "200.00", { note: "May has 23" })
  .example({ ...facts, injuryReported: "2002-03-14" }, ON, "210.00", {
    note: "22 work days after the injury too",
  })
  .example({ ...facts, injuryReported: "2002-03-13" }, ON, "210.00", {
    note: "23 work days after the injury: the other reading gives 189",
  })
  .example(on("2002-04-13"), "2002-04-13", "0.00", { note: "a Saturday" })
  .example(on("2002-04-14"), "2002-04-14", "0.00", { note: "a Sunday" })
  .example(on("2002-04-12"), "2002-04-12", "210.00", { note: "a Friday" })
  .example({ ...early, idlBegan: "2002-04-12" }, ON, "210.00", { note: "the fourth day" })
  .example({ ...early, idlBegan: "2002-04-12", idlNoWait: false }, ON, "210.00", {
    note: "the fourth day is paid in any case",
  })
  .example({ ...early, idlBegan: "2002-04-13", idlNoWait: false }, ON, "0.00", { setAside: ["11.12.A"] })
  .example({ ...early, idlBegan: "2002-04-13" }, ON, "210.00", {
    note: "a hospital, a long disability or violence: no wait",
  })
  .example({ ...facts, idlWorkDaysBefore: "200", idlDaysBefore: "363" }, ON, "189.00")
  .example({ ...facts, idlWorkDaysBefore: "200", idlDaysBefore: "364" }, ON, { notApplicable: "11.12.E" })
  .example({ ...facts, idlBegan: "2000-04-15" }, ON, "210.00", { note: "two years to the day" })
  .example({ ...facts, idlBegan: "2000-04-14" }, ON, { notApplicable: "11.12.B" })
  .example({ ...facts, idlRehabilitation: "refuses" }, ON, { notApplicable: "11.12.F" })
  .example({ ...facts, idlRehabilitation: "takes-part" }, ON, "210.00")
  .example({ ...facts, idlNetPay: undefined }, ON, { missing: ["idlNetPay"] });
