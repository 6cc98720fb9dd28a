import type { Section } from "../../../src/rules/index.ts";
import retirementPickUp from "./b-retirement-pick-up.ts";
import domesticPartners from "./c-domestic-partners.ts";
import energyCommissionSettlement from "./d-energy-commission-settlement.ts";

/** The attachments, in the order of the document. */
export const attachments: readonly Section[] = [
  retirementPickUp,
  domesticPartners,
  energyCommissionSettlement,
];
