import type { Section } from "../../../src/rules/index.ts";
import plan401k from "./14.01-plan-401k.ts";
import plan457 from "./14.02-plan-457.ts";
import firstTierElection from "./14.04-first-tier-election.ts";
import safetyEligibility from "./14.05-safety-eligibility.ts";
import safetyDeputyCommissioner from "./14.06-safety-deputy-commissioner.ts";

/** Article 14, Retirement, in the order of the document. */
export const article14: readonly Section[] = [
  plan401k,
  plan457,
  firstTierElection,
  safetyEligibility,
  safetyDeputyCommissioner,
];
