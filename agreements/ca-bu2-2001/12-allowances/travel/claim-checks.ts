import { type claim, today, zero } from "../../../../src/rules/index.ts";
import { lodgingReceipt } from "./lodging-inputs.ts";
import { asMoments, hoursOf, itemReceipt } from "./meal.ts";
import { breakfast, dinner, lunch, type Meal } from "./meal-figures.ts";
import { itemKind } from "./receipts.ts";
import {
  alreadyProvided,
  longTrip,
  outsideTrip,
  pastShort,
  tripHours,
  tripReturned,
  within50,
} from "./trip.ts";

type Check = NonNullable<Parameters<typeof claim>[0]["checks"]>[number];

const MEALS = ["breakfast", "lunch", "dinner"];
const STAY = [...MEALS, "incidentals", "lodging"];
const RIDES = ["mileage", "special-vehicle", "aircraft", "carrier", "other-place"];
const backwards = tripHours.isAtMost(zero("hours"));

/** The hours that bar one meal, each with the clause and what to do about it. */
const hoursOfMeal = (name: string, meal: Meal): readonly Check[] => {
  const { tooLate, tooEarly } = hoursOf(meal);
  const remedy = `Leave this ${name} out, or correct the hours of the trip`;
  return [
    { clause: "12.1.A.2.a", when: tooLate, reason: `the trip began too late for ${name} on its first day` },
    { clause: "12.1.A.2.b", when: tooEarly, reason: `the trip ended too early for ${name} on its last day` },
    {
      clause: "12.1.A.2.c",
      when: asMoments(meal),
      reason: `a trip of less than 24 hours at these hours brings no ${name}`,
    },
  ].map((one) => ({ ...one, remedy, kinds: [name] }));
};

/** What refuses one line of a trip and leaves the rest to be answered. */
export const travelChecks: readonly Check[] = [
  {
    clause: "12.1.A.2",
    when: backwards,
    reason: "the trip does not end after it begins",
    remedy: "Correct the day or the hour of departure or of return; the other lines are answered",
    kinds: STAY,
  },
  {
    clause: "12.1.A.2",
    when: outsideTrip.and(backwards.not()),
    reason: "its day is none of the trip",
    remedy: "Correct the day, or claim it with the trip that it belongs to",
    // A ticket or a fee may well be paid before the trip or after it.
    kinds: [...STAY, ...RIDES],
  },
  {
    clause: "12.1.B.3.c",
    when: within50,
    reason: "the place is within 50 miles of home or of headquarters",
    remedy: "Claim only transportation for this trip, or correct the miles",
    kinds: STAY,
  },
  {
    clause: "12.1.C",
    when: pastShort,
    reason: "a trip of 31 days or more is long-term travel",
    remedy: "Claim it as long-term travel",
    kinds: STAY,
  },
  {
    clause: "12.1",
    when: alreadyProvided,
    reason: "it was provided, or another bill included it",
    remedy: "Leave it out",
    kinds: [...MEALS, "lodging"],
  },
  ...hoursOfMeal("breakfast", breakfast),
  ...hoursOfMeal("lunch", lunch),
  ...hoursOfMeal("dinner", dinner),
  {
    clause: "12.1.A.2.c",
    when: longTrip.not(),
    reason: "a trip of less than 24 hours brings no incidentals",
    remedy: "Leave the incidentals out",
    kinds: ["incidentals"],
  },
  {
    clause: "12.1.A.2.b",
    when: today().isBefore(tripReturned).not(),
    reason: "no night of the trip begins on that day",
    remedy: "Date a night by the day on which it begins",
    kinds: ["lodging"],
  },
  {
    clause: "12.1.B",
    when: lodgingReceipt.not(),
    reason: "lodging is repaid only with a receipt from a commercial house",
    remedy: "Add the receipt; without it no lodging is repaid",
    kinds: ["lodging"],
  },
  {
    clause: "12.1.A",
    when: itemKind.is("other"),
    reason: "meals, incidentals and lodging have lines of their own",
    remedy: "Write it as a breakfast, lunch, dinner, incidentals or lodging",
    kinds: ["expense"],
  },
  {
    clause: "12.1.G",
    when: itemKind.is("other-transport").and(itemReceipt.not()),
    reason: "this kind of expense is repaid only with a receipt",
    remedy: "Add the receipt or voucher",
    kinds: ["expense"],
  },
];
