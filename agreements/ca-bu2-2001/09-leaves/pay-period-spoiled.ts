import { figure, given, read, rule } from "../../../src/rules/index.ts";

const START = "2001-07-01";
const touchesTwo = given.flag("touchesTwoPeriods", {
  question: "Does one separation fall into two consecutive qualifying pay periods?",
});
const workDaysAway = given.number("workDaysAway", {
  unit: "work days",
  min: "0",
  max: "520",
  question: "For how many consecutive work days was the employee separated from State service?",
});
const daysAway = given.number("daysAway", {
  unit: "days",
  min: "0",
  max: "730",
  question: "For how many consecutive calendar days was the employee separated from State service?",
});

export const vacationSeparation = figure(
  {
    id: "vacation-separation-days",
    clause: "9.1.B",
    title: "Longest separation that spoils no pay period",
    unit: "work days",
    page: 37,
  },
  { [START]: "11" },
);
export const sickLeaveSeparation = figure(
  {
    id: "sick-leave-separation-days",
    clause: "9.3.B",
    title: "Longest separation that spoils no pay period",
    unit: "work days",
    page: 41,
  },
  { [START]: "11" },
);
export const annualLeaveSeparation = figure(
  {
    id: "annual-leave-separation-days",
    clause: "9.11.C",
    title: "Longest separation that spoils no pay period",
    unit: "days",
    page: 47,
  },
  { [START]: "11" },
);

const says =
  "Yes when a separation of more than eleven consecutive work days falls into two qualifying pay periods in a row.";
export const vacationSpoiled = rule(
  {
    id: "vacation-period-spoiled",
    clause: "9.1.B",
    title: "Does a separation spoil the second pay period's vacation?",
    says,
    page: 37,
  },
  touchesTwo.and(workDaysAway.isAbove(read(vacationSeparation))),
)
  .example({ touchesTwoPeriods: true, workDaysAway: "11" }, "2002-04-15", "false")
  .example({ touchesTwoPeriods: true, workDaysAway: "12" }, "2002-04-15", "true")
  .example({ touchesTwoPeriods: false, workDaysAway: "15" }, "2002-04-15", "false")
  .example({ touchesTwoPeriods: true }, "2002-04-15", { missing: ["workDaysAway"] });

export const sickLeaveSpoiled = rule(
  {
    id: "sick-leave-period-spoiled",
    clause: "9.3.B",
    title: "Does a separation spoil the second pay period's sick leave?",
    says,
    page: 41,
  },
  touchesTwo.and(workDaysAway.isAbove(read(sickLeaveSeparation))),
)
  .example({ touchesTwoPeriods: true, workDaysAway: "11" }, "2002-04-15", "false")
  .example({ touchesTwoPeriods: true, workDaysAway: "12" }, "2002-04-15", "true")
  .example({ touchesTwoPeriods: false, workDaysAway: "20" }, "2002-04-15", "false")
  .example({ workDaysAway: "12" }, "2002-04-15", { missing: ["touchesTwoPeriods"] });

const annualHead = {
  id: "annual-leave-period-spoiled",
  clause: "9.11.C",
  title: "Does a separation spoil the second pay period's annual leave?",
  says: "Yes when a separation of more than eleven days in a row falls into two qualifying pay periods in a row.",
  page: 47,
} as const;
export const annualLeaveSpoiled = rule(
  annualHead,
  touchesTwo.and(workDaysAway.isAbove(read(annualLeaveSeparation).as("work days"))),
)
  .reading(
    "9.11.C",
    "work-days",
    "The eleven days are work days",
    "9.1.B and 9.3.B print the same test with work days, and annual leave stands in place of what they credit.",
  )
  .alternative(
    "9.11.C",
    "calendar-days",
    "The eleven days are calendar days",
    "This clause leaves the word for work out.",
    rule(annualHead, touchesTwo.and(daysAway.isAbove(read(annualLeaveSeparation)))),
  )
  .example({ touchesTwoPeriods: true, workDaysAway: "11", daysAway: "15" }, "2002-04-15", "false", {
    note: "fifteen calendar days would be too many",
  })
  .example({ touchesTwoPeriods: true, workDaysAway: "12", daysAway: "16" }, "2002-04-15", "true")
  .example({ touchesTwoPeriods: false }, "2002-04-15", "false")
  .example({ touchesTwoPeriods: true, daysAway: "12" }, "2002-04-15", { missing: ["workDaysAway"] });
