import type { Section } from "../../../src/rules/index.ts";
import salaries from "./5.01-salaries.ts";
import meritSalaryAdjustments from "./5.02-merit-salary-adjustments.ts";
import rangeChanges from "./5.03-range-changes.ts";
import bilingualDifferential from "./5.04-bilingual-differential.ts";
import overpayments from "./5.05-overpayments.ts";
import lateDocks from "./5.06-late-docks.ts";
import timelyWages from "./5.07-timely-wages.ts";
import prisonRecruitment from "./5.08-prison-recruitment.ts";
import outOfState from "./5.09-out-of-state.ts";
import judicialCollege from "./5.10-judicial-college.ts";
import recruitmentDifferential from "./5.11-recruitment-differential.ts";

/** Article 5, Salaries: its sections in order. */
export const article5: readonly Section[] = [
  salaries,
  meritSalaryAdjustments,
  rangeChanges,
  bilingualDifferential,
  overpayments,
  lateDocks,
  timelyWages,
  prisonRecruitment,
  outOfState,
  judicialCollege,
  recruitmentDifferential,
];
