import type { Section } from "../../../src/rules/index.ts";
import businessAndTravel from "./12.01-business-and-travel.ts";
import orangeAndMarin from "./12.02-orange-and-marin.ts";
import commute from "./12.03-commute.ts";
import cellPhones from "./12.04-cell-phones.ts";
import relocation from "./12.05-relocation.ts";
import parking from "./12.06-parking.ts";

/** Article 12, Allowances and Reimbursements: its sections in order. */
export const article12: readonly Section[] = [
  businessAndTravel,
  orangeAndMarin,
  commute,
  cellPhones,
  relocation,
  parking,
];
