import { answerOf, claim, zero } from "../../../../src/rules/index.ts";
import { travelChecks } from "./claim-checks.ts";
import { travelEdges } from "./claim-edge-examples.ts";
import { travelExamples } from "./claim-examples.ts";
import { mileageCarrier } from "./common-carrier.ts";
import { incidentalsBefore, incidentalsCost, incidentalsRepaid } from "./incidentals.ts";
import { lodgingRepaid } from "./lodging.ts";
import { lodgingCost, lodgingTax } from "./lodging-inputs.ts";
import { mealCost } from "./meal.ts";
import { mealsMost } from "./meal-count.ts";
import { breakfastRepaid, dinnerRepaid, lunchRepaid } from "./meals.ts";
import { mileageOtherPlace, mileagePrivate, mileageSpecial, vehicleAuthorized } from "./mileage.ts";
import { mileageAircraft } from "./mileage-aircraft.ts";
import { expenseRepaid, itemCost } from "./receipts.ts";
import {
  expenseDay,
  milesFromHeadquarters,
  milesFromHome,
  travelShortTerm,
  tripBack,
  tripDeparted,
  tripLeft,
  tripPlace,
  tripReturned,
} from "./trip.ts";

const once = (kind: string) => ({
  clause: "12.1.A.2.b",
  kinds: [kind],
  by: [expenseDay],
  reason: `no ${kind} is repaid twice for one date`,
  remedy: "Leave the second out, or correct its day",
});

/** A short trip: its hours and distance once, and a line for each meal, night, ride and other expense. */
export const travelClaim = claim({
  id: "travel",
  clause: "12.1",
  title: "Travel claim",
  says: "A trip of less than 31 days: what each meal, night, mile and other expense brings, what is cut, and by which clause.",
  page: 68,
  head: [
    tripPlace,
    tripDeparted,
    tripLeft,
    tripReturned,
    tripBack,
    milesFromHome,
    milesFromHeadquarters,
    vehicleAuthorized,
  ],
  lineDay: expenseDay,
  carried: [[incidentalsBefore, zero("USD")]],
  kinds: [
    { id: "breakfast", title: "Breakfast", allowed: breakfastRepaid, claimed: mealCost },
    { id: "lunch", title: "Lunch", allowed: lunchRepaid, claimed: mealCost },
    { id: "dinner", title: "Dinner", allowed: dinnerRepaid, claimed: mealCost },
    {
      id: "incidentals",
      title: "Incidentals",
      allowed: incidentalsRepaid,
      claimed: incidentalsCost,
      after: [[incidentalsBefore, incidentalsBefore.plus(answerOf(incidentalsRepaid))]],
    },
    {
      id: "lodging",
      title: "Lodging",
      allowed: lodgingRepaid,
      claimed: lodgingCost.plus(lodgingTax),
    },
    { id: "expense", title: "Transportation or business expense", allowed: expenseRepaid, claimed: itemCost },
    { id: "mileage", title: "Mileage, own vehicle", allowed: mileagePrivate },
    { id: "special-vehicle", title: "Mileage, specially equipped vehicle", allowed: mileageSpecial },
    { id: "aircraft", title: "Mileage, own aircraft", allowed: mileageAircraft },
    { id: "carrier", title: "Ride to or from a common carrier", allowed: mileageCarrier },
    { id: "other-place", title: "Mileage to another work place", allowed: mileageOtherPlace },
  ],
  checks: travelChecks,
  apart: ["breakfast", "lunch", "dinner", "lodging"].map(once),
  results: [travelShortTerm, mealsMost],
  examples: [...travelExamples, ...travelEdges],
});
