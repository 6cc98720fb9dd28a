import { always, entitlement, section } from "../../../src/rules/index.ts";
import { legalPlanDeduction } from "./voluntary-plans.ts";

export default section({
  number: "11.7",
  title: "Group Legal Services Plan",
  page: 63,
  plain: {
    "": "The State contracts for a legal plan from March 1, 1992 or later. Joining is voluntary, and employees pay for it by deduction from taxed pay. Those who take part bear the cost of running it, through a service charge.",
  },
  forum: { reach: "arb" },
  rules: [legalPlanDeduction],
  entitlements: [
    entitlement({
      id: "legal-services",
      clause: "11.7",
      title: "The legal services plan",
      says: "Whoever wants may join the State's legal services plan, at their own cost, from taxed pay.",
      applies: always(),
      otherwise: "It is for every employee.",
      rules: ["legal-plan-deduction"],
      request: {
        what: "To join the plan.",
        by: "No time is stated in the agreement; ask as soon as you want to.",
        form: "The agreement names no form",
        to: "The plan, or the department's personnel office",
      },
    }),
  ],
});
