import type { Section } from "../../../src/rules/index.ts";
import plan401k from "./14.01-plan-401k.ts";
import plan457 from "./14.02-plan-457.ts";
import firstTierFormula from "./14.03-first-tier-formula.ts";
import firstTierElection from "./14.04-first-tier-election.ts";
import safetyEligibility from "./14.05-safety-eligibility.ts";
import safetyDeputyCommissioner from "./14.06-safety-deputy-commissioner.ts";
import contributionMiscellaneous from "./14.07-contribution-miscellaneous.ts";
import contributionSafety from "./14.08-contribution-safety.ts";

/** Article 14, Retirement, in the order of the document. */
export const article14: readonly Section[] = [
  plan401k,
  plan457,
  firstTierFormula,
  firstTierElection,
  safetyEligibility,
  safetyDeputyCommissioner,
  contributionMiscellaneous,
  contributionSafety,
];
