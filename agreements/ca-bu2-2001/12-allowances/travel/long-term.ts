import {
  band,
  given,
  type Num,
  notApplicable,
  type Rule,
  read,
  rule,
  when,
} from "../../../../src/rules/index.ts";
import { fullLongTerm, keepsHome, longTermAssignment } from "./long-term-eligibility.ts";
import {
  fullPeriodHours,
  fullSubsistence,
  longTermMealsMost,
  lowPeriodHours,
  lowSubsistence,
  monthlyMost,
} from "./long-term-figures.ts";

const money = (name: string, max: string, question: string): Num =>
  given.number(name, { unit: "USD", min: "0", max, question });
const homeCosts = money(
  "longTermHomeCosts",
  "20000",
  "What did lodging, water, sewer, gas and electricity cost in the calendar month, with receipts?",
);
export const longTermMeals = money("longTermMeals", "500", "What did the meals of the period cost?");
export const longTermIncidentals = money(
  "longTermIncidentals",
  "500",
  "What did the incidentals of the period cost?",
);
export const longTermLodging = money(
  "longTermLodging",
  "2000",
  "What did the lodging of the period cost by its receipts? Without a receipt 0.",
);
export const longTermHours = given.number("longTermHours", {
  unit: "hours",
  min: "0",
  max: "24",
  question: "How many hours did the period at the long-term place have?",
});

const ON = "2002-03-12";
const full = { longTermAssignment: true, keepsHome: true, dependentsThere: true };
const notFull = { ...full, dependentsThere: false, homeNetCost: "150" };
const needsFull = (of: Rule): Rule =>
  of.notwithstanding(
    "12.1.C.1",
    fullLongTerm.not(),
    notApplicable("USD", "12.1.C.1", "it is not full long-term travel"),
    { note: "The conditions of full long-term travel are not met" },
  );

export const longTermHome = needsFull(
  rule(
    {
      id: "long-term-home-costs",
      clause: "12.1.C.1.c.1",
      title: "What lodging and utilities of a month bring on full long-term travel",
      says: "The cost by receipts of lodging, water, sewer, gas and electricity, up to 1,130 dollars a calendar month.",
      page: 71,
    },
    homeCosts.atMost(read(monthlyMost)),
  ),
)
  .reading(
    "12.1.C.1.c.1",
    "whole-maximum-for-part-of-a-month",
    "The maximum is the same for a month of which only a part was spent there",
    "It stands for a calendar month, and nothing divides it.",
  )
  .example({ ...full, longTermHomeCosts: "1130" }, ON, "1130.00")
  .example({ ...full, longTermHomeCosts: "1130.01" }, ON, "1130.00")
  .example({ ...full, longTermHomeCosts: "875.50" }, ON, "875.50")
  .example({ ...notFull, longTermHomeCosts: "875.50" }, ON, { notApplicable: "12.1.C.1" })
  .example(full, ON, { missing: ["longTermHomeCosts"] });

export const longTermMealsRepaid = needsFull(
  rule(
    {
      id: "long-term-meals-repaid",
      clause: "12.1.C.1.c.1",
      title: "What meals and incidentals bring beside the month's lodging",
      says: "Their cost, up to ten dollars for 12 to 24 hours at the long-term place and up to five for fewer.",
      page: 71,
    },
    longTermMeals.plus(longTermIncidentals).atMost(band(longTermMealsMost, longTermHours)),
  ),
)
  .example({ ...full, longTermMeals: "9", longTermIncidentals: "1", longTermHours: "24" }, ON, "10.00")
  .example({ ...full, longTermMeals: "9", longTermIncidentals: "1.01", longTermHours: "12" }, ON, "10.00")
  .example({ ...full, longTermMeals: "9", longTermIncidentals: "1", longTermHours: "11.99" }, ON, "5.00")
  .example({ ...full, longTermMeals: "4", longTermIncidentals: "0.99", longTermHours: "3" }, ON, "4.99")
  .example({ ...notFull, longTermMeals: "9", longTermIncidentals: "1", longTermHours: "24" }, ON, {
    notApplicable: "12.1.C.1",
  })
  .example({ ...full, longTermMeals: "9", longTermIncidentals: "1", longTermHours: "24.01" }, ON, {
    refused: "out-of-range",
  })
  .example({ ...full, longTermMeals: "9", longTermIncidentals: "1" }, ON, { missing: ["longTermHours"] });

type Figures = Parameters<typeof read>[0];
/** Meals and lodging each up to the rate for a full period; for a shorter one the better of the two alone. */
const subsistence = (rate: Figures, fullPeriod: Figures, incidentals: "long periods only" | "always") => {
  const of = (cost: Num) => cost.atMost(read(rate));
  const all = longTermMeals.plus(longTermIncidentals);
  return when(
    longTermHours.isAtLeast(read(fullPeriod)),
    of(all).plus(of(longTermLodging)),
    of(incidentals === "always" ? all : longTermMeals).atLeast(of(longTermLodging)),
  );
};
const flatRate = (rate: Figures, fullPeriod: Figures) =>
  when(
    longTermHours.isAtLeast(read(fullPeriod)),
    read(rate).plus(longTermLodging.atMost(read(rate))),
    read(rate),
  );

