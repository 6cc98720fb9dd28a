import type { Condition, Count, Period } from "../../../src/rules/index.ts";
import { count, done, onDay } from "../procedure-parts.ts";

const began = { of: "report", date: { field: "began" } } as const;
const fullDays = 22;
const weeks = 52;
const months = 24;

/** The last of the work days at full net pay; the first day of disability is one of them where it is a work day. */
const firstWorkDays: Period = {
  latestOf: [true, false].map(
    (is): Count =>
      count(is ? fullDays - 1 : fullDays, "work days", "11.12.A", began, {
        when: { stated: "workDay", is, act: "report" },
      }),
  ),
};

/** Two years from the first day of disability, beyond which nothing is paid. */
export const twoYears: Count = count(months, "months", "11.12.B", began);

/** The work days at full net pay, or what a relapse has left of them, within the two years. */
export const fullPay: Period = {
  earliestOf: [
    { latestOf: [firstWorkDays, onDay("relapseEarly", "fullThrough", "11.12.A", done("relapseEarly"))] },
    twoYears,
  ],
};

/** The end of the last week of disability that is paid, or the two years where they end earlier. */
export const weeksPaid: Period = {
  earliestOf: [
    {
      latestOf: [
        count(weeks * 7 - 1, "calendar days", "11.12.B", began),
        onDay("relapse", "lastPaid", "11.12.B", done("relapse")),
        onDay("relapseEarly", "lastPaid", "11.12.B", done("relapseEarly")),
      ],
    },
    twoYears,
  ],
};

/** The claim was approved while the work days at full net pay still ran. */
export const approvedAtFullPay: Condition = { made: "approve", within: firstWorkDays };
/** The claim was approved before the last week of disability was over. */
export const approvedWithinWeeks: Condition = { made: "approve", within: weeksPaid };
/** All the work days at full net pay are behind the employee. */
export const fullPayIsOver: Condition = {
  any: [{ happened: "lapse", at: ["full-pay"] }, { not: approvedAtFullPay }],
};
