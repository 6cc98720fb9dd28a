import type { Section } from "../../../src/rules/index.ts";
import overtime from "./6.01-overtime.ts";
import workWeekGroups from "./6.02-work-week-groups.ts";
import hoursAndSchedules from "./6.03-hours-and-schedules.ts";
import telework from "./6.04-telework.ts";
import realTimeSupport from "./6.05-real-time-support.ts";

/** Article 6, Hours of Work: its sections in order. */
export const article6: readonly Section[] = [
  overtime,
  workWeekGroups,
  hoursAndSchedules,
  telework,
  realTimeSupport,
];