const period = {
  longTermMeals: "20",
  longTermIncidentals: "3",
  longTermLodging: "30",
  longTermHours: "24",
};
const subsistenceHead = {
  id: "long-term-subsistence-repaid",
  clause: "12.1.C.1.c.2",
  title: "What full long-term subsistence brings",
  says: "Up to 24 dollars for meals and incidentals and 24 for lodging with a receipt in 12 to 24 hours; under 12 hours for meals or lodging, the better of the two.",
  page: 71,
};
export const longTermSubsistence = needsFull(
  rule(subsistenceHead, subsistence(fullSubsistence, fullPeriodHours, "long periods only")),
)
  .reading(
    "12.1.C.1.c.2",
    "actual-cost",
    "The 24 dollars are the most that is paid of actual cost",
    "The clause says actual meals, C pays actual expenses, and C.2 says the same with the words up to.",
  )
  .alternative(
    "12.1.C.1.c.2",
    "flat-meals",
    "The 24 dollars for meals are paid in full",
    "The clause speaks of subsistence rates and, unlike C.2, not of up to.",
    needsFull(rule(subsistenceHead, flatRate(fullSubsistence, fullPeriodHours))),
  )
  .reading(
    "12.1.C.1.c.2",
    "meals-alone-below-12-hours",
    "Under 12 hours incidentals do not count with the meals",
    "For the longer periods the clause says meals and incidentals, for the shorter ones meals alone.",
  )
  .alternative(
    "12.1.C.1.c.2",
    "incidentals-too-below-12-hours",
    "Incidentals count with the meals under 12 hours too",
    "Meals may stand short for meals and incidentals, which the clause has just named together.",
    needsFull(rule(subsistenceHead, subsistence(fullSubsistence, fullPeriodHours, "always"))),
  )
  .example({ ...full, ...period }, ON, "47.00", { note: "23 and 24" })
  .example({ ...full, ...period, longTermHours: "12", longTermIncidentals: "4.01" }, ON, "48.00")
  .example({ ...full, ...period, longTermHours: "11.99" }, ON, "24.00", { note: "lodging is the better" })
  .example({ ...full, ...period, longTermHours: "11.99", longTermLodging: "0" }, ON, "20.00", {
    note: "the incidentals do not count",
  })
  .example({ ...full, ...period, longTermLodging: "23.99", longTermMeals: "24" }, ON, "47.99")
  .example({ ...notFull, ...period }, ON, { notApplicable: "12.1.C.1" })
  .example({ ...full, ...period, longTermLodging: undefined }, ON, { missing: ["longTermLodging"] });

const lowHead = {
  id: "long-term-subsistence-low",
  clause: "12.1.C.2",
  title: "What long-term subsistence brings without a home at headquarters",
  says: "Up to 12 dollars for meals and incidentals and 12 for lodging with a receipt in 12 to 24 hours; under 12 hours for meals or lodging, the better of the two.",
  page: 71,
};
const noAssignment = (of: Rule) =>
  of.notwithstanding(
    "12.1.C",
    longTermAssignment.not(),
    notApplicable("USD", "12.1.C", "it is no long-term field assignment"),
    { note: "No long-term field assignment" },
  );
const low = () =>
  noAssignment(
    rule(lowHead, subsistence(lowSubsistence, lowPeriodHours, "long periods only")),
  ).notwithstanding(
    "12.1.C.1",
    fullLongTerm,
    notApplicable("USD", "12.1.C.1", "it is full long-term travel, which has higher rates"),
    { note: "Full long-term travel" },
  );
const away = { longTermAssignment: true, keepsHome: false };
export const longTermLow = low()
  .reading(
    "12.1.C.2",
    "everyone-else",
    "Whoever keeps a home that does not qualify for the full rates has these",
    "C.2 speaks only of those who keep no separate home; the text leaves a gap, and the lower rates are the least that it pays anyone on such an assignment.",
  )
  .alternative(
    "12.1.C.2",
    "no-home-only",
    "Whoever keeps a home that does not qualify has no long-term rate at all",
    "C.2 is for those who keep no separate home near headquarters, and nobody else is named.",
    low().notwithstanding(
      "12.1.C.2",
      longTermAssignment.and(keepsHome, fullLongTerm.not()),
      notApplicable("USD", "12.1.C.2", "a home is kept near headquarters, and it does not qualify"),
      { note: "A home that does not qualify" },
    ),
  )
  .example({ ...away, ...period }, ON, "24.00")
  .example({ ...away, ...period, longTermMeals: "9", longTermLodging: "11.99" }, ON, "23.99", {
    note: "12 and 11.99",
  })
  .example({ ...away, ...period, longTermMeals: "8.98" }, ON, "23.98")
  .example({ ...away, ...period, longTermHours: "12" }, ON, "24.00")
  .example(
    { ...away, ...period, longTermHours: "11.99", longTermMeals: "7", longTermLodging: "0" },
    ON,
    "7.00",
  )
  .example({ ...away, ...period, longTermHours: "11.99" }, ON, "12.00")
  .example({ ...notFull, ...period }, ON, "24.00", { note: "a home that does not qualify" })
  .example({ ...full, ...period }, ON, { notApplicable: "12.1.C.1" })
  .example({ ...away, ...period, longTermAssignment: false }, ON, { notApplicable: "12.1.C" })
  .example({ ...away, ...period, longTermMeals: undefined }, ON, { missing: ["longTermMeals"] });
