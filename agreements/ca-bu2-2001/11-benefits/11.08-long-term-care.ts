import { section } from "../../../src/rules/index.ts";

export default section({
  number: "11.8",
  title: "Long-Term Care Insurance Plans",
  page: 63,
  plain: {
    "": "Employees of Unit 2 may join any long-term care plan of the Public Employees Retirement System. So may their spouse, their parents and the spouse's parents, if they meet the plan's underwriting criteria. The employee bears the whole premium and the State's cost of administration, by payroll deduction.",
  },
  forum: { reach: "arb" },
});
