import type { Section } from "../../../src/rules/index.ts";
import noStrike from "./4.01-no-strike.ts";
import savings from "./4.02-savings.ts";
import entireAgreement from "./4.03-entire-agreement.ts";
import supersession from "./4.04-supersession.ts";

/** Article 4, General Provisions: its sections in order. */
export const article4: readonly Section[] = [noStrike, savings, entireAgreement, supersession];
