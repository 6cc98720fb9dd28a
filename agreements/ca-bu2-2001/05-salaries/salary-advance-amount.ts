import { notApplicable, read, rule, when } from "../../../src/rules/index.ts";
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
const none = (unit: "USD" | "work days", clause: string) =>
  notApplicable(
    unit,
    clause,
    clause === "5.7.C"
      ? "pay goes by direct deposit"
      : clause === "5.7.A"
        ? "the employee is not permanent and full-time"
        : "the area is remote; the State only tries to be quick",
  );

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
