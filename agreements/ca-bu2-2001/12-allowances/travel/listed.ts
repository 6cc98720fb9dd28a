import type { Rule, Term } from "../../../../src/rules/index.ts";
import { hoursBeside, overtimeMeal, overtimeMealMost } from "../overtime-meal.ts";
import { hourBefore, mileageCarrier, twice } from "./common-carrier.ts";
import { farEnough } from "./distance.ts";
import { fullDayRepaid, incidentalsRepaid } from "./incidentals.ts";
import { lodgingRepaid } from "./lodging.ts";
import { bayMost, conferenceMost, elsewhereMost, southMost } from "./lodging-figures.ts";
import { lodgingMost } from "./lodging-maximum.ts";
import { longTermFull } from "./long-term-eligibility.ts";
import {
  fullPeriodHours,
  fullSubsistence,
  longTermMealsMost,
  lowPeriodHours,
  lowSubsistence,
  monthlyMost,
  netExpense,
} from "./long-term-figures.ts";
import { longTermBill, longTermHome, longTermMealsRepaid } from "./long-term-month.ts";
import { longTermLow, longTermSubsistence } from "./long-term-subsistence.ts";
import { longTermAbsence, longTermWeekend } from "./long-term-weekend.ts";
import { mealsMost } from "./meal-count.ts";
import { mealTerms } from "./meal-figures.ts";
import { breakfastRepaid, dinnerRepaid, lunchRepaid } from "./meals.ts";
import {
  mileageOtherPlace,
  mileagePrivate,
  mileageSpecial,
  privateRate,
  specialLeast,
  specialMost,
} from "./mileage.ts";
import { aircraftRate, mileageAircraft } from "./mileage-aircraft.ts";
import { chargesMost, fareFrom, localMost, receiptFrom } from "./receipt-figures.ts";
import { expenseRepaid, receiptNeeded } from "./receipts.ts";
import { fiftyMiles, fullDay, longTermFrom, travelShortTerm } from "./trip.ts";

/** The figures of section 12.1 in its order. */
export const travelTerms: readonly Term[] = [
  fiftyMiles,
  ...mealTerms,
  fullDay,
  longTermFrom,
  overtimeMealMost,
  hoursBeside,
  elsewhereMost,
  bayMost,
  southMost,
  conferenceMost,
  netExpense,
  monthlyMost,
  longTermMealsMost,
  fullSubsistence,
  fullPeriodHours,
  lowSubsistence,
  lowPeriodHours,
  privateRate,
  specialLeast,
  specialMost,
  aircraftRate,
  twice,
  hourBefore,
  receiptFrom,
  fareFrom,
  localMost,
  chargesMost,
];

/** The rules of section 12.1 in its order. */
export const travelRules: readonly Rule[] = [
  farEnough,
  travelShortTerm,
  mealsMost,
  breakfastRepaid,
  lunchRepaid,
  dinnerRepaid,
  incidentalsRepaid,
  fullDayRepaid,
  overtimeMeal,
  lodgingMost,
  lodgingRepaid,
  longTermFull,
  longTermHome,
  longTermBill,
  longTermMealsRepaid,
  longTermSubsistence,
  longTermLow,
  longTermWeekend,
  longTermAbsence,
  mileagePrivate,
  mileageOtherPlace,
  mileageSpecial,
  mileageAircraft,
  mileageCarrier,
  receiptNeeded,
  expenseRepaid,
];
