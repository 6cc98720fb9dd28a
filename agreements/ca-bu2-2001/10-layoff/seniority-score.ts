import { figure, given, notApplicable, read, rule, when, zero } from "../../../src/rules/index.ts";
import { START } from "./inputs.ts";

export const point = figure(
  {
    id: "layoff-point",
    clause: "10.1.F",
    title: "Seniority for a qualifying pay period",
    unit: "points",
    page: 54,
  },
  { [START]: "1" },
);
export const qualifyingDays = figure(
  {
    id: "layoff-qualifying-days",
    clause: "10.1.F",
    title: "Days of work that qualify a pay period for layoff seniority",
    unit: "work days",
    page: 54,
  },
  { [START]: "11" },
);
export const separationDays = figure(
  {
    id: "layoff-separation-days",
    clause: "10.1.F",
    title: "Longest separation that spoils no pay period",
    unit: "work days",
    page: 54,
  },
  { [START]: "11" },
);
const inPeriod = { unit: "work days", min: "0", max: "23" } as const;
export const worked = given.number("layoffDaysWorked", {
  ...inPeriod,
  question: "On how many days of the pay period did the employee work?",
});
export const paidAbsent = given.number("layoffDaysPaidAbsent", {
  ...inPeriod,
  question: "On how many work days of the pay period was the employee absent with pay?",
});
export const paidDaysBefore = given.number("layoffDaysBefore", {
  ...inPeriod,
  question: "How many days of the pay period before were worked or paid?",
});
const separated = given.number("layoffSeparationDays", {
  unit: "work days",
  min: "0",
  max: "46",
  question:
    "How long, in consecutive working days, was the separation that ran from the pay period before into this one? Give 0 where there was none.",
});
const fullTime = given.flag("layoffFullTime", {
  question: "Was the service of the pay period full time?",
});

const head = {
  id: "layoff-period-point",
  clause: "10.1.F",
  title: "Layoff seniority of one pay period",
  says: "One point for a month of full-time State service with at least 11 days; a separation of more than 11 working days over two such months spoils the second.",
  page: 54,
} as const;
const partTime = () =>
  notApplicable(
    "points",
    "10.1.F",
    "the clause counts full-time service; the rules that 10.1.B names say how other service is added",
  );
const PART_TIME = { note: "The service was not full time", over: ["10.1.F"] } as const;
const SPOILED = { note: "A long separation ran over from one qualifying period into the next" } as const;
const none = zero("points");

const paid = worked.plus(paidAbsent);
const long = separated.isAbove(read(separationDays));
const bothQualify = paid.isAtLeast(read(qualifyingDays)).and(paidDaysBefore.isAtLeast(read(qualifyingDays)));
const earned = (of: typeof paid) => when(of.isAtLeast(read(qualifyingDays)), read(point), none);
const NOT_FULL = "10.1.B";

const facts = {
  layoffFullTime: true,
  layoffDaysWorked: "22",
  layoffDaysPaidAbsent: "0",
  layoffDaysBefore: "22",
  layoffSeparationDays: "0",
};
export const periodPoint = rule(head, earned(paid))
  .notwithstanding("10.1.F", long.and(bothQualify), none, SPOILED)
  .notwithstanding(NOT_FULL, fullTime.not(), partTime(), PART_TIME)
  .reading(
    "10.1.F",
    "paid-absence-counts",
    "A day of paid absence counts as a day worked",
    "Seniority credit runs on in paid leave under the rules on service that 9.16.G names; 9.1 and 9.3 count service the same way.",
  )
  .alternative(
    "10.1.F",
    "work-alone-counts",
    "Only days actually worked count",
    "The sentence says works, and names no paid absence.",
    rule(head, earned(worked))
      .notwithstanding(
        "10.1.F",
        long.and(worked.isAtLeast(read(qualifyingDays)), paidDaysBefore.isAtLeast(read(qualifyingDays))),
        none,
        SPOILED,
      )
      .notwithstanding(NOT_FULL, fullTime.not(), partTime(), PART_TIME),
  )
  .alternative(
    "10.1.F",
    "first-need-not-qualify",
    "The second period is spoiled even where the first did not qualify",
    "The aim is that a long separation costs a point; but the sentence asks for two qualifying periods in a row.",
    rule(head, earned(paid))
      .notwithstanding("10.1.F", long, none, SPOILED)
      .notwithstanding(NOT_FULL, fullTime.not(), partTime(), PART_TIME),
  )
  .example(facts, "2002-04-15", "1")
  .example({ ...facts, layoffDaysWorked: "11" }, "2002-04-15", "1")
  .example({ ...facts, layoffDaysWorked: "10" }, "2002-04-15", "0")
  .example({ ...facts, layoffDaysWorked: "6", layoffDaysPaidAbsent: "5" }, "2002-04-15", "1", {
    note: "six days of work and five of paid leave",
  })
  .example(
    { ...facts, layoffDaysWorked: "15", layoffDaysBefore: "14", layoffSeparationDays: "11" },
    "2002-04-15",
    "1",
  )
  .example(
    { ...facts, layoffDaysWorked: "15", layoffDaysBefore: "14", layoffSeparationDays: "12" },
    "2002-04-15",
    "0",
    { setAside: ["10.1.F"] },
  )
  .example(
    { ...facts, layoffDaysWorked: "20", layoffDaysBefore: "10", layoffSeparationDays: "14" },
    "2002-04-15",
    "1",
    { note: "the first of the two did not qualify, so nothing more is lost" },
  )
  .example({ ...facts, layoffFullTime: false }, "2002-04-15", { notApplicable: "10.1.F" })
  .example({ ...facts, layoffDaysWorked: "24" }, "2002-04-15", { refused: "out-of-range" });

const months = { unit: "count", min: "0", max: "720" } as const;
export const qualified = given.number("layoffQualifyingPeriods", {
  ...months,
  question:
    "How many pay periods of full-time State service with at least 11 days are there, in all service?",
});
export const spoiled = given.number("layoffSpoiledPeriods", {
  ...months,
  question: "How many of them were the second of two spoiled by a separation of more than 11 working days?",
});

export const seniorityScore = rule(
  {
    id: "layoff-seniority-score",
    clause: "10.1.F",
    title: "Seniority score for a layoff",
    says: "One point for each qualifying month of full-time State service, whenever it was served.",
    page: 54,
  },
  read(point).times(qualified.minus(spoiled)),
)
  .notwithstanding(
    "10.1.F",
    spoiled.isAbove(qualified),
    notApplicable("points", "10.1.F", "more pay periods are spoiled than qualify; count them again"),
    { note: "More pay periods are spoiled than qualify" },
  )
  .example({ layoffQualifyingPeriods: "160", layoffSpoiledPeriods: "0" }, "2002-04-15", "160", {
    note: "60 months before a break of six years and 100 after it count alike",
  })
  .example({ layoffQualifyingPeriods: "160", layoffSpoiledPeriods: "1" }, "2002-04-15", "159")
  .example({ layoffQualifyingPeriods: "0", layoffSpoiledPeriods: "0" }, "2002-04-15", "0")
  .example({ layoffQualifyingPeriods: "3", layoffSpoiledPeriods: "3" }, "2002-04-15", "0")
  .example({ layoffQualifyingPeriods: "3", layoffSpoiledPeriods: "4" }, "2002-04-15", {
    notApplicable: "10.1.F",
  })
  .example({ layoffQualifyingPeriods: "160" }, "2002-04-15", { missing: ["layoffSpoiledPeriods"] })
  .example({ layoffQualifyingPeriods: "721" }, "2002-04-15", { refused: "out-of-range" });
