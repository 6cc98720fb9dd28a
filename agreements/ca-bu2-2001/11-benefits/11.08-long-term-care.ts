import { entitlement, section } from "../../../src/rules/index.ts";
import { longTermCare, longTermCareDeduction, mayJoinCarePlan } from "./voluntary-plans.ts";

export default section({
  number: "11.8",
  title: "Long-Term Care Insurance Plans",
  page: 63,
  plain: {
    "": "Employees of Unit 2 may join any long-term care plan of the Public Employees Retirement System. So may their spouse, their parents and the spouse's parents, if they meet the plan's underwriting criteria. The employee bears the whole premium and the State's cost of administration, by payroll deduction.",
  },
  forum: { reach: "arb" },
  rules: [longTermCare, longTermCareDeduction],

  entitlements: [
    entitlement({
      id: "long-term-care",
      clause: "11.8",
      title: "A long-term care plan",
      says: "Employees, the spouse, the parents and the spouse's parents may join a plan of the retirement system, at their own cost.",
      applies: mayJoinCarePlan,
      otherwise:
        "It is for the employee, and for spouse, parents and the spouse's parents who meet the plan's underwriting criteria.",
      rules: ["long-term-care-eligibility", "long-term-care-deduction"],
      request: {
        what: "To join the plan.",
        by: "No time is stated in the agreement; ask as soon as you know.",
        form: "The plan's own application; the agreement names no form",
        to: "The Public Employees' Retirement System",
      },
    }),
  ],
});
