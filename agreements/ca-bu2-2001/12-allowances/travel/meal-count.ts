import {
  type Flag,
  type Num,
  notApplicable,
  one,
  read,
  rule,
  when,
  zero,
} from "../../../../src/rules/index.ts";
import { fullDaysOfTrip } from "./incidentals.ts";
import { breakfast, dinner, incidentalsMost, lunch, type Meal } from "./meal-figures.ts";
import {
  longTrip,
  pastShort,
  refusedBecause,
  tripBack,
  tripDeparted,
  tripHours,
  tripLeft,
  tripPlace,
  tripReturned,
  withDayShort,
} from "./trip.ts";

const dates = tripDeparted.daysUntil(tripReturned).as("count").plus(one());
const nothing = zero("count");
const lost = (first: Num, last: Num): Num => first.plus(last);

/** How many of one meal the hours of the trip allow: one a date, less the first or last where they bar it. */
const countOf = ({ leavesBy, backFrom, short }: Meal, longTrip: Flag): Num => {
  const less = (by: Meal["leavesBy"], from: Meal["backFrom"]) =>
    lost(
      when(tripLeft.isAbove(read(by)), one(), nothing),
      when(tripBack.isBelow(read(from)), one(), nothing),
    );
  const long = dates.minus(less(leavesBy, backFrom));
  if (!short) return when(longTrip, long, nothing);
  return when(longTrip, long, dates.minus(less(short.leavesBy, short.backFrom)).atLeast(nothing));
};

const trip = (from: string, left: string, to: string, back: string) => ({
  tripPlace: "in-state",
  tripDeparted: from,
  tripLeft: left,
  tripReturned: to,
  tripBack: back,
});
const ON = "2002-03-13";
const none = { notApplicable: "12.1.A.2" };
const head = {
  id: "travel-meals-most",
  clause: "12.1.A.2",
  title: "The most that meals and incidentals of a trip can bring",
  says: "The maximum of every meal that the hours of a trip within the United States allow, and of incidentals for each complete 24 hours.",
  page: 69,
};
const under = (long: Flag) =>
  rule(
    head,
    read(breakfast.most)
      .times(countOf(breakfast, long))
      .plus(read(lunch.most).times(countOf(lunch, long)))
      .plus(read(dinner.most).times(countOf(dinner, long)))
      .plus(read(incidentalsMost).times(when(long, fullDaysOfTrip, nothing))),
  )
    .notwithstanding("12.1.A.2", tripHours.isAtMost(zero("hours")), refusedBecause.outside(), {
      note: "The trip does not end after it begins",
    })
    .notwithstanding("12.1.C", pastShort, refusedBecause.longTerm(), {
      note: "Long-term travel has rates of its own",
    })
    .notwithstanding(
      "12.1.E",
      tripPlace.is("abroad"),
      notApplicable("USD", "12.1.E", "out of the country the foreign figures of each place hold"),
      { note: "Out of the country", over: ["12.1.A.2", "12.1.C"] },
    );
export const mealsMost = withDayShort(under(longTrip), under)
  .example(trip("2002-03-11", "08:00", "2002-03-12", "08:00"), ON, "40.00", {
    note: "exactly 24 hours: one of each; the other reading, of a short trip, has dinner alone",
  })
  .example(trip("2002-03-11", "08:00", "2002-03-12", "07:59"), ON, "18.00", {
    note: "dinner on the first evening",
  })
  .example(trip("2002-03-11", "07:00", "2002-03-13", "18:30"), ON, "90.00", {
    note: "2 breakfasts, 3 lunches, 2 dinners, 2 full days",
  })
  .example(trip("2002-03-11", "06:00", "2002-03-13", "19:00"), ON, "114.00", {
    note: "3 of each meal and 2 full days",
  })
  .example(trip("2002-03-11", "17:01", "2002-03-13", "07:59"), ON, "40.00", {
    note: "one full date, and one full 24 hours",
  })
  .example(trip("2002-03-11", "11:00", "2002-03-12", "14:00"), ON, "50.00", {
    note: "27 hours: 1 breakfast, 2 lunches, 1 dinner, 1 full day",
  })
  .example(trip("2002-03-11", "11:01", "2002-03-12", "13:59"), ON, "30.00", {
    note: "both lunches fall away",
  })
  .example(trip("2002-03-11", "06:00", "2002-03-11", "19:00"), ON, "24.00", {
    note: "short: breakfast and dinner",
  })
  .example(trip("2002-03-11", "06:01", "2002-03-11", "19:00"), ON, "18.00")
  .example(trip("2002-03-11", "06:00", "2002-03-11", "18:59"), ON, "6.00")
  .example(trip("2002-03-11", "06:00", "2002-03-11", "08:59"), ON, "0.00")
  .example(trip("2002-03-11", "16:00", "2002-03-12", "09:00"), ON, "24.00", { note: "over midnight" })
  .example(trip("2002-03-11", "16:01", "2002-03-12", "08:59"), ON, "0.00")
  .example(trip("2002-03-11", "09:00", "2002-03-11", "09:00"), ON, none)
  .example(trip("2002-03-01", "09:00", "2002-04-01", "09:00"), ON, { notApplicable: "12.1.C" })
  .example({ ...trip("2002-03-11", "07:00", "2002-03-13", "18:30"), tripPlace: "out-of-state" }, ON, "90.00")
  .example({ ...trip("2002-03-11", "07:00", "2002-03-13", "18:30"), tripPlace: "abroad" }, ON, {
    notApplicable: "12.1.E",
  })
  .example(
    { tripPlace: "in-state", tripDeparted: "2002-03-11", tripReturned: "2002-03-12", tripLeft: "09:00" },
    ON,
    { missing: ["tripBack"] },
  );
