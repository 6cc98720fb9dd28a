import {
  type Claim,
  claim,
  date,
  given,
  type Moment,
  notApplicable,
  one,
  rule,
  when,
  zero,
} from "../../../src/rules/index.ts";
import { awardMade, finalAward, higherRate, outOfClassFiled, ownRate } from "./inputs.ts";

const workedFrom = given.day("workedFrom", {
  question: "From which day of the pay period was out-of-class work done?",
});
const workedTo = given.day("workedTo", { question: "Through which day of it?" });
const workedDays = given.number("outOfClassWorkDays", {
  unit: "work days",
  min: "0",
  max: "23",
  question: "On how many work days of the pay period, within the time that can be paid?",
});
const periodDays = given.number("workDaysOfMonth", {
  unit: "work days",
  min: "20",
  max: "23",
  question: "How many work days has the pay period?",
});
/** What the lines before leave: the last day that is paid already, and the days used of its pay period. */
const lastWorked = given.day("lastDayClaimed", { question: "Through which day do the lines before reach?" });
const usedDays = given.number("workDaysClaimed", {
  unit: "work days",
  min: "0",
  max: "46",
  question: "How many work days of that pay period do the lines before take?",
});
const NEVER = date("1900-01-01");
const samePeriod = workedFrom.payPeriod().isAfter(lastWorked.payPeriod()).not();
const usedBefore = when(samePeriod, usedDays, zero("work days"));

type Window = {
  readonly clause: string;
  readonly page: number;
  readonly id: string;
  readonly who: string;
  readonly says: string;
  /** The first day that can be paid. */
  readonly from: Moment;
};

/** Calendar days of the line that can be paid; none or less where it lies outside. */
const payableDays = (from: Moment) =>
  workedFrom
    .laterOf(from)
    .daysUntil(when(awardMade, workedTo.earlierOf(finalAward), workedTo))
    .plus(one("days"));

/** Back pay of one pay period, where it lies within the time that can be paid. */
export const periodPay = (of: Window) =>
  rule(
    {
      id: of.id,
      clause: of.clause,
      title: `Back pay for a pay period of out-of-class work${of.who}`,
      says: of.says,
      page: of.page,
    },
    higherRate
      .minus(ownRate)
      .atLeast(zero("USD/month"))
      .times(workedDays.over(periodDays).atMost(one("share")))
      .as("USD")
      .rounded("0.01", "half-up", "pay is in cents"),
  )
    .notwithstanding(
      of.clause,
      workedTo.isBefore(of.from).or(awardMade.and(workedFrom.isAfter(finalAward))),
      notApplicable("USD", of.clause, "the work lies outside the time that can be paid"),
      { note: "The work ended before that time began, or began after the award" },
    )
    .reading(
      of.clause,
      "by-work-days",
      "A part of a pay period counts by its work days",
      "The clause limits the pay to work done within the time and names no measure; pay for part of a month is reckoned in work days.",
    );

/** A claim with a line a pay period. */
export const payClaim = (
  of: Pick<Window, "clause" | "page" | "says" | "from"> & { readonly id: string; readonly title: string },
  allowed: ReturnType<typeof periodPay>,
  examples: Claim["examples"],
): Claim => {
  const { from, ...head } = of;
  const payable = payableDays(from);
  return claim({
    ...head,
    head: [outOfClassFiled, awardMade, finalAward],
    carried: [
      [lastWorked, NEVER],
      [usedDays, zero("work days")],
    ],
    kinds: [
      {
        id: "period",
        title: "A pay period",
        allowed,
        after: [
          [lastWorked, workedTo],
          [usedDays, usedBefore.plus(workedDays)],
        ],
      },
    ],
    checks: [
      {
        clause: of.clause,
        when: workedTo.isBefore(workedFrom),
        reason: "the last day is before the first",
        remedy: "Give the first and the last day of the work in the pay period",
      },
      {
        clause: of.clause,
        when: workedFrom.payPeriod().isBefore(workedTo.payPeriod()),
        reason: "the line runs over more than one pay period",
        remedy: "Write a line for each pay period",
      },
      {
        clause: of.clause,
        when: workedFrom.isAfter(lastWorked).not(),
        reason: "the line does not begin after the line before it ends",
        remedy: "Write the lines oldest first, each day in one line only",
      },
      {
        clause: of.clause,
        when: usedBefore.plus(workedDays).isAbove(periodDays),
        reason: "there are more days of work than the pay period has",
        remedy: "Count the work days of the pay period again",
      },
      {
        clause: of.clause,
        when: payable.isAbove(zero("days")).and(workedDays.as("days").isAbove(payable)),
        reason: "there are more days of work than days that can be paid",
        remedy: "Count only the days within the time that can be paid",
      },
    ],
    apart: [
      {
        clause: of.clause,
        by: [workedFrom],
        reason: "this day begins another line already",
        remedy: "Write each pay period once",
      },
    ],
    examples,
  });
};
