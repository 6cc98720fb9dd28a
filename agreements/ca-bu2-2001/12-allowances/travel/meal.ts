import {
  type Flag,
  given,
  notApplicable,
  type Rule,
  read,
  rule,
  today,
  when,
  zero,
} from "../../../../src/rules/index.ts";
import type { Meal } from "./meal-figures.ts";
import { receiptFrom } from "./receipt-figures.ts";
import {
  alreadyProvided,
  longTrip,
  outsideTrip,
  pastShort,
  refusedBecause,
  tripBack,
  tripDeparted,
  tripHours,
  tripLeft,
  tripPlace,
  tripReturned,
  withDayShort,
  withFiftyNear,
  within50,
} from "./trip.ts";

export const mealCost = given.number("mealCost", {
  unit: "USD",
  min: "0",
  max: "500",
  question: "What did the meal cost?",
});
const foreignMost = given.number("foreignMost", {
  unit: "USD",
  min: "0",
  max: "500",
  question:
    "What do column (B) of the State Department's foreign allowances and the federal breakdown by meal allow for it there?",
});
export const itemReceipt = given.flag("itemReceipt", { question: "Is there a receipt for it?" });

const departsToday = today().isAfter(tripDeparted).not();
const returnsToday = today().isBefore(tripReturned).not();

/** When the hours of departure and return bar a meal on the day asked about, which is a day of the trip. */
export const hoursOf = (meal: Meal, long: Flag = longTrip) => ({
  tooLate: long.and(departsToday, tripLeft.isAbove(read(meal.leavesBy))),
  tooEarly: long.and(returnsToday, tripBack.isBelow(read(meal.backFrom))),
});
/** The hours of a short trip as moments: whoever sets out the evening before has left before 6 a.m. */
export const asMoments = ({ short }: Meal, long: Flag = longTrip): Flag =>
  short
    ? long
        .not()
        .and(
          departsToday
            .and(tripLeft.isAbove(read(short.leavesBy)))
            .or(returnsToday.and(tripBack.isBelow(read(short.backFrom)))),
        )
    : long.not();
/** The hours of a short trip as a clock shows them, on whatever date. */
const asClock = (short: NonNullable<Meal["short"]>): Flag =>
  longTrip.not().and(tripLeft.isAbove(read(short.leavesBy)).or(tripBack.isBelow(read(short.backFrom))));

const HOURS = ["12.1.A.2.a", "12.1.A.2.b", "12.1.A.2.c"];

/**
 * What is repaid of one meal, on the day of the meal. A maximum out of the country is asked for, as other
 * tables print it; an item of $25 or more without a receipt is cut there, which only such a meal can reach.
 */
export const mealRule = (name: "breakfast" | "lunch" | "dinner", meal: Meal): Rule => {
  const allowed = mealCost.atMost(when(tripPlace.is("abroad"), foreignMost, read(meal.most)));
  const paid = when(allowed.isBelow(read(receiptFrom)).or(itemReceipt), allowed, read(receiptFrom));
  const none = (clause: string, why: string) => notApplicable("USD", clause, why);
  const under = (of: { short?: Flag; long?: Flag; near?: Flag } = {}) => {
    const { long = longTrip, near = within50, short = asMoments(meal, long) } = of;
    const { tooLate, tooEarly } = hoursOf(meal, long);
    return rule(
      {
        id: `travel-${name}-repaid`,
        clause: "12.1.A",
        title: `What a ${name} on a trip brings`,
        says: `The cost of that day's ${name}, up to the maximum, where the hours of the trip allow one. Ask on the day of the meal.`,
        page: 68,
      },
      paid,
    )
      .notwithstanding("12.1.A.2.a", tooLate, none("12.1.A.2.a", `the trip began too late for ${name}`), {
        note: `Left too late for ${name}`,
      })
      .notwithstanding("12.1.A.2.b", tooEarly, none("12.1.A.2.b", `the trip ended too early for ${name}`), {
        note: `Back too early for ${name}`,
      })
      .notwithstanding(
        "12.1.A.2.c",
        short,
        none("12.1.A.2.c", `a trip of less than 24 hours at these hours brings no ${name}`),
        { note: "The hours of a short trip" },
      )
      .notwithstanding(
        "12.1.A.2",
        outsideTrip.or(tripHours.isAtMost(zero("hours"))),
        refusedBecause.outside(),
        { note: "The day is none of the trip", over: HOURS },
      )
      .notwithstanding("12.1.C", pastShort, refusedBecause.longTerm(), {
        note: "Long-term travel has rates of its own",
        over: [...HOURS, "12.1.A.2"],
      })
      .notwithstanding("12.1", alreadyProvided, refusedBecause.provided(), {
        note: "The meal was provided",
        over: [...HOURS, "12.1.A.2", "12.1.C"],
      })
      .notwithstanding("12.1.B.3.c", near, refusedBecause.near(), {
        note: "Within 50 miles",
        over: [...HOURS, "12.1.A.2", "12.1.C", "12.1"],
      });
  };
  const base = under()
    .reading(
      "12.1.A.2.b",
      "one-a-date",
      `One ${name} a date is one in any 24 hours`,
      "The clause bars a second one on a date or within 24 hours; counted from the hour of departure each 24 hours then hold one.",
    )
    .reading(
      "12.1.E",
      "same-hours-abroad",
      "Out of the country the hours of departure and return count as they do at home",
      "E changes the maximums of short trips and names no hours of its own.",
    );
  const used = withDayShort(
    withFiftyNear(base, (near) => under({ near })),
    (long) => under({ long }),
  );
  return meal.short
    ? used
        .reading(
          "12.1.A.2.c",
          "hours-are-moments",
          "The hours of a short trip are moments of the day of the meal",
          "The clause pays lodging on a short trip that runs overnight; whoever left the afternoon before has left before 6 a.m.",
        )
        .alternative(
          "12.1.A.2.c",
          "hours-on-the-clock",
          "The hours of a short trip are those on the clock, whatever the date",
          "The clause names an hour for the beginning and one for the end; a trip over midnight then seldom has both.",
          under({ short: asClock(meal.short) }),
        )
    : used;
};
