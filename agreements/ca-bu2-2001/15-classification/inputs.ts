import { given } from "../../../src/rules/index.ts";

/** The first day of the agreement, from which its figures hold unless they say otherwise. */
export const START = "2001-07-01";

/** Facts that 15.3 and Side Letter 3 both ask for. */
export const attorneyThree = given.flag("attorneyThree", {
  question: "Is the employee in a III level attorney class?",
});
export const shareOfHigherDuties = given.number("shareOfHigherDuties", {
  unit: "percent",
  min: "0%",
  max: "100%",
  question:
    "What percentage of working time went to duties of a higher class that exists, not counting duties that overlap with the own class?",
});
export const weeksOfHigherDuties = given.number("weeksOfHigherDuties", {
  unit: "weeks",
  min: "0",
  max: "520",
  question: "Over how many work weeks in a row?",
});
export const ownClassDuties = given.flag("ownClassDuties", {
  question:
    "Do the duties properly belong to the employee's own class, by the State Personnel Board's specification?",
});
export const trainingAssignment = given.flag("trainingAssignment", {
  question: "Is it a Training and Development assignment?",
});
export const ownClassTop = given.number("ownClassTop", {
  unit: "USD/month",
  min: "0",
  max: "20000",
  step: "1",
  question:
    "What is the top of the highest salary range of the employee's own class? Leave out ranges by alternate criteria, except those of a deep class.",
});
export const otherClassTop = given.number("otherClassTop", {
  unit: "USD/month",
  min: "0",
  max: "20000",
  step: "1",
  question: "What is the top of the highest salary range of the other class, reckoned in the same way?",
});
export const outOfClassDays = given.series("outOfClassDays", {
  unit: "days",
  min: "0",
  max: "31",
  most: 24,
  question:
    "On how many calendar days of each month was out-of-class work required, oldest month first, the present one last?",
});
export const daysWanted = given.number("outOfClassDaysWanted", {
  unit: "days",
  min: "1",
  max: "366",
  question: "For how many further calendar days of this month does the department want the work?",
});
export const unusualNeed = given.flag("unusualNeed", {
  question:
    "Has the department found that the assignment is unusual in urgency, nature, volume, place, length or in another special way?",
});
export const otherMeans = given.flag("otherCivilServiceMeans", {
  question: "Could other means of civil service or administration feasibly meet it?",
});
export const avoidsExamination = given.flag("avoidsExamination", {
  question: "Does it serve to get around an examination, or around an eligible list that came from one?",
});
export const outOfClassBegan = given.day("outOfClassBegan", {
  question: "On which day did the out-of-class work begin?",
});
export const outOfClassFiled = given.day("outOfClassFiled", {
  question: "On which day was the formal grievance or claim filed?",
});
export const outOfClassEnded = given.flag("outOfClassEnded", {
  question: "Has the out-of-class work ended?",
});
export const outOfClassStopped = given.day("outOfClassStopped", {
  question: "On which day did the duties change, so that the out-of-class work stopped?",
});
export const awardMade = given.flag("awardMade", { question: "Has the arbitrator finally decided?" });
export const finalAward = given.day("finalAward", {
  question: "On which day did the arbitrator finally decide?",
});
export const higherRate = given.number("higherClassRate", {
  unit: "USD/month",
  min: "0",
  max: "20000",
  question:
    "What monthly rate would an appointment to the higher class have brought, by the regulations that the clause names?",
});
export const ownRate = given.number("ownClassRate", {
  unit: "USD/month",
  min: "0",
  max: "20000",
  question: "What monthly rate was the employee paid?",
});
export const outOfClassMonths = given.number("outOfClassMonths", {
  unit: "factor",
  min: "0",
  max: "120",
  step: "0.01",
  question:
    "For how many months of the time that can be paid was out-of-class work done? Parts count, such as 2.5.",
});
export const departmentAnswered = given.day("departmentAnswered", {
  question: "On which day was the answer of the person at the department level received?",
});
export const directorAnswered = given.day("directorAnswered", {
  question: "On which day was the answer of the Director of the personnel department received?",
});
export const alsoAllocationGrievance = given.flag("sameDutiesGrieved", {
  question: "Is there already a grievance of the other kind, out of class or allocation, on the same duties?",
});
