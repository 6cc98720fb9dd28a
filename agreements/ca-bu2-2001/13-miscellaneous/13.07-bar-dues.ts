import { section } from "../../../src/rules/index.ts";
import { barDues } from "./bar-dues.ts";
import { barLeave, leaveDays, localBarDues, localBarProof, localMost } from "./bar-leave.ts";
import { directPayment, remittance, remittanceBy } from "./bar-remittance.ts";
import { dues, leave, local } from "./bar-requests.ts";

/** 13.7: bar dues paid by the State, or two days of professional leave instead. */
export default section({
  number: "13.7",
  title: "Bar Dues/Professional leave",
  page: 81,
  plain: {
    A: "Where bar membership is a condition of employment, the State reimburses the dues or pays them to the State Bar directly. If a department chooses to pay directly, the employee hands the original remittance slip of the dues statement to the person it names, at the latest 4 weeks before the last day on which the dues can be paid without delinquency. If it comes later than those 4 weeks, the department may (1) still pay directly as an exception, or (2) reimburse what the employee paid. The State never owes penalties or fines for late payment, unless the lateness is its own fault.",
    B: "All others in the unit get either reimbursement of bar dues or 2 days of professional leave per calendar year with no loss of pay; the department picks which. The leave is asked for and approved like vacation.",
    C: "For those who work less than full time or less than a full year, dues and professional leave may be prorated. Leave not used in its year is lost.",
    D: "Where State Bar membership is a condition of employment, each department also reimburses (or pays directly, on the conditions of A, printed as “a”) membership in one local bar association related to the job, or in one specialty section, related to the job, of the State Bar or a local bar. The limit is $100 a year in all. For those who work less than full time, or worked less than the full year before the dues fall due, the amount may be prorated. A department that does not pay directly may ask for proof of payment.",
  },
  forum: { reach: "arb" },
  terms: [remittance, leaveDays, localMost],
  rules: [barDues, remittanceBy, directPayment, barLeave, localBarDues, localBarProof],
  entitlements: [dues, leave, local],
  cites: ["9.1"],
});
