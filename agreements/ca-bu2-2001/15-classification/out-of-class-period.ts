import {
  type Claim,
  claim,
  given,
  type Moment,
  notApplicable,
  one,
  rule,
  zero,
} from "../../../src/rules/index.ts";
import { finalAward, higherRate, outOfClassFiled, ownRate } from "./inputs.ts";

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
const awardMade = given.flag("awardMade", { question: "Has the arbitrator finally decided?" });

type Window = {
  readonly clause: string;
  readonly page: number;
  readonly id: string;
  readonly who: string;
  readonly says: string;
  /** The first day that can be paid. */
  readonly from: Moment;
};

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
  of: Pick<Window, "clause" | "page" | "says"> & { readonly id: string; readonly title: string },
  allowed: ReturnType<typeof periodPay>,
  examples: Claim["examples"],
): Claim =>
  claim({
    ...of,
    head: [outOfClassFiled, awardMade, finalAward],
    kinds: [{ id: "period", title: "A pay period", allowed }],
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
        when: workedDays.isAbove(periodDays),
        reason: "there are more days of work than the pay period has",
        remedy: "Count the work days of the pay period again",
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
