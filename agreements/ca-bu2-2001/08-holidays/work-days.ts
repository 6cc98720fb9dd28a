import type { Moment, Num } from "../../../src/rules/index.ts";
import { holidayPlan } from "./holiday-plan.ts";

/** Holidays on which no work day falls; those that the Governor declares are nobody's knowledge beforehand. */
export const daysOff = holidayPlan.holidays;

/** The last day from which so many work days still lie before a day. */
export const workDaysBefore = (of: Moment, workDays: Num): Moment => of.minusWorkDays(workDays, daysOff);

/** The day with which so many work days are over after a day. */
export const workDaysAfter = (of: Moment, workDays: Num): Moment => of.plusWorkDays(workDays, daysOff);
