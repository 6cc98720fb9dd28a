import type { Section } from "../../../src/rules/index.ts";
import contractTerm from "./16.01-contract-term.ts";

/** Article 16, Term. */
export const article16: readonly Section[] = [contractTerm];
