import { section } from "../../../src/rules/index.ts";
import { askForSafetyFinding, safetyEligibility } from "./safety-membership.ts";

/** 14.5: which law decides on safety retirement. */
export default section({
  number: "14.5",
  title: "Determination of Safety Retirement Eligibility",
  page: 89,
  plain: {
    "": "Government Code 19816.20 and 20405.1 decide for this unit, too, who is eligible for safety retirement.",
  },
  forum: { reach: "arb" },
  rules: [safetyEligibility],
  entitlements: [askForSafetyFinding],
});
