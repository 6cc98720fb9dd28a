import { given } from "../../src/rules/index.ts";

/** The fifteen part-time bases of the charts of 8.1.L and 9.1.C, and full time. */
const TIME_BASES = [
  "1/10",
  "1/8",
  "1/5",
  "1/4",
  "3/10",
  "3/8",
  "2/5",
  "1/2",
  "3/5",
  "5/8",
  "7/10",
  "3/4",
  "4/5",
  "7/8",
  "9/10",
  "1",
] as const;

/** Facts that more than one section asks for, each asked in one way only. */
export const timeBase = given.among("timeBase", {
  unit: "share",
  among: TIME_BASES,
  question: "What is the time base of the position? Full time is 1.",
});

export const monthsOfService = given.number("monthsOfService", {
  unit: "months",
  min: "1",
  max: "600",
  question: "Which qualifying month of State service is this pay period? The first is 1.",
});

export const workDaysInPeriod = given.number("workDaysInPeriod", {
  unit: "work days",
  min: "0",
  max: "23",
  question: "On how many work days of this pay period did the employee serve, paid leave included?",
});

export const spoiledByAbsence = given.flag("spoiledByAbsence", {
  question:
    "Is this the second of two pay periods touched by one separation of more than 11 consecutive work days?",
});

export const leaveProgram = given.choice("leaveProgram", {
  choices: { "vacation-and-sick-leave": "Vacation and sick leave", "annual-leave": "Annual leave" },
  question: "Which leave program is the employee enrolled in?",
});

export const workWeekGroup = given.choice("workWeekGroup", {
  choices: { "2": "Group 2, covered by overtime law", E: "Group E, exempt", SE: "Group SE, attorneys" },
  question: "Which work week group is the position in?",
});

/** When the Legislature ratified is printed nowhere in the agreement; each workspace records it. */
export const legislativeRatification = given.day("legislativeRatification", {
  question: "On which day did the Legislature ratify the agreement?",
  fact: "legislativeRatification",
});

/** When the union's members ratified; with the Legislature's day it makes the effective date of 16.1.A. */
export const unionRatification = given.day("unionRatification", {
  question: "On which day did the union's members ratify the agreement?",
  fact: "unionRatification",
});

export const permanentIntermittent = given.flag("permanentIntermittent", {
  question: "Is the employee a permanent intermittent?",
});

export const baseSalary = given.number("baseSalary", {
  unit: "USD/month",
  min: "0",
  max: "20000",
  step: "1",
  question: "What is the monthly base salary on the day asked about, in whole dollars?",
});

export const appointment = given.choice("appointment", {
  choices: {
    permanent: "Permanent",
    probationary: "On probation",
    other: "Limited term, temporary or another appointment",
  },
  question: "What kind of appointment does the employee have?",
});

export const domesticPartner = given.flag("domesticPartner", {
  question: "Is the domestic partnership certified with the Secretary of State?",
});

export const hourlyRate = given.number("hourlyRate", {
  unit: "USD/hour",
  min: "0",
  max: "200",
  question: "What is the employee's hourly rate of pay on that day?",
});

export const separatedOn = given.day("separatedOn", {
  question: "On which day does the employee leave State service?",
});

export const leaveCredit = given.choice("leaveCredit", {
  choices: {
    vacation: "Vacation",
    "annual-leave": "Annual leave",
    "sick-leave": "Sick leave",
    "personal-leave": "Personal leave",
    "holiday-credit": "Holiday credit",
    cto: "Compensating time off",
    "excess-hours": "Excess hours",
  },
  question: "Which kind of leave credit is it?",
});

export const paidBy = given.choice("paidBy", {
  choices: { month: "By the month", hour: "By the hour", day: "By the day" },
  question: "How is the employee paid?",
});

export const leavingState = given.flag("leavingState", {
  question: "Does the employee's State employment end?",
});
