import { date, given, notApplicable, read, rule, today, when } from "../../../src/rules/index.ts";
import { permanentIntermittent } from "../inputs.ts";
import { bothDeclined, dentalOnly } from "./coben-allowance.ts";
import { afterDental, cashForBoth } from "./coben-cash.ts";
import { dentalPlan } from "./inputs.ts";
import { periodHours, periodMonths } from "./intermittent-enrolment.ts";

const mayEnrollOnNewYear = given.flag("mayEnrollOnNewYear", {
  question: "Could the intermittent enroll for health, dental or both on January 1 of the plan year?",
});
const appointedHalfYear = given.flag("appointedJanuaryToJune", {
  question: "Does the intermittent appointment run from January 1 through June 30 of the plan year?",
});
const planYearHours = given.number("planYearHours", {
  unit: "hours",
  min: "0",
  max: "2400",
  step: "1/4",
  question: "How many hours are paid from January through June of the plan year?",
});
const authorized = given.flag("cashOptionAuthorized", {
  question: "Was the enrollment authorization completed in open enrollment, or when newly eligible?",
});
const unmet = (clause: string, reason: string) => notApplicable("USD", clause, reason);
const ALL = ["11.5.H.2.b.1", "11.5.H.2.b.2", "11.5.H.2.b.3", "11.5.H.2.b.4"];
const met = {
  permanentIntermittent: true,
  healthPlan: "declined-certified",
  dentalPlan: "declined-certified",
  mayEnrollOnNewYear: true,
  appointedJanuaryToJune: true,
  planYearHours: "480",
  cashOptionAuthorized: true,
};
export const intermittentCash = rule(
  {
    id: "coben-intermittent-cash",
    clause: "11.5.H.2.b",
    title: "Cash payment of an intermittent for six months",
    says: "One payment for the plan year's first control period, where all four conditions are met.",
    page: 61,
  },
  when(dentalPlan.is("enrolled"), afterDental, read(cashForBoth)).times(read(periodMonths)),
)
  .notwithstanding(
    "11.5.H.2.b.1",
    mayEnrollOnNewYear.not(),
    unmet("11.5.H.2.b.1", "on January 1 the employee could enroll neither for health nor for dental"),
    { note: "Could not enroll on January 1" },
  )
  .notwithstanding(
    "11.5.H.2.b.2",
    appointedHalfYear.not(),
    unmet("11.5.H.2.b.2", "the appointment does not run from January 1 through June 30"),
    { note: "Not appointed for the whole half year", over: ALL.slice(0, 1) },
  )
  .notwithstanding(
    "11.5.H.2.b.3",
    planYearHours.isBelow(read(periodHours)),
    unmet("11.5.H.2.b.3", "fewer than the required hours are paid from January through June"),
    { note: "Too few paid hours", over: ALL.slice(0, 2) },
  )
  .notwithstanding(
    "11.5.H.2.b.4",
    authorized.not(),
    unmet("11.5.H.2.b.4", "no enrollment authorization was completed in time"),
    { note: "Not enrolled in time", over: ALL.slice(0, 3) },
  )
  .notwithstanding(
    "11.5.D.2",
    bothDeclined.or(dentalOnly).not(),
    unmet("11.5.D.2", "cash is for those who decline health with proof of other coverage"),
    { note: "Health is not declined with proof", over: ALL },
  )
  .notwithstanding(
    "11.5.D.6",
    permanentIntermittent.not(),
    unmet("11.5.D.6", "employees who are not intermittent are paid by the month"),
    { note: "Not an intermittent", over: [...ALL, "11.5.D.2"] },
  )
  .notwithstanding(
    "11.5.A",
    today().isBefore(date("2003-01-01")),
    unmet("11.5.A", "the first plan year with a first control period under this program is 2003"),
    { note: "The first control period of 2003 has not begun", over: [...ALL, "11.5.D.2", "11.5.D.6"] },
  )
  .reading(
    "11.5.D.4",
    "six-times-the-month",
    "A six-month payment is six times the monthly cash of D.3 or D.5",
    "No other amount is printed, and D.4 stands between the two.",
  )
  .example(met, "2002-12-31", { notApplicable: "11.5.A" })
  .example(met, "2003-01-01", "930.00", { note: "six times 155" })
  .example(
    {
      ...met,
      dentalPlan: "enrolled",
      dentalPartyCode: "one",
      dentalPremium: "35",
      visionPremium: "9",
      hmoIncrease: "0",
    },
    "2003-07-01",
    "780.00",
    { note: "six times 130" },
  )
  .example({ ...met, planYearHours: "479.75" }, "2003-07-01", { notApplicable: "11.5.H.2.b.3" })
  .example({ ...met, mayEnrollOnNewYear: false }, "2003-07-01", { notApplicable: "11.5.H.2.b.1" })
  .example({ ...met, appointedJanuaryToJune: false, mayEnrollOnNewYear: false }, "2003-07-01", {
    notApplicable: "11.5.H.2.b.2",
  })
  .example({ ...met, cashOptionAuthorized: false }, "2003-07-01", { notApplicable: "11.5.H.2.b.4" })
  .example({ ...met, dentalPlan: "declined" }, "2003-07-01", { notApplicable: "11.5.D.2" })
  .example({ ...met, permanentIntermittent: false }, "2003-07-01", { notApplicable: "11.5.D.6" })
  .example({ ...met, planYearHours: undefined }, "2003-07-01", { missing: ["planYearHours"] });
