import { answerOf, claim, date, given, today, zero } from "../../../../src/rules/index.ts";
import { longTermExamples } from "./long-term-claim-examples.ts";
import {
  dependentsThere,
  fullLongTerm,
  homeNetCost,
  keepsHome,
  longTermAssignment,
  longTermFull,
} from "./long-term-eligibility.ts";
import { longTermIncidentals, longTermLodging, longTermMeals } from "./long-term-inputs.ts";
import {
  billBefore,
  homeBill,
  longTermBill,
  longTermMealsRepaid,
  paidBefore,
  paidThisMonth,
} from "./long-term-month.ts";
import { longTermLow, longTermSubsistence } from "./long-term-subsistence.ts";
import { noPerDiem } from "./long-term-weekend.ts";
import { expenseDay, START } from "./trip.ts";

const method = given.choice("longTermMethod", {
  choices: {
    month: "Full: the month's lodging and utilities, and meals beside them",
    subsistence: "Full: subsistence rates by the day",
    low: "The lower subsistence rates",
  },
  question: "By which of the rates is the assignment claimed?",
});
const billReceipt = given.flag("longTermBillReceipt", { question: "Is there a receipt for the bill?" });

const meals = longTermMeals.plus(longTermIncidentals);
const stay = meals.plus(longTermLodging);
const DAYS = ["meals", "subsistence", "low"];
const FULL = ["home-bill", "meals", "subsistence"];

/** Lines of another rate than the one that was chosen. */
const otherMethod = (clause: string, chosen: string, kinds: readonly string[]) => ({
  clause,
  when: method.is(chosen).not(),
  reason: "the assignment is claimed by another of the rates",
  remedy: "Write the line under the rate that was chosen, or choose this one for the assignment",
  kinds,
});
const once = (kind: string, clause: string) => ({
  clause,
  kinds: [kind],
  by: [expenseDay],
  reason: "the day has a line already",
  remedy: "Put the hours and costs of one day into one line",
});

/** A long-term field assignment: its conditions and its rate once, and a line for each bill or day. */
export const longTermClaim = claim({
  id: "long-term-travel",
  clause: "12.1.C",
  title: "Long-term travel claim",
  says: "A long-term field assignment: what each bill of the home there and each day brings, by the rate that was chosen.",
  page: 71,
  head: [longTermAssignment, keepsHome, dependentsThere, homeNetCost, method],
  lineDay: expenseDay,
  carried: [
    [billBefore, date(START)],
    [paidBefore, zero("USD")],
  ],
  kinds: [
    {
      id: "home-bill",
      title: "Bill for lodging or utilities",
      allowed: longTermBill,
      claimed: homeBill,
      after: [
        [billBefore, today()],
        [paidBefore, paidThisMonth.plus(answerOf(longTermBill))],
      ],
    },
    {
      id: "meals",
      title: "Meals and incidentals beside the month's bills",
      allowed: longTermMealsRepaid,
      claimed: meals,
    },
    { id: "subsistence", title: "A day at full subsistence", allowed: longTermSubsistence, claimed: stay },
    { id: "low", title: "A day at the lower subsistence", allowed: longTermLow, claimed: stay },
  ],
  headChecks: [
    {
      clause: "12.1.C",
      when: longTermAssignment.not(),
      reason: "it is no long-term field assignment",
      remedy: "Claim a trip of less than 31 days as a travel claim",
    },
  ],
  checks: [
    otherMethod("12.1.C.1.c.1", "month", ["home-bill", "meals"]),
    otherMethod("12.1.C.1.c.2", "subsistence", ["subsistence"]),
    otherMethod("12.1.C.2", "low", ["low"]),
    {
      clause: "12.1.C.1",
      when: fullLongTerm.not(),
      reason: "the conditions of full long-term travel are not met",
      remedy: "Choose the lower rates, or correct what is said of the home at headquarters",
      kinds: FULL,
    },
    {
      clause: "12.1.C.2",
      when: fullLongTerm,
      reason: "it is full long-term travel, which has higher rates",
      remedy: "Choose one of the two full rates",
      kinds: ["low"],
    },
    {
      clause: "12.1.C.3",
      when: noPerDiem,
      reason: "the day brings no per diem",
      remedy: "Leave the day out, or correct what kind of day it was",
      kinds: DAYS,
    },
    {
      clause: "12.1.C.1.c.1",
      when: billReceipt.not(),
      reason: "lodging and utilities are repaid only with receipts",
      remedy: "Add the receipt",
      kinds: ["home-bill"],
    },
  ],
  apart: [once("meals", "12.1.C.1.c.1"), once("subsistence", "12.1.C.1.c.2"), once("low", "12.1.C.2")],
  results: [longTermFull],
  examples: longTermExamples,
});
