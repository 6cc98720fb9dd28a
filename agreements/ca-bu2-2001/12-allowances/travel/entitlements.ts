import { type Entitlement, entitlement, given } from "../../../../src/rules/index.ts";
import { overtimeMealEarned } from "../overtime-meal.ts";
import { longTermAssignment } from "./long-term-eligibility.ts";
import { specialNeeded, vehicleAuthorized } from "./mileage.ts";
import { aircraftAuthorized } from "./mileage-aircraft.ts";
import { within50 } from "./trip.ts";

const paidForBusiness = given.flag("paidForBusiness", {
  question: "Did State business make you pay for transportation, a telephone call or the like?",
});
const NO_TIME = "the agreement states no time; claim as soon as the expense is known";
const RECEIPTS =
  "A travel claim in writing with the receipts that G asks for; the agreement names no form of its own";
const TO = "your supervisor or the approving officer of your agency";

export const travelEntitlements: readonly Entitlement[] = [
  entitlement({
    id: "travel-costs",
    clause: "12.1",
    title: "Repayment of meals, incidentals and lodging on a trip",
    says: "Actual cost up to the maximums, by the hours at which the trip begins and ends; lodging with a receipt and its tax.",
    applies: within50.not(),
    otherwise:
      "Lodging, meals and incidentals are repaid only at a place at least 50 miles from both home and headquarters.",
    rules: [
      "travel-far-enough",
      "travel-short-term",
      "travel-meals-most",
      "travel-breakfast-repaid",
      "travel-lunch-repaid",
      "travel-dinner-repaid",
      "travel-incidentals-repaid",
      "travel-full-day-repaid",
      "travel-lodging-most",
      "travel-lodging-repaid",
    ],
    claims: ["travel"],
    request: {
      what: "Repayment of what the trip cost; beforehand, approval of conference lodging and of any price above the maximum.",
      by: NO_TIME,
      form: RECEIPTS,
      to: TO,
    },
  }),
  entitlement({
    id: "transport-and-business-costs",
    clause: "12.1.F",
    title: "Repayment of transportation and business expenses",
    says: "Fares, taxis, rental cars, parking, tolls, telephone and other costs of State business, at whatever distance.",
    applies: paidForBusiness,
    otherwise: "It repays what State business reasonably and necessarily made you pay.",
    rules: ["travel-expense-repaid", "travel-receipt-needed"],
    claims: ["travel"],
    request: {
      what: "Repayment of each expense, with its receipt or within the amount that needs none.",
      by: NO_TIME,
      form: RECEIPTS,
      to: TO,
    },
  }),
  entitlement({
    id: "travel-mileage",
    clause: "12.1.F",
    title: "Mileage for one's own vehicle on State business",
    says: "A rate a mile for one's own car or a specially equipped vehicle, and for rides to a terminal.",
    applies: vehicleAuthorized.or(specialNeeded),
    otherwise:
      "The use of your own vehicle must first be authorized by the appointing authority or its designee.",
    rules: [
      "mileage-private-vehicle",
      "mileage-other-work-place",
      "mileage-special-vehicle",
      "mileage-common-carrier",
    ],
    claims: ["travel"],
    request: {
      what: "The miles driven on State business, and for a specially equipped vehicle the certification of its rate.",
      by: NO_TIME,
      form: "A travel claim in writing; the agreement names no form",
      to: TO,
    },
  }),
  entitlement({
    id: "aircraft-mileage",
    clause: "12.1.F.3",
    title: "Mileage for one's own aircraft on State business",
    says: "A rate for each statute mile.",
    applies: aircraftAuthorized,
    otherwise: "The department must first authorize the use of your own aircraft.",
    rules: ["mileage-private-aircraft"],
    claims: ["travel"],
    request: {
      what: "The statute miles flown on State business.",
      by: NO_TIME,
      form: "A travel claim in writing; the agreement names no form",
      to: TO,
    },
  }),
  entitlement({
    id: "overtime-meal",
    clause: "12.1.A.3",
    title: "Overtime meal allowance",
    says: "Up to a fixed amount for a meal when the working day grows by two hours in a row.",
    applies: overtimeMealEarned,
    otherwise:
      "It needs two consecutive hours of required work before the regular shift, or two after it; on a day off as many hours as the shift has besides.",
    rules: ["overtime-meal-allowance"],
    request: {
      what: "The cost of the meal.",
      by: NO_TIME,
      form: "In writing; the agreement names no form",
      to: TO,
    },
  }),
  entitlement({
    id: "long-term-travel-costs",
    clause: "12.1.C",
    title: "Long-term travel",
    says: "Lodging, meals and incidentals on a long-term field assignment, at one of two full rates or at the lower one.",
    applies: longTermAssignment,
    otherwise:
      "It is for a long-term field assignment, lived in one place at costs like those of houses for long-term visitors.",
    rules: [
      "long-term-full",
      "long-term-home-costs",
      "long-term-home-bill",
      "long-term-meals-repaid",
      "long-term-subsistence-repaid",
      "long-term-subsistence-low",
      "long-term-weekend",
      "long-term-personal-absence",
    ],
    claims: ["long-term-travel"],
    request: {
      what: "Repayment by the month's costs or by the subsistence rates, whichever you choose; the supervisor's approval to stay on Friday.",
      by: NO_TIME,
      form: RECEIPTS,
      to: TO,
    },
  }),
];
