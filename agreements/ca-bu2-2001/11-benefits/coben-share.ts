import { answerOf, rule } from "../../../src/rules/index.ts";
import {
  beforeCoben,
  bothDeclined,
  COBEN,
  cobenAllowance,
  dentalOnly,
  noProof,
  notYet,
  unproved,
} from "./coben-allowance.ts";
import { costs, nothing } from "./coben-cash.ts";

const enrolled = {
  healthPlan: "administered",
  partyCode: "one",
  dentalPlan: "enrolled",
  healthPremium: "185",
  dentalPremium: "30",
  visionPremium: "9",
};
export const cobenShare = rule(
  {
    id: "coben-employee-share",
    clause: "11.5.D.6",
    title: "What the chosen plans cost the employee, a month before tax",
    says: "The part of health, dental and vision premiums that the allowance does not reach, taken from pay before tax.",
    page: 59,
    straddle: "split",
  },
  costs.minus(answerOf(cobenAllowance)).atLeast(nothing),
)
  .notwithstanding("11.5.D.5", dentalOnly, nothing, {
    note: "The State pays dental and vision where health is declined with proof",
  })
  .notwithstanding("11.5.D.3", bothDeclined, nothing, {
    note: "Nothing is taken but vision, which the State pays",
  })
  .notwithstanding("11.5.D.2", unproved, noProof(), { note: "Declined without proof of other coverage" })
  .notwithstanding("11.5.A", beforeCoben, notYet(), {
    note: "Consolidated benefits have not begun",
    over: ["11.5.D.2", "11.5.D.3", "11.5.D.5"],
  })
  .example(enrolled, "2002-06-30", { notApplicable: "11.5.A" })
  .example(enrolled, COBEN, "0.00")
  .example({ ...enrolled, healthPremium: "191" }, COBEN, "0.00", { note: "230 exactly" })
  .example({ ...enrolled, healthPremium: "191.01" }, COBEN, "0.01")
  .example(
    { ...enrolled, dentalPlan: "declined", healthPremium: "260", dentalPremium: undefined },
    COBEN,
    "39.00",
  )
  .example(
    { healthPlan: "declined-certified", dentalPlan: "enrolled", dentalPartyCode: "one" },
    "2002-09-01",
    "0.00",
  )
  .example({ healthPlan: "declined-certified", dentalPlan: "declined-certified" }, "2002-09-01", "0.00")
  .example({ healthPlan: "declined" }, "2002-09-01", { notApplicable: "11.5.D.2" });
