import type { Count, Period } from "../../../src/rules/index.ts";
import { count, done, onDay } from "../procedure-parts.ts";
import type { Insurance } from "./disability-period.ts";

/** The periods of one of the two insurances, in days; their figures stand in its procedure alone. */
export interface InsuranceDays {
  readonly clause: Insurance["clause"];
  /** Consecutive calendar days of waiting. */
  readonly wait: number;
  readonly weeks: number;
  /** Work days in a row after which a further disability has a period of its own. */
  readonly workDays: number;
}

const began = { of: "claim", date: { field: "began" } } as const;
const firstFullDay = { of: "confine", date: { field: "firstFullDay" } } as const;

/** The last day of the wait; the first day of the disability is the first day of it. */
export const waiting = ({ wait, clause }: InsuranceDays): Count =>
  count(wait - 1, "calendar days", clause.wait, began);

/**
 * The last day of the weeks that are paid: from the day after the wait, or from the first full day of confinement
 * where that comes earlier. The first paid day is one of the days. After a pause it is the day that the return
 * states, since days on leave or at work are not paid for and do not count.
 */
export const weeksPaid = ({ wait, weeks, clause }: InsuranceDays): Period => {
  const rest = weeks * 7 - 1;
  const confined = { when: done("confine") };
  const days = (amount: number, from: Count["from"], more = {}) =>
    count(amount, "calendar days", clause.period, from, more);
  return {
    latestOf: [
      {
        earliestOf: [
          days(wait + rest, began),
          { latestOf: [days(rest, began, confined), days(rest, firstFullDay, confined)] },
        ],
      },
      onDay("backToBenefit", "lastPaid", clause.leave, done("backToBenefit")),
      onDay("relapse", "lastPaid", clause.period, done("relapse")),
    ],
  };
};

/** The last of the work days in a row; the first of them is the day back. */
export const rowOver = ({ workDays, clause }: InsuranceDays): Period => {
  const row = (of: string, field: string) =>
    count(workDays - 1, "work days", clause.period, { of, date: { field } }, { when: done(of) });
  return { latestOf: [row("recover", "from"), row("breakRow", "workedAgain")] };
};
