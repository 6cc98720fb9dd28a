import { figure, given, type Num, read } from "../../../src/rules/index.ts";
import { leaveProgram } from "../inputs.ts";

const calendar = (id: string, title: string, value: string) =>
  figure(
    { id, clause: "11.10.B", title, unit: "count", page: 63, outside: "the calendar" },
    { "1984-10-01": value },
  );
export const monthsOfYear = calendar("disability-months-of-year", "Months of a year", "12");
export const weeksOfYear = calendar("disability-weeks-of-year", "Weeks of a year", "52");
export const daysOfWeek = figure(
  {
    id: "disability-days-of-week",
    clause: "11.10.I",
    title: "A day's benefit is one seventh of the week's",
    unit: "count",
    page: 64,
    outside: "Government Code 19880",
  },
  { "1984-10-01": "7" },
);

/** A week's part of monthly pay: twelve months make fifty-two weeks. */
export const weekOf = (monthly: Num): Num =>
  monthly.times(read(monthsOfYear)).over(read(weeksOfYear)).as("USD/week");

export const fullPay = given.number("disabilityFullPay", {
  unit: "USD/month",
  min: "100",
  max: "20000",
  question:
    "What is the employee's full gross pay a month, at the regular time base, when the disability begins, with what counts toward the rate, such as the bilingual differential?",
});

export const disabilityBegan = given.day("disabilityBegan", {
  question: "Which was the first day of the disability?",
});
export const confined = given.flag("confined", {
  question:
    "Was the employee confined for at least one full day, midnight to midnight (hospital or nursing home; for ENDI an emergency clinic too)?",
});
export const firstFullDay = given.day("firstFullDay", {
  question: "Which was the first full day of confinement?",
});
export const offerRefused = given.flag("offerRefused", {
  question:
    "Has the employee refused to return to work in a position offered under the Injured State Worker Assistance Program?",
});
export const offerDay = given.day("offerDay", { question: "On which day was the refused position offered?" });

/** Whether the claim began under NDI and annual leave came later (11.11.M). */
export const ndiClaimRunning = given.flag("ndiClaimRunning", {
  question: "Did annual leave begin while an NDI claim was already running?",
});
export const ndiCovers = leaveProgram.is("vacation-and-sick-leave").or(ndiClaimRunning);
export const endiCovers = leaveProgram.is("annual-leave").and(ndiClaimRunning.not());

export const disabilityLeave = given.choice("disabilityLeave", {
  choices: {
    vacation: "Vacation",
    "annual-leave": "Annual leave",
    "sick-leave": "Sick leave",
    "personal-leave": "Personal leave",
    catastrophic: "Catastrophic leave",
    cto: "Compensating time off",
    "holiday-credit": "Holiday credit",
  },
  question: "Which kind of leave?",
});
export const leaveHoursLeft = given.number("leaveHoursLeft", {
  unit: "hours",
  min: "0",
  max: "5000",
  question: "How many hours of that leave are left when it ends?",
});

export const sameCause = given.flag("sameCause", {
  question: "Is the next disability due to the same or a related cause or condition?",
});
export const backAtTimeBase = given.flag("backAtTimeBase", {
  question: "Has the employee returned to the regular time base?",
});
export const workedInRow = given.number("workDaysInRow", {
  unit: "work days",
  min: "0",
  max: "260",
  question: "How many consecutive work days were worked since, not counting days covered by paid leave?",
});

export const weekHours = given.number("regularWeekHours", {
  unit: "hours/week",
  min: "1",
  max: "60",
  question: "How many hours a week does the regular time base have?",
});
export const partTimeHours = given.number("partTimeHours", {
  unit: "hours/week",
  min: "0",
  max: "60",
  step: "1",
  question: "How many whole hours a week are worked during the disability?",
});
export const partTimeCertified = given.flag("partTimeCertified", {
  question: "Does a medical certificate say that the employee cannot work full time yet?",
});
export const partTimeAllowed = given.flag("partTimeAllowed", {
  question: "Has the appointing power allowed part-time work?",
});

export const fullTimeRate = given.number("fullTimeRate", {
  unit: "USD/month",
  min: "100",
  max: "20000",
  question: "What does a full-timer of the class or group earn a month?",
});
export const hoursOf18 = given.number("hoursOf18Periods", {
  unit: "hours",
  min: "0",
  max: "4500",
  step: "1/4",
  question:
    "How many hours were actually worked in the 18 monthly pay periods before the one in which the disability begins?",
});
export const fullHoursOf18 = given.number("fullHoursOf18Periods", {
  unit: "hours",
  min: "2500",
  max: "3500",
  question: "How many hours would a full-time employee have had in those 18 pay periods?",
});
export const compensatedHours = given.number("compensatedHours", {
  unit: "hours",
  min: "0",
  max: "50000",
  step: "1/4",
  question: "How many hours of compensated work has the employee completed in all?",
});
export const completedHours = given.day("hoursCompletedOn", {
  question: "On which day were 960 hours of compensated work complete?",
});

/** Whether work caused it: IDL if so, else NDI or ENDI (11.10.A, 11.11.B). */
export const industrial = given.flag("industrialDisability", {
  question: "Does the disability come from work?",
});
