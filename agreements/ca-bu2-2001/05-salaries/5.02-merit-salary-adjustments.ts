import { entitlement, section, today } from "../../../src/rules/index.ts";
import {
  meritAdjustedSalary,
  meritAdjustmentDue,
  meritAdjustmentEarned,
  meritDue,
  meritStep,
  meritYear,
  standardsMet,
} from "./merit-salary-adjustment.ts";

export default section({
  number: "5.2",
  title: "Merit Salary Adjustments",
  page: 19,
  plain: {
    "": "Once the first year in a position is over, an employee may receive a merit salary adjustment (MSA) every year, by Government Code 19832 and DPA's rules. The State provides enough money for it.",
  },
  forum: { reach: "arb" },
  terms: [meritYear, meritStep],
  rules: [meritAdjustmentDue, meritAdjustmentEarned, meritAdjustedSalary],
  cites: ["Att.A"],
  entitlements: [
    entitlement({
      id: "merit-salary-adjustment",
      clause: "5.2",
      title: "A merit salary adjustment",
      says: "One more step of the salary range each year, as long as the top is not reached.",
      applies: today().isFrom(meritDue).and(standardsMet),
      otherwise:
        "It is earned after twelve qualifying pay periods in the position, or since the last one, if the department certifies that the work meets the standards.",
      rules: ["merit-adjustment-due", "merit-adjustment-earned", "merit-adjusted-salary"],
      request: {
        what: "The merit salary adjustment that is due, from the first day of the pay period after the year",
        by: "No time is stated in the agreement; ask when the year is over and the salary has not changed",
        form: "In writing; the agreement names no form",
        to: "The supervisor, or the personnel office of the department",
      },
    }),
  ],
});
