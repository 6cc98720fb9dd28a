import { entitlement, section } from "../../../src/rules/index.ts";
import { juryFeeToRemit, juryNightHours, juryPaidTime, service } from "./jury-duty.ts";
import { SUPERVISOR } from "./requests.ts";

/** 9.9: time off for jury duty, and who keeps the fee. */
export default section({
  number: "9.9",
  title: "Jury Duty",
  page: 45,
  plain: {
    A: "For mandatory jury duty an employee gets the time off that it requires, with no loss of pay. Whoever is paid for that time hands the jury fees received over to the State. If the jury sits at night, the part of it that falls into the employee's normal work schedule is paid time off, needed travel included.",
    B: "The employee tells the supervisor at once when the jury notice arrives.",
    C: "An employee who chooses to take vacation or compensating time off instead keeps the jury fees.",
    D: "Jury fees here are what is paid for serving, without mileage, parking, meals and other out-of-pocket costs.",
    E: "For voluntary service, such as on a county grand jury, the department head or designee may approve time off with no loss of pay; then C and D hold too.",
  },
  forum: { reach: "arb" },
  rules: [juryPaidTime, juryFeeToRemit, juryNightHours],
  entitlements: [
    entitlement({
      id: "jury-duty-paid",
      clause: "9.9.A",
      title: "Paid time off for jury duty",
      says: "Time off with no loss of pay for mandatory duty, and for voluntary duty that is approved; the fee goes to the State unless you use own leave.",
      applies: service.is("mandatory", "approved"),
      otherwise:
        "Voluntary duty needs approval: ask the department head or designee for it before you serve.",
      rules: ["jury-duty-time-off", "jury-fee-to-remit", "jury-night-hours"],
      request: {
        what: "Time off for the days and hours of service; for voluntary duty, its approval",
        by: "At once when the jury notice arrives",
        form: "The jury notice; the agreement names no form",
        to: SUPERVISOR,
      },
    }),
  ],
});
