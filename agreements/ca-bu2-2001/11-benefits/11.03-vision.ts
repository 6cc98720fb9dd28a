import { entitlement, section } from "../../../src/rules/index.ts";
import { visionCopayment, visionCovered, visionExam, visionMaterials } from "./vision-copayment.ts";

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
  terms: [visionExam, visionMaterials],
  rules: [visionCopayment],

  cites: ["11.1", "11.5"],
  entitlements: [
    entitlement({
      id: "vision-coverage",
      clause: "11.3.A",
      title: "The yearly eye examination and materials",
      says: "The vision plan pays what it covers; the person pays $10 for the year's examination and $25 for materials.",
      applies: visionCovered,
      otherwise: "It is for eligible employees and their enrolled dependents, as for health.",
      rules: ["vision-copayment"],
      request: {
        what: "The examination or materials, from a provider of the plan.",
        by: "One full examination a year; no other time is stated.",
        form: "The agreement names no form",
        to: "The vision plan",
      },
    }),
  ],
});
