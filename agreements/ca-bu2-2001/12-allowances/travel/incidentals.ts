import {
  type Flag,
  given,
  type Num,
  notApplicable,
  read,
  rule,
  when,
  zero,
} from "../../../../src/rules/index.ts";
import { fullDayOf, incidentalsMost } from "./meal-figures.ts";
import {
  alreadyProvided,
  fullDay,
  longTrip,
  pastShort,
  refusedBecause,
  tripHours,
  tripPlace,
  withDayShort,
  withFiftyNear,
  within50,
} from "./trip.ts";

const cost = { unit: "USD", min: "0", max: "500" } as const;
export const incidentalsCost = given.number("incidentalsCost", {
  ...cost,
  question:
    "What did laundry, cleaning, pressing, fees and tips cost? Taxis, lodging tax, telegrams and telephone are not among them.",
});

const foreignIncidentals = given.number("foreignIncidentals", {
  ...cost,
  question:
    "What do column (B) of the State Department's foreign allowances and the federal breakdown allow a day for incidentals there?",
});
export const incidentalsBefore = given.number("incidentalsBefore", {
  ...cost,
  max: "5000",
  question: "How much was already repaid for incidentals of this trip?",
});

/** How many complete days of 24 hours a trip has. */
export const fullDaysOfTrip = tripHours
  .over(read(fullDay))
  .as("count")
  .rounded("1", "down", "12.1.A.1 pays for every full 24 hours, not for a part of them");

const trip = (from: string, left: string, to: string, back: string) => ({
  tripPlace: "in-state",
  tripDeparted: from,
  tripLeft: left,
  tripReturned: to,
  tripBack: back,
  milesFromHome: "120",
  milesFromHeadquarters: "110",
  incidentalsBefore: "0",
});
const two = trip("2002-03-11", "07:00", "2002-03-13", "18:30");
const ON = "2002-03-13";
const aDay = when(tripPlace.is("abroad"), foreignIncidentals, read(incidentalsMost));
const left = aDay.times(fullDaysOfTrip).minus(incidentalsBefore).atLeast(zero("USD"));
const amount: Num = incidentalsCost.atMost(left);
const under = (long: Flag, near: Flag) =>
  rule(
    {
      id: "travel-incidentals-repaid",
      clause: "12.1.A.1",
      title: "What incidentals of a trip bring",
      says: "Their cost, up to six dollars for each complete 24 hours of the trip, out of the country up to the foreign figure; nothing on a trip of less than 24 hours.",
      page: 68,
    },
    amount,
  )
    .notwithstanding(
      "12.1.A.2.c",
      long.not(),
      notApplicable("USD", "12.1.A.2.c", "a trip of less than 24 hours brings no incidentals"),
      { note: "A trip of less than 24 hours" },
    )
    .notwithstanding("12.1.C", pastShort, refusedBecause.longTerm(), {
      note: "Long-term travel has rates of its own",
    })
    .notwithstanding("12.1.B.3.c", near, refusedBecause.near(), {
      note: "Within 50 miles",
      over: ["12.1.A.2.c", "12.1.C"],
    });
