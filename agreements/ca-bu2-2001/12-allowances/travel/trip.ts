import type { Unit } from "../../../../src/quantity/index.ts";
import {
  type Flag,
  figure,
  given,
  hoursBetween,
  notApplicable,
  type Rule,
  read,
  rule,
  today,
} from "../../../../src/rules/index.ts";

export const START = "2001-07-01";

/** A figure of section 12.1 that holds from the agreement's first day. */
export const travelFigure = (
  id: string,
  clause: string,
  title: string,
  unit: Unit,
  page: number,
  value: string,
) => figure({ id, clause, title, unit, page }, { [START]: value });

export const fullDay = travelFigure("travel-full-day", "12.1.A.2", "A full day of travel", "hours", 69, "24");
export const longTermFrom = travelFigure(
  "travel-long-term-days",
  "12.1.A.2",
  "Days from which a trip is no longer short",
  "days",
  69,
  "31",
);
export const fiftyMiles = travelFigure(
  "travel-distance",
  "12.1",
  "Least distance from home and from headquarters",
  "miles",
  68,
  "50",
);

export const tripDeparted = given.day("tripDeparted", { question: "On which day did the trip begin?" });
export const tripLeft = given.time("tripLeft", { question: "At what time did the trip begin?" });
export const tripReturned = given.day("tripReturned", { question: "On which day did the trip end?" });
export const tripBack = given.time("tripBack", { question: "At what time did the trip end?" });
export const expenseDay = given.day("expenseDay", {
  question: "On which day? A night counts by the day on which it begins.",
});

const distance = { unit: "miles", min: "0", max: "12000", step: "1/10" } as const;
export const milesFromHome = given.number("milesFromHome", {
  ...distance,
  question: "How many miles from home was the expense incurred?",
});
export const milesFromHeadquarters = given.number("milesFromHeadquarters", {
  ...distance,
  question: "How many miles from headquarters was the expense incurred?",
});
export const tripPlace = given.choice("tripPlace", {
  choices: {
    "in-state": "In California",
    "out-of-state": "In another State",
    abroad: "Out of the country",
  },
  question: "Where does the trip go?",
});
export const alreadyProvided = given.flag("alreadyProvided", {
  question:
    "Did the State provide it, or did a hotel bill, conference fee or fare include it? Rolls, juice and coffee are no meal.",
});

export const tripHours = hoursBetween(tripDeparted, tripLeft, tripReturned, tripBack);
/** A trip that earns by full days: from 24 hours on. */
export const longTrip = tripHours.isAtLeast(read(fullDay));
const hoursOfShort = read(fullDay).times(read(longTermFrom).as("count"));
/** The trip has come to 31 days, where short-term travel ends. */
export const pastShort = tripHours.isAtLeast(hoursOfShort);
export const within50 = milesFromHome
  .isBelow(read(fiftyMiles))
  .or(milesFromHeadquarters.isBelow(read(fiftyMiles)));

/** At exactly 50 miles one may ask whether that lies within them. */
const upTo50 = milesFromHome.isAtMost(read(fiftyMiles)).or(milesFromHeadquarters.isAtMost(read(fiftyMiles)));
/** At exactly 24 hours one may ask whether the trip earns by full days. */
const aboveFullDay = tripHours.isAbove(read(fullDay));
/** Both readings of the 50 miles, held by every rule that asks for them. */
export const withFiftyNear = (used: Rule, base: (near: Flag) => Rule): Rule =>
  used
    .reading(
      "12.1.B.3.c",
      "fifty-is-enough",
      "Exactly 50 miles are enough",
      "The opening paragraph pays expenses 50 miles or more away; within 50 miles in B.3.c is then less than 50.",
    )
    .alternative(
      "12.1.B.3.c",
      "within-includes-fifty",
      "Exactly 50 miles are not enough",
      "B.3.c bars claims within 50 miles, and a place at 50 miles can be said to lie within them.",
      base(upTo50),
    );
/** Both readings of the 24 hours, held by every rule that turns on them. */
export const withDayShort = (used: Rule, base: (long: Flag) => Rule): Rule =>
  used
    .reading(
      "12.1.A.2",
      "from-24-hours",
      "A trip of exactly 24 hours earns as a longer one does",
      "A.2 speaks of more than 24 hours and A.2.c of less; A.2 pays for each complete 24 hours, and one has been completed.",
    )
    .alternative(
      "12.1.A.2",
      "above-24-hours",
      "A trip of exactly 24 hours does not earn by full days",
      "A.2 asks for more than 24 hours; it matters only at exactly 24.",
      base(aboveFullDay),
    );

/** The reasons for which an item of a trip is not repaid at all, each with its clause. */
export const refusedBecause = {
  provided: () =>
    notApplicable("USD", "12.1", "what the State provides, or another bill includes, may not be claimed"),
  near: () => notApplicable("USD", "12.1.B.3.c", "it was within 50 miles of home or of headquarters"),
  outside: () => notApplicable("USD", "12.1.A.2", "the day does not lie within the trip"),
  longTerm: () => notApplicable("USD", "12.1.C", "a trip of 31 days or more is long-term travel"),
};

/** The day asked about lies outside the trip, or the trip ends before it begins. */
export const outsideTrip = today().isBefore(tripDeparted).or(today().isAfter(tripReturned));

const lasting = (from: string, left: string, to: string, back: string) => ({
  tripDeparted: from,
  tripLeft: left,
  tripReturned: to,
  tripBack: back,
});
const ON = "2002-03-15";
const shortTermHead = {
  id: "travel-short-term",
  clause: "12.1.A.2",
  title: "Does the trip earn by full days?",
  says: "Yes where it lasts 24 hours or more and less than 31 days: then every meal counts and incidentals too.",
  page: 69,
};
const shortTerm = (long: Flag) => rule(shortTermHead, long.and(pastShort.not()));
export const travelShortTerm = withDayShort(shortTerm(longTrip), shortTerm)
  .reading(
    "12.1.A.2",
    "days-of-24-hours",
    "The 31 days are counted in full days of 24 hours",
    "The sentence counts complete days of 24 hours from departure.",
  )
  .example(lasting("2002-03-11", "08:00", "2002-03-12", "08:00"), ON, "true", { note: "exactly 24 hours" })
  .example(lasting("2002-03-11", "08:00", "2002-03-12", "07:59"), ON, "false")
  .example(lasting("2002-03-11", "08:00", "2002-03-12", "08:01"), ON, "true")
  .example(lasting("2002-03-01", "08:00", "2002-04-01", "07:59"), ON, "true", {
    note: "one minute less than 31 days",
  })
  .example(lasting("2002-03-01", "08:00", "2002-04-01", "08:00"), ON, "false", { note: "31 days" })
  .example(lasting("2002-03-12", "08:00", "2002-03-11", "18:00"), ON, "false", {
    note: "ends before it begins",
  })
  .example({ tripDeparted: "2002-03-11", tripLeft: "25:00" }, ON, { refused: "wrong-type" })
  .example({ tripDeparted: "2002-03-11", tripReturned: "2002-03-12", tripBack: "08:00" }, ON, {
    missing: ["tripLeft"],
  });
