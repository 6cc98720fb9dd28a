import type { Section } from "../../../src/rules/index.ts";
import stateRights from "./3.01-state-rights.ts";

/** Article 3, State Rights: its sections in order. */
export const article3: readonly Section[] = [stateRights];
