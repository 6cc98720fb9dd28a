import { given, noDay, notApplicable, read, rule, when } from "../../../src/rules/index.ts";
import { workDaysAfter } from "../08-holidays/work-days.ts";
import {
  day,
  daysAfterError,
  daysAfterOther,
  directDeposit,
  head,
  isError,
  known,
  leastShare,
  netPay,
  permanentFullTime,
  remote,
} from "./salary-advance.ts";

const notFullTime = { note: "Only permanent full-timers are covered", over: ["5.7.A.4"] };
const deposited = { note: "Pay goes by direct deposit", over: ["5.7.A", "5.7.A.4"] };
const farAway = { note: "In remote areas the times and shares do not bind" };
type Bar = "5.7.A" | "5.7.A.4" | "5.7.C";
const WHY: Readonly<Record<Bar, string>> = {
  "5.7.A": "the employee is not permanent and full-time",
  "5.7.A.4": "the area is remote; the State only tries to be quick",
  "5.7.C": "pay goes by direct deposit",
};
const none = (unit: "USD" | "work days", clause: Bar) => notApplicable(unit, clause, WHY[clause]);
const never = (clause: Bar) => noDay(clause, WHY[clause]);

export const salaryAdvanceDays = rule(
  {
    ...head("salary-advance-days", "5.7.A", "Work days after payday within which the advance normally comes"),
    says: "Two work days where payroll papers were wrong or late without the employee's fault, five for any other reason.",
  },
  when(isError, read(daysAfterError), read(daysAfterOther)),
)
  .notwithstanding("5.7.A", permanentFullTime.not(), none("work days", "5.7.A"), notFullTime)
  .notwithstanding("5.7.A.4", remote, none("work days", "5.7.A.4"), farAway)
  .notwithstanding("5.7.C", directDeposit, none("work days", "5.7.C"), deposited)
  .example({ ...known, advanceReason: "payroll-error" }, day, "2")
  .example({ ...known, advanceReason: "other" }, day, "5")
  .example({ ...known, permanentFullTime: false, advanceReason: "other" }, day, { notApplicable: "5.7.A" })
  .example({ ...known, remoteArea: true, advanceReason: "other" }, day, { notApplicable: "5.7.A.4" })
  .example({ ...known, directDeposit: true, advanceReason: "other" }, day, { notApplicable: "5.7.C" })
  .example({ ...known, advanceReason: "illness" }, day, { refused: "out-of-range" });

const payday = given.day("payday", { question: "On which payday did the warrant not come?" });
export const salaryAdvanceLastDay = rule(
  {
    ...head("salary-advance-last-day", "5.7.A", "Day by which the advance normally comes"),
    says: "Two work days after payday where payroll papers were wrong or late without the employee's fault, five for any other reason; normally, not always.",
  },
  workDaysAfter(payday, when(isError, read(daysAfterError), read(daysAfterOther))),
)
  .notwithstanding("5.7.A", permanentFullTime.not(), never("5.7.A"), notFullTime)
  .notwithstanding("5.7.A.4", remote, never("5.7.A.4"), farAway)
  .notwithstanding("5.7.C", directDeposit, never("5.7.C"), deposited)
  .reading(
    "5.7.A",
    "monday-to-friday",
    "Work days are Monday through Friday without the State's holidays as observed",
    "The clause does not say whose work days; payroll offices work these. Holidays that the Governor declares are not in the calendar.",
  )
  .example({ ...known, advanceReason: "payroll-error", payday: "2002-05-01" }, day, "2002-05-03", {
    note: "Wednesday to Friday",
  })
  .example({ ...known, advanceReason: "payroll-error", payday: "2002-04-30" }, day, "2002-05-02")
  .example({ ...known, advanceReason: "payroll-error", payday: "2002-05-31" }, "2002-05-31", "2002-06-04", {
    note: "a Friday: Monday and Tuesday",
  })
  .example({ ...known, advanceReason: "other", payday: "2002-05-01" }, day, "2002-05-08", {
    note: "a whole week",
  })
  .example({ ...known, advanceReason: "other", payday: "2002-08-30" }, "2002-08-30", "2002-09-09", {
    note: "Labor Day is no work day",
  })
  .example({ ...known, advanceReason: "payroll-error", payday: "2002-06-01" }, "2002-06-01", "2002-06-04", {
    note: "a Saturday",
  })
  .example({ ...known, advanceReason: "payroll-error", payday: "2002-06-02" }, "2002-06-02", "2002-06-04", {
    note: "a Sunday",
  })
  .example({ ...known, advanceReason: "payroll-error", payday: "2001-06-29" }, "2001-07-02", "2001-07-03", {
    note: "a Friday just before the agreement",
  })
  .example({ ...known, advanceReason: "payroll-error", payday: "2001-12-31" }, "2001-12-31", "2002-01-03", {
    note: "New Year's Day is none",
  })
  .example({ ...known, advanceReason: "other", payday: "2002-11-27" }, "2002-11-27", "2002-12-06", {
    note: "neither Thanksgiving nor the day after it",
  })
  .example({ ...known, advanceReason: "other", payday: "2002-03-29" }, "2002-03-29", "2002-04-08", {
    note: "March 31 is a Sunday, kept on the Monday",
  })
  .example({ ...known, permanentFullTime: false }, day, { notApplicable: "5.7.A" })
  .example({ ...known, remoteArea: true }, day, { notApplicable: "5.7.A.4" })
  .example({ ...known, directDeposit: true }, day, { notApplicable: "5.7.C" })
  .example({ ...known, advanceReason: "other" }, day, { missing: ["payday"] });

export const salaryAdvanceLeast = rule(
  {
    ...head("salary-advance-least", "5.7.A", "Salary advance at least"),
    says: "About net pay where payroll papers were wrong or late without the employee's fault; at least half of net pay for any other reason.",
  },
  when(
    isError,
    netPay,
    netPay.times(read(leastShare)).rounded("0.01", "up", "the advance may not be below the share"),
  ),
)
  .notwithstanding("5.7.A", permanentFullTime.not(), none("USD", "5.7.A"), notFullTime)
  .notwithstanding("5.7.A.4", remote, none("USD", "5.7.A.4"), farAway)
  .notwithstanding("5.7.C", directDeposit, none("USD", "5.7.C"), deposited)
  .reading(
    "5.7.A.1",
    "net-itself",
    "Close to net pay is shown as net pay",
    "The clause names no margin; department policy may put the advance a little lower.",
  )
  .example({ ...known, advanceReason: "payroll-error", netPay: "3210.55" }, day, "3210.55")
  .example({ ...known, advanceReason: "other", netPay: "3210.55" }, day, "1605.28", {
    note: "half is 1605.275",
  })
  .example({ ...known, advanceReason: "other", netPay: "3210.54" }, day, "1605.27")
  .example({ ...known, permanentFullTime: false }, day, { notApplicable: "5.7.A" })
  .example({ ...known, remoteArea: true }, day, { notApplicable: "5.7.A.4" })
  .example({ ...known, directDeposit: true }, day, { notApplicable: "5.7.C" })
  .example({ ...known, advanceReason: "other" }, day, { missing: ["netPay"] });
