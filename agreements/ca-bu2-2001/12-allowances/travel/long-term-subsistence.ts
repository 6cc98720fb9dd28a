import {
  type Figure,
  type Num,
  notApplicable,
  type Rule,
  read,
  rule,
  when,
} from "../../../../src/rules/index.ts";
import { fullLongTerm, keepsHome, longTermAssignment } from "./long-term-eligibility.ts";
import { fullPeriodHours, fullSubsistence, lowPeriodHours, lowSubsistence } from "./long-term-figures.ts";
import {
  hours,
  longTermIncidentals,
  longTermLodging,
  longTermMeals,
  needsFull,
  notAway,
} from "./long-term-inputs.ts";

const ON = "2002-03-12";
const full = { longTermAssignment: true, keepsHome: true, dependentsThere: true };
const notFull = { ...full, dependentsThere: false, homeNetCost: "150" };
/** Meals and lodging each up to the rate for a full period; for a shorter one the better of the two alone. */
const subsistence = (rate: Figure, fullPeriod: Figure, incidentals: "long periods only" | "always") => {
  const of = (cost: Num) => cost.atMost(read(rate));
  const all = longTermMeals.plus(longTermIncidentals);
  return when(
    hours(fullPeriod).isAtLeast(read(fullPeriod)),
    of(all).plus(of(longTermLodging)),
    of(incidentals === "always" ? all : longTermMeals).atLeast(of(longTermLodging)),
  );
};
const flatRate = (rate: Figure, fullPeriod: Figure) =>
  when(
    hours(fullPeriod).isAtLeast(read(fullPeriod)),
    read(rate).plus(longTermLodging.atMost(read(rate))),
    read(rate),
  );

const period = {
  longTermDay: "by-the-clock",
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
const fullRate = (value: Num) => needsFull(notAway(rule(subsistenceHead, value)));
export const longTermSubsistence = fullRate(
  subsistence(fullSubsistence, fullPeriodHours, "long periods only"),
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
    fullRate(flatRate(fullSubsistence, fullPeriodHours)),
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
    fullRate(subsistence(fullSubsistence, fullPeriodHours, "always")),
  )
  .example({ ...full, ...period }, ON, "47.00", { note: "23 and 24" })
  .example({ ...full, ...period, longTermHours: "12", longTermIncidentals: "4.01" }, ON, "48.00")
  .example({ ...full, ...period, longTermHours: "11.99" }, ON, "24.00", { note: "lodging is the better" })
  .example({ ...full, ...period, longTermHours: "11.99", longTermLodging: "0" }, ON, "20.00", {
    note: "the incidentals do not count",
  })
  .example({ ...full, ...period, longTermLodging: "23.99", longTermMeals: "24" }, ON, "47.99")
  .example({ ...full, ...period, longTermDay: "stayed-on", longTermHours: "9" }, ON, "47.00")
  .example({ ...full, ...period, longTermDay: "came-back", longTermHours: undefined }, ON, "47.00")
  .example({ ...full, ...period, longTermDay: "morning-after" }, ON, { notApplicable: "12.1.C.3" })
  .example({ ...full, ...period, longTermDay: "away-personal" }, ON, { notApplicable: "12.1.C.3" })
  .example({ ...notFull, ...period, longTermDay: "morning-after" }, ON, { notApplicable: "12.1.C.1" })
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
    { note: "No long-term field assignment", over: ["12.1.C.3"] },
  );
const low = () =>
  noAssignment(
    notAway(rule(lowHead, subsistence(lowSubsistence, lowPeriodHours, "long periods only"))),
  ).notwithstanding(
    "12.1.C.1",
    fullLongTerm,
    notApplicable("USD", "12.1.C.1", "it is full long-term travel, which has higher rates"),
    { note: "Full long-term travel", over: ["12.1.C.3"] },
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
      { note: "A home that does not qualify", over: ["12.1.C.3"] },
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
  .example({ ...away, ...period, longTermDay: "stayed-on", longTermHours: "9" }, ON, "24.00")
  .example({ ...away, ...period, longTermDay: "morning-after" }, ON, { notApplicable: "12.1.C.3" })
  .example({ ...full, ...period, longTermDay: "morning-after" }, ON, { notApplicable: "12.1.C.1" })
  .example({ ...away, ...period, longTermAssignment: false }, ON, { notApplicable: "12.1.C" })
  .example({ ...away, ...period, longTermMeals: undefined }, ON, { missing: ["longTermMeals"] });
