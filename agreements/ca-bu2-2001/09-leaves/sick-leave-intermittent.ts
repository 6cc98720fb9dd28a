import { carry, figure, given, read, rule, zero } from "../../../src/rules/index.ts";

const START = "2001-07-01";
export const monthly = figure(
  {
    id: "sick-leave-month",
    clause: "9.3.B",
    title: "Sick leave for a qualifying pay period",
    unit: "hours",
    page: 41,
  },
  { [START]: "8" },
);
export const perHours = figure(
  {
    id: "sick-leave-per-hours",
    clause: "9.3.B.1",
    title: "Paid hours for one day of credit",
    unit: "hours",
    page: 41,
  },
  { [START]: "160" },
);
export const perDays = figure(
  {
    id: "sick-leave-per-days",
    clause: "9.3.B.1",
    title: "Paid days for one day of credit",
    unit: "days",
    page: 41,
  },
  { [START]: "20" },
);
export const paidHours = given.series("hoursByPeriod", {
  unit: "hours",
  min: "0",
  max: "744",
  step: "1/4",
  most: 24,
  question: "How many hours were paid in each monthly pay period, oldest first?",
});
export const sickLeaveIntermittent = rule(
  {
    id: "sick-leave-intermittent",
    clause: "9.3.B.1",
    title: "Sick leave of an intermittent employee paid by the hour",
    says: "One day for each 160 paid hours; what exceeds 160 in one pay period is lost.",
    page: 41,
  },
  read(monthly).times(
    carry(zero("hours"), [paidHours], (carried, [period]) => carried.plus(period!.atMost(read(perHours))), [
      "hours of the period",
    ])
      .over(read(perHours))
      .rounded("1", "down", "only a completed 160 hours earn a day"),
  ),
)
  .reading(
    "9.3.B.1",
    "accumulates",
    "Hours below 160 in a pay period count on into the next",
    "Only the excess over 160 is barred from being accumulated.",
  )
  .reading(
    "9.3.B.1",
    "day-of-eight",
    "A day of credit is eight hours",
    "The clause says one day; 9.3.B credits eight hours for full-time work.",
  )
  .example({ hoursByPeriod: ["160"] }, "2002-04-15", "8.00")
  .example({ hoursByPeriod: ["159.75"] }, "2002-04-15", "0.00")
  .example({ hoursByPeriod: ["100", "60"] }, "2002-04-15", "8.00")
  .example({ hoursByPeriod: ["200", "100"] }, "2002-04-15", "8.00", { note: "40 of the 200 hours are lost" })
  .example({ hoursByPeriod: ["160", "160", "159"] }, "2002-04-15", "16.00")
  .example({ hoursByPeriod: "160" }, "2002-04-15", { refused: "wrong-type" });

const days = given.series("daysByPeriod", {
  unit: "days",
  min: "0",
  max: "31",
  most: 24,
  question: "How many days were paid in each monthly pay period, oldest first?",
});
export const sickLeaveIntermittentDays = rule(
  {
    id: "sick-leave-intermittent-days",
    clause: "9.3.B.1",
    title: "Sick leave of an intermittent employee paid by the day",
    says: "One day for each 20 paid days; what exceeds 20 in one pay period is lost.",
    page: 41,
  },
  read(monthly).times(
    carry(zero("days"), [days], (carried, [period]) => carried.plus(period!.atMost(read(perDays))), [
      "days of the period",
    ])
      .over(read(perDays))
      .rounded("1", "down", "only a completed 20 days earn a day"),
  ),
)
  .example({ daysByPeriod: ["20"] }, "2002-04-15", "8.00")
  .example({ daysByPeriod: ["19"] }, "2002-04-15", "0.00")
  .example({ daysByPeriod: ["23", "17", "20"] }, "2002-04-15", "16.00", { note: "3 of the 23 days are lost" })
  .example({ daysByPeriod: ["32"] }, "2002-04-15", { refused: "out-of-range" });