const used = under(longTrip, within50);
export const incidentalsRepaid = withDayShort(
  withFiftyNear(used, (near) => under(longTrip, near)),
  (long) => under(long, within50),
)
  .reading(
    "12.1.A.1",
    "over-the-trip",
    "What is not spent in one 24 hours may be spent in another",
    "The maximum is printed for every full 24 hours; claims state incidentals for the trip, and no line ties a tip to an hour.",
  )
  .reading(
    "12.1.E",
    "full-days-abroad",
    "Out of the country the foreign figure for incidentals is paid for each complete 24 hours",
    "E changes the maximums of short trips and names no hours of its own.",
  )
  .example({ ...two, incidentalsCost: "12.00" }, ON, "12.00", { note: "two full days, 59.5 hours" })
  .example({ ...two, incidentalsCost: "12.01" }, ON, "12.00")
  .example({ ...two, incidentalsCost: "3.10" }, ON, "3.10")
  .example({ ...two, incidentalsCost: "3.10", incidentalsBefore: "8.90" }, ON, "3.10")
  .example({ ...two, incidentalsCost: "3.10", incidentalsBefore: "8.91" }, ON, "3.09")
  .example({ ...two, incidentalsCost: "3.10", incidentalsBefore: "12" }, ON, "0.00")
  .example({ ...trip("2002-03-11", "07:00", "2002-03-12", "07:00"), incidentalsCost: "9" }, ON, "6.00", {
    note: "exactly 24 hours",
  })
  .example(
    { ...trip("2002-03-11", "07:00", "2002-03-12", "06:59"), incidentalsCost: "9" },
    ON,
    { notApplicable: "12.1.A.2.c" },
    { setAside: ["12.1.A.1"] },
  )
  .example({ ...trip("2002-03-11", "07:00", "2002-03-13", "06:59"), incidentalsCost: "9" }, ON, "6.00")
  .example({ ...trip("2002-03-11", "07:00", "2002-03-13", "07:00"), incidentalsCost: "9" }, ON, "9.00")
  .example({ ...trip("2002-03-01", "07:00", "2002-04-01", "06:59"), incidentalsCost: "200" }, ON, "180.00")
  .example({ ...trip("2002-03-01", "07:00", "2002-04-01", "07:00"), incidentalsCost: "200" }, ON, {
    notApplicable: "12.1.C",
  })
  .example({ ...two, incidentalsCost: "9", milesFromHome: "49.9" }, ON, { notApplicable: "12.1.B.3.c" })
  .example({ ...two, incidentalsCost: "9", milesFromHome: "50", milesFromHeadquarters: "50" }, ON, "9.00")
  .example({ ...two, incidentalsCost: "9", milesFromHeadquarters: "49.9" }, ON, {
    notApplicable: "12.1.B.3.c",
  })
  .example({ ...two, tripPlace: "abroad", foreignIncidentals: "11", incidentalsCost: "21.99" }, ON, "21.99")
  .example({ ...two, tripPlace: "abroad", foreignIncidentals: "11", incidentalsCost: "22.01" }, ON, "22.00", {
    note: "12.1.E: the foreign figure for each of two full days",
  })
  .example({ ...two, tripPlace: "out-of-state", incidentalsCost: "22.01" }, ON, "12.00")
  .example({ ...two, tripPlace: "abroad", incidentalsCost: "22" }, ON, { missing: ["foreignIncidentals"] })
  .example({ ...two, incidentalsCost: "500.01" }, ON, { refused: "out-of-range" })
  .example({ ...two }, ON, { missing: ["incidentalsCost"] });

const dayOf = (name: string, what: string) =>
  given.number(name, { ...cost, question: `What did ${what} of the 24 hours cost?` });
export const fullDayCosts = {
  breakfast: dayOf("breakfastCost", "the breakfast"),
  lunch: dayOf("lunchCost", "the lunch"),
  dinner: dayOf("dinnerCost", "the dinner"),
  incidentals: dayOf("dayIncidentalsCost", "the incidentals"),
};
const far = { alreadyProvided: false, milesFromHome: "120", milesFromHeadquarters: "110" };
const dear = { breakfastCost: "20", lunchCost: "20", dinnerCost: "40", dayIncidentalsCost: "20" };
const fullDayHead = {
  id: "travel-full-day-repaid",
  clause: "12.1.A.1",
  title: "What meals and incidentals of a full day on a trip bring",
  says: "Each at its cost up to its own maximum, and all together at most the total, for a complete 24 hours within the United States.",
  page: 68,
};
const fullDayUnder = (near: Flag) =>
  rule(fullDayHead, fullDayOf(fullDayCosts))
    .notwithstanding("12.1", alreadyProvided, refusedBecause.provided(), { note: "All of it was provided" })
    .notwithstanding("12.1.B.3.c", near, refusedBecause.near(), { note: "Within 50 miles", over: ["12.1"] });
export const fullDayRepaid = withFiftyNear(fullDayUnder(within50), fullDayUnder)
  .reading(
    "12.1.A.1",
    "no-moving-between-meals",
    "What one meal leaves of its maximum does not raise another's",
    "A maximum stands beside each meal; the total is only their sum.",
  )
  .example({ ...far, ...dear }, ON, "40.00", { note: "6 + 10 + 18 + 6" })
  .example({ ...far, ...dear, breakfastCost: "0" }, ON, "34.00", {
    note: "the breakfast not eaten does not feed the dinner",
  })
  .example(
    { ...far, breakfastCost: "5.99", lunchCost: "9.99", dinnerCost: "17.99", dayIncidentalsCost: "5.99" },
    ON,
    "39.96",
  )
  .example({ ...far, ...dear, alreadyProvided: true }, ON, { notApplicable: "12.1" })
  .example({ ...far, ...dear, milesFromHome: "49.9" }, ON, { notApplicable: "12.1.B.3.c" })
  .example({ ...far, ...dear, milesFromHome: "50", milesFromHeadquarters: "50" }, ON, "40.00")
  .example({ ...far, breakfastCost: "6", lunchCost: "10", dinnerCost: "18" }, ON, {
    missing: ["dayIncidentalsCost"],
  });
