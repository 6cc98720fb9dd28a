import { daysUntil } from "../say/day.ts";

/** How much of a clock has run on a day, in whole percent from 0 to 100. */
export const share = (since: string, due: string, today: string): number => {
  const whole = daysUntil(since, due) ?? 0;
  const gone = daysUntil(since, today) ?? 0;
  if (whole <= 0) return 100;
  return Math.min(100, Math.max(0, Math.floor((gone * 100) / whole)));
};
