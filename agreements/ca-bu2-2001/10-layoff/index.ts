import type { Section } from "../../../src/rules/index.ts";
import layoffAndReemployment from "./10.01-layoff-and-reemployment.ts";

/** Article 10, Layoff: its sections in order. */
export const article10: readonly Section[] = [layoffAndReemployment];
