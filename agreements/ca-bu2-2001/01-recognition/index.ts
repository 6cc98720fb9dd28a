import type { Section } from "../../../src/rules/index.ts";
import recognition from "./1.01-recognition-and-purpose.ts";

/** Article 1, Recognition and Purpose: its sections in order. */
export const article1: readonly Section[] = [recognition];
