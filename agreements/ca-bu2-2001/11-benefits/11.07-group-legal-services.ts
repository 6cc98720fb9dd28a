import { section } from "../../../src/rules/index.ts";
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
});
