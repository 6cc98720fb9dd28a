import { given, one, read, rule, when } from "../../../src/rules/index.ts";
import { idlBegan } from "./idl-inputs.ts";
import { idlElection, idlLong, idlMonths, idlMostDays, idlWait } from "./idl-terms.ts";

const hospital = given.flag("idlHospital", { question: "Did the injury put the employee in hospital?" });
const violence = given.flag("idlViolence", {
  question: "Did the injury come from a criminal act of violence against the employee?",
});
const lasted = given.number("idlLasted", {
  unit: "days",
  min: "1",
  max: "1200",
  question: "For how many days does the disability last?",
});
export const idlFirstDay = rule(
  {
    id: "idl-first-day",
    clause: "11.12.A",
    title: "First day of industrial disability leave",
    says: "The fourth calendar day off work; the first where there is a hospital stay, more than 14 days of disability, or a criminal act of violence.",
    page: 66,
  },
  when(hospital.or(violence, lasted.isAbove(read(idlLong))), idlBegan, idlBegan.plusDays(read(idlWait))),
)
  .reading(
    "11.12.A",
    "subject-to-the-code",
    "The waiting days of Government Code 19875 hold beside the agreement",
    "A pays the first 22 work days subject to that section and says nothing against it.",
  )
  .example(
    { idlBegan: "2002-04-15", idlHospital: false, idlViolence: false, idlLasted: "14" },
    "2002-05-01",
    "2002-04-18",
  )
  .example(
    { idlBegan: "2002-04-15", idlHospital: false, idlViolence: false, idlLasted: "15" },
    "2002-05-01",
    "2002-04-15",
  )
  .example({ idlBegan: "2002-04-15", idlHospital: true }, "2002-05-01", "2002-04-15")
  .example({ idlBegan: "2002-04-15", idlHospital: false, idlViolence: true }, "2002-05-01", "2002-04-15")
  .example({ idlBegan: "2002-04-15", idlHospital: false, idlViolence: false }, "2002-05-01", {
    missing: ["idlLasted"],
  });

const daysAtWork = given.number("idlDaysAtWork", {
  unit: "days",
  min: "0",
  max: "800",
  question: "How many calendar days in between was the employee back at work and not disabled?",
});
export const idlLastDay = rule(
  {
    id: "idl-last-day",
    clause: "11.12.B",
    title: "Last day that industrial disability leave can pay",
    says: "The end of the 52nd week of disability, days back at work not counted, and never later than two years from its first day.",
    page: 66,
  },
  idlBegan
    .plusDays(idlMostDays.plus(daysAtWork).minus(one("days")))
    .earlierOf(idlBegan.plusMonths(read(idlMonths))),
)
  .example({ idlBegan: "2001-07-02", idlDaysAtWork: "0" }, "2002-04-15", "2002-06-30", {
    note: "364 days: a Sunday",
  })
  .example({ idlBegan: "2001-07-02", idlDaysAtWork: "30" }, "2002-04-15", "2002-07-30")
  .example({ idlBegan: "2001-07-02", idlDaysAtWork: "367" }, "2002-04-15", "2003-07-02", {
    note: "both on one day",
  })
  .example({ idlBegan: "2001-07-02", idlDaysAtWork: "368" }, "2002-04-15", "2003-07-02")
  .example({ idlBegan: "2001-07-02" }, "2002-04-15", { missing: ["idlDaysAtWork"] });

const notified = given.day("idlNotified", {
  question: "On which day was the employee notified of the change to the new benefit?",
});
export const idlChangeBy = rule(
  {
    id: "idl-change-by",
    clause: "11.12.D",
    title: "Last day to change to the new industrial disability benefit",
    says: "Thirty days from notice, for those who were being paid disability benefits when the provision took effect; the change cannot be undone.",
    page: 67,
  },
  notified.plusDays(read(idlElection)),
)
  .reading(
    "11.12.D",
    "days-from-notice",
    "The 30 days are counted from the notice",
    "The sentence gives notice and the 30 days in one breath, and names no other day.",
  )
  .example({ idlNotified: "2002-02-01" }, "2002-02-10", "2002-03-03")
  .example({ idlNotified: "2002-01-31" }, "2002-02-10", "2002-03-02")
  .example({}, "2002-02-10", { missing: ["idlNotified"] });
