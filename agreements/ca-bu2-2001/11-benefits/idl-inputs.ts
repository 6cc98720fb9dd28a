import { given } from "../../../src/rules/index.ts";

export const idlBegan = given.day("idlBegan", {
  question: "Which was the first day of the industrial disability?",
});
export const injuryReported = given.day("injuryReported", {
  question: "What is the date of the injury that was reported?",
});
export const idlNoWait = given.flag("idlNoWait", {
  question:
    "Did the injury put the employee in hospital, cause more than 14 days of disability, or come from a criminal act of violence?",
});
export const idlNet = given.number("idlNetPay", {
  unit: "USD/month",
  min: "0",
  max: "20000",
  question: "What is full net pay a month?",
});
export const idlGross = given.number("idlGrossPay", {
  unit: "USD/month",
  min: "0",
  max: "20000",
  question:
    "What is gross pay a month, with what counts toward the rate, such as the bilingual differential?",
});
export const workDaysBefore = given.number("idlWorkDaysBefore", {
  unit: "work days",
  min: "0",
  max: "800",
  question: "How many work days of this disability, State holidays left out, came before this day?",
});
export const daysBefore = given.number("idlDaysBefore", {
  unit: "days",
  min: "0",
  max: "1200",
  question: "How many calendar days of this disability came before this day?",
});
export const rehabilitation = given.choice("idlRehabilitation", {
  choices: {
    "not-stationary": "Not found permanent and stationary",
    "takes-part": "Permanent and stationary, and takes part in vocational rehabilitation",
    refuses: "Permanent and stationary, and refuses vocational rehabilitation",
  },
  question: "What has the physician found, and does the employee take part in rehabilitation?",
});
export const leaveHourNet = given.number("leaveHourNet", {
  unit: "USD/hour",
  min: "1",
  max: "200",
  question: "What does one hour of leave bring after taxes and deductions?",
});
export const supplementHours = given.number("supplementHours", {
  unit: "hours",
  min: "0",
  max: "200",
  step: "1",
  question: "How many whole hours of leave a pay period supplement the payments?",
});
export const supplementBefore = given.number("supplementBefore", {
  unit: "hours",
  min: "0",
  max: "200",
  step: "1",
  question: "How many hours a pay period was the supplement before, or may it be at first?",
});
