import type { Section } from "../../../src/rules/index.ts";
import holidays from "./8.01-holidays.ts";

/** Article 8, Holidays. */
export const article8: readonly Section[] = [holidays];
