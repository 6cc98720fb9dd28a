import { entitlement, today } from "../../../src/rules/index.ts";
import { inSecondTier, lastDayToChoose, newMember } from "./first-tier-election.ts";
import { resolutionAdopted, tierLawInForce } from "./inputs.ts";
import { electedFirstTier, hasSecondTierService } from "./tier-buy-back.ts";

const PAPERS = "The retirement system's own election papers; the agreement names no form";
const SYSTEM = "The Public Employees' Retirement System, through the personnel office";

export const chooseFirstTier = entitlement({
  id: "choose-first-tier",
  clause: "14.4.B",
  title: "Change from the Second Tier to the First",
  says: "A Second Tier employee may choose the First Tier for the service to come.",
  applies: inSecondTier.and(resolutionAdopted, tierLawInForce),
  otherwise:
    "It is for employees in the Second Tier, once the law is in force and the retirement board has adopted its resolution.",
  rules: ["first-tier-election"],
  request: {
    what: "To be covered by the First Tier",
    by: "At any time once the law is in force",
    form: PAPERS,
    to: SYSTEM,
  },
});

export const chooseSecondTier = entitlement({
  id: "choose-second-tier",
  clause: "14.4.C",
  title: "Choose the Second Tier as a new employee",
  says: "New employees start in the First Tier and may choose the Second instead.",
  applies: newMember.and(resolutionAdopted, tierLawInForce, today().isAfter(lastDayToChoose).not()),
  otherwise:
    "It is for new employees who qualify for the retirement system, within 180 days of the appointment; after that they stay in the First Tier.",
  rules: ["second-tier-last-day", "second-tier-choice"],
  request: {
    what: "To be covered by the Second Tier",
    by: "Within 180 days of the appointment",
    due: lastDayToChoose,
    form: PAPERS,
    to: SYSTEM,
  },
});

export const buyPastService = entitlement({
  id: "buy-past-service",
  clause: "14.4.D",
  title: "Buy past Second Tier service",
  says: "Past service then counts at the First Tier factor; it costs the contributions that were not paid, and interest.",
  applies: electedFirstTier.and(hasSecondTierService),
  otherwise: "It is for those who have chosen the First Tier and have service under the Second.",
  rules: [
    "tier-purchase",
    "tier-past-contributions",
    "tier-buy-back",
    "tier-instalments-most",
    "tier-instalment",
  ],
  claims: ["tier-buy-back"],
  request: {
    what: "The price of the past service, and to buy it at once or in instalments",
    by: "No time is stated in the agreement; each year adds interest",
    form: PAPERS,
    to: SYSTEM,
  },
});
