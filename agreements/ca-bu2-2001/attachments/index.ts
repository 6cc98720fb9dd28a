import type { Section } from "../../../src/rules/index.ts";
import salarySchedule from "./a-salary-schedule.ts";
import retirementPickUp from "./b-retirement-pick-up.ts";
import domesticPartners from "./c-domestic-partners.ts";
import energyCommissionSettlement from "./d-energy-commission-settlement.ts";

/** The attachments, in the order of the document. */
export const attachments: readonly Section[] = [
  salarySchedule,
  retirementPickUp,
  domesticPartners,
  energyCommissionSettlement,
];
