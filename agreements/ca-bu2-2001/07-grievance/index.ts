import type { Section } from "../../../src/rules/index.ts";
import purpose from "./7.01-purpose.ts";
import definitions from "./7.02-definitions.ts";
import timeLimits from "./7.03-time-limits.ts";
import waiverOfSteps from "./7.04-waiver-of-steps.ts";
import presentation from "./7.05-presentation.ts";
import informalDiscussion from "./7.06-informal-discussion.ts";
import step1 from "./7.07-step-1.ts";
import step2 from "./7.08-step-2.ts";
import step3 from "./7.09-step-3.ts";
import step4 from "./7.10-step-4.ts";
import response from "./7.11-response.ts";
import step5 from "./7.12-step-5.ts";
import healthAndSafety from "./7.13-health-and-safety.ts";
import immediateDispute from "./7.14-immediate-dispute.ts";
import { grievanceProcedure } from "./grievance-procedure.ts";

/** 7.1 to 7.12 state one procedure together; each of them shows it. */
const grievance = [
  purpose,
  definitions,
  timeLimits,
  waiverOfSteps,
  presentation,
  informalDiscussion,
  step1,
  step2,
  step3,
  step4,
  response,
  step5,
].map((section): Section => ({ ...section, procedures: [grievanceProcedure] }));

/** Article 7, Grievance and Arbitration: its sections in order. */
export const article7: readonly Section[] = [...grievance, healthAndSafety, immediateDispute];
