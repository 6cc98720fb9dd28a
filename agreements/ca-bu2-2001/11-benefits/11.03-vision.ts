import { section } from "../../../src/rules/index.ts";

export default section({
  number: "11.3",
  title: "Vision Benefit Plan",
  page: 57,
  plain: {
    A: "The State offers employees and dependents who qualify a vision benefit. The employee's co-payment is $10 for the full yearly eye examination and $25 for materials.",
    B: "The same employees are covered as for health, under 11.1.B.1 and 11.1.B.2.",
    C: "The same family members are covered as for health, under 11.1.B.3.",
  },
  forum: { reach: "arb" },
  cites: ["11.1"],
});
