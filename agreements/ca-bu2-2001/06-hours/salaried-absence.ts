import {
  type Flag,
  figure,
  given,
  noFlag,
  notApplicable,
  one,
  read,
  rule,
} from "../../../src/rules/index.ts";
import { workWeekGroup } from "../inputs.ts";
import { START } from "./overtime-pieces.ts";

export const wholeDay = figure(
  {
    id: "salaried-least-absence",
    clause: "6.3.D",
    title: "Least absence that may be charged, docked or recorded",
    unit: "work days",
    page: 27,
  },
  { [START]: "1" },
);
export const wholeWeek = figure(
  { id: "salaried-suspension", clause: "6.3.D.3", title: "Unit of a suspension", unit: "weeks", page: 27 },
  { [START]: "1" },
);
const absence = given.number("absentHours", {
  unit: "hours",
  min: "0",
  max: "2080",
  step: "1/4",
  question: "How many hours of work did the absence take?",
});
export const dayHours = given.number("scheduledDayHours", {
  unit: "hours",
  min: "1",
  max: "24",
  step: "1/4",
  question: "How many hours has a whole work day on the employee's schedule?",
});
const suspension = given.number("suspensionDays", {
  unit: "work days",
  min: "0",
  max: "260",
  question: "How many work days does the suspension last?",
});
const weekDays = given.number("scheduledWeekDays", {
  unit: "work days",
  min: "1",
  max: "7",
  question: "How many work days has a whole week on the employee's schedule?",
});

const REASON = "6.3 is for work week groups E and SE";
export const onlySalaried = { note: "The section is for groups E and SE" };
export const otherGroup = noFlag("6.3", REASON);
const group2 = workWeekGroup.is("2");
const least = dayHours.times(read(wholeDay).as("count"));
const day = "2002-04-15";
const yesNo = (id: string, clause: string, title: string, says: string, test: Flag) =>
  rule({ id, clause, title, says, page: 27 }, test).notwithstanding("6.3", group2, otherGroup, onlySalaried);

export const leaveCharged = rule(
  {
    id: "salaried-leave-charged",
    clause: "6.3.D.1",
    title: "Work days of leave charged for an absence, groups E and SE",
    says: "Only whole days are charged; the part of a day is not.",
    page: 27,
  },
  read(wholeDay).times(absence.over(least).rounded("1", "down", "leave is charged in whole days only")),
)
  .notwithstanding("6.3", group2, notApplicable("work days", "6.3", REASON), onlySalaried)
  .reading(
    "6.3.D.1",
    "whole-days-of-a-longer-absence",
    "Of an absence of a day and a half the one whole day is charged",
    "The clause forbids charging in less than whole days, not charging the whole days.",
  )
  .example({ workWeekGroup: "SE", absentHours: "7.75", scheduledDayHours: "8" }, day, "0")
  .example({ workWeekGroup: "SE", absentHours: "8", scheduledDayHours: "8" }, day, "1")
  .example({ workWeekGroup: "E", absentHours: "12", scheduledDayHours: "8" }, day, "1")
  .example({ workWeekGroup: "E", absentHours: "16", scheduledDayHours: "8" }, day, "2")
  .example({ workWeekGroup: "E", absentHours: "9", scheduledDayHours: "10" }, day, "0", {
    note: "a schedule of ten-hour days",
  })
  .example({ workWeekGroup: "2", absentHours: "4", scheduledDayHours: "8" }, day, { notApplicable: "6.3" })
  .example({ workWeekGroup: "E", absentHours: "-1" }, day, { refused: "out-of-range" });

export const dockAllowed = yesNo(
  "salaried-dock-allowed",
  "6.3.D.2",
  "May salary be docked for an absence, groups E and SE?",
  "Not for less than a whole day.",
  absence.isAtLeast(least),
)
  .example({ workWeekGroup: "SE", absentHours: "7.75", scheduledDayHours: "8" }, day, "false")
  .example({ workWeekGroup: "SE", absentHours: "8", scheduledDayHours: "8" }, day, "true")
  .example({ workWeekGroup: "2", absentHours: "4", scheduledDayHours: "8" }, day, { notApplicable: "6.3" })
  .example({ workWeekGroup: "SE" }, day, { missing: ["absentHours", "scheduledDayHours"] });

export const absenceRecorded = yesNo(
  "salaried-absence-recorded",
  "6.3.D.5",
  "May an absence be recorded for attendance or pay, groups E and SE?",
  "Not an absence of less than a day; time may still be recorded for billing, budgets and projects.",
  absence.isAtLeast(least),
)
  .example({ workWeekGroup: "E", absentHours: "7.75", scheduledDayHours: "8" }, day, "false")
  .example({ workWeekGroup: "E", absentHours: "8", scheduledDayHours: "8" }, day, "true")
  .example({ workWeekGroup: "2", absentHours: "8", scheduledDayHours: "8" }, day, { notApplicable: "6.3" })
  .example({ absentHours: "8", scheduledDayHours: "8" }, day, { missing: ["workWeekGroup"] });

const inWeeks = suspension.over(weekDays.times(read(wholeWeek).as("count")));
export const suspensionAllowed = yesNo(
  "salaried-suspension-allowed",
  "6.3.D.3",
  "May a suspension have this length, groups E and SE?",
  "Only whole work weeks: one, two, three and so on.",
  inWeeks
    .isAtLeast(one("share"))
    .and(inWeeks.equals(inWeeks.rounded("1", "down", "to see whether nothing is left beside whole weeks"))),
)
  .example({ workWeekGroup: "SE", suspensionDays: "5", scheduledWeekDays: "5" }, day, "true")
  .example({ workWeekGroup: "SE", suspensionDays: "4", scheduledWeekDays: "5" }, day, "false", {
    note: "four days",
  })
  .example({ workWeekGroup: "SE", suspensionDays: "6", scheduledWeekDays: "5" }, day, "false", {
    note: "six days",
  })
  .example({ workWeekGroup: "E", suspensionDays: "15", scheduledWeekDays: "5" }, day, "true")
  .example({ workWeekGroup: "E", suspensionDays: "0", scheduledWeekDays: "5" }, day, "false")
  .example({ workWeekGroup: "E", suspensionDays: "4", scheduledWeekDays: "4" }, day, "true", {
    note: "a week of four work days",
  })
  .example({ workWeekGroup: "2", suspensionDays: "1", scheduledWeekDays: "5" }, day, { notApplicable: "6.3" })
  .example({ workWeekGroup: "SE" }, day, { missing: ["suspensionDays", "scheduledWeekDays"] });

const asDiscipline = given.flag("payCutAsDiscipline", {
  question: "Is the cut in pay a discipline (an adverse action under Government Code 19572)?",
});
export const payCutBarred = yesNo(
  "pay-cut-barred",
  "6.3.D.4",
  "Is a cut in pay barred, groups E and SE?",
  "Yes as a discipline (adverse action); other cuts this paragraph leaves alone.",
  asDiscipline,
)
  .example({ workWeekGroup: "SE", payCutAsDiscipline: true }, day, "true")
  .example({ workWeekGroup: "E", payCutAsDiscipline: true }, day, "true")
  .example({ workWeekGroup: "E", payCutAsDiscipline: false }, day, "false")
  .example({ workWeekGroup: "2", payCutAsDiscipline: true }, day, { notApplicable: "6.3" })
  .example({ workWeekGroup: "SE" }, day, { missing: ["payCutAsDiscipline"] });
