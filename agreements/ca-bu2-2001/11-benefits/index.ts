import type { Section } from "../../../src/rules/index.ts";
import health from "./11.01-health.ts";
import dental from "./11.02-dental.ts";
import vision from "./11.03-vision.ts";
import flexibleBenefits from "./11.04-flexible-benefits.ts";
import consolidatedBenefits from "./11.05-consolidated-benefits.ts";
import ruralHealthEquity from "./11.06-rural-health-equity.ts";
import groupLegalServices from "./11.07-group-legal-services.ts";
import longTermCare from "./11.08-long-term-care.ts";
import preTaxPremiums from "./11.09-pre-tax-premiums.ts";
import nonIndustrialDisability from "./11.10-non-industrial-disability.ts";
import enhancedNonIndustrialDisability from "./11.11-enhanced-non-industrial-disability.ts";
import industrialDisability from "./11.12-industrial-disability.ts";
import survivorsBenefits from "./11.13-survivors-benefits.ts";
import longTermDisability from "./11.14-long-term-disability.ts";

/** Article 11, Health and Welfare: its sections in order. */
export const article11: readonly Section[] = [
  health,
  dental,
  vision,
  flexibleBenefits,
  consolidatedBenefits,
  ruralHealthEquity,
  groupLegalServices,
  longTermCare,
  preTaxPremiums,
  nonIndustrialDisability,
  enhancedNonIndustrialDisability,
  industrialDisability,
  survivorsBenefits,
  longTermDisability,
];
