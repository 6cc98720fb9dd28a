import { given, notApplicable, rule, when, zero } from "../../../src/rules/index.ts";
import { leaveCredit } from "../inputs.ts";
import { whole } from "./catastrophic-leave.ts";
import { giftLimits, openHours, quotaRules } from "./gift-hours.ts";
import { giftHours } from "./inputs.ts";

const PAGE = 45;
export const disasterLimits = giftLimits("disaster-gifts", "9.8.A.6", PAGE);
export const disasterQuota = quotaRules("disaster-gifts", "9.8.A.6", PAGE, disasterLimits);

const hardship = given.flag("disasterHardship", {
  question: "Has a natural disaster hit the employee's principal residence and brought financial hardship?",
});
const emergency = given.flag("emergencyCounty", {
  question: "Does the employee live in a county for which the Governor has declared a State of Emergency?",
});
export const left = given.number("vacationAnnualCtoLeft", {
  unit: "hours",
  min: "0",
  max: "3000",
  question: "How many hours of vacation, annual leave and compensating time has the employee left?",
});
export const struck = hardship.and(emergency);
export const disasterMayReceive = rule(
  {
    id: "disaster-may-receive",
    clause: "9.8.A",
    title: "May the employee receive leave after a natural disaster?",
    says: "Yes in hardship over the principal residence, in a county under the Governor's emergency, once vacation, annual leave and compensating time are used up; the department may approve.",
    page: PAGE,
  },
  struck.and(left.equals(zero("hours"))),
)
  .reading(
    "9.8.A.3",
    "three-kinds-only",
    "Holiday credit, personal leave and sick leave need not be used up",
    "The clause lists vacation, annual leave and compensating time; 9.7.E says all leave credits.",
  )
  .example(
    { disasterHardship: true, emergencyCounty: true, vacationAnnualCtoLeft: "0" },
    "2002-04-15",
    "true",
  )
  .example(
    { disasterHardship: true, emergencyCounty: true, vacationAnnualCtoLeft: "0.25" },
    "2002-04-15",
    "false",
  )
  .example(
    { disasterHardship: false, emergencyCounty: true, vacationAnnualCtoLeft: "0" },
    "2002-04-15",
    "false",
  )
  .example(
    { disasterHardship: true, emergencyCounty: false, vacationAnnualCtoLeft: "0" },
    "2002-04-15",
    "false",
  )
  .example({ disasterHardship: true, emergencyCounty: true }, "2002-04-15", {
    missing: ["vacationAnnualCtoLeft"],
  });

const head = {
  id: "disaster-gift",
  clause: "9.8.A.4",
  title: "Hours of a gift after a natural disaster that are credited",
  says: "Whole hours of compensating time, vacation, annual leave or holiday credit, credited to the recipient as vacation or annual leave.",
  page: PAGE,
} as const;
const unlisted = () =>
  notApplicable("hours", "9.8.A", "this kind of credit is not among those that may be given");
const giftOf = (...others: readonly string[]) =>
  rule(
    head,
    when(
      whole,
      giftHours.atMost(openHours(disasterLimits).rounded("1", "down", "only whole hours are given")),
      notApplicable("hours", "9.8.A.4", "a gift is of whole hours"),
    ),
  )
    .notwithstanding(
      "9.8.A.1",
      leaveCredit.is("sick-leave"),
      notApplicable("hours", "9.8.A.1", "sick leave cannot be given"),
      { note: "Sick leave cannot be given" },
    )
    .notwithstanding("9.8.A", leaveCredit.is(...others), unlisted(), {
      note: "The kind of credit is not listed",
    });
const gift = {
  giftHours: "8",
  leaveCredit: "vacation",
  sixMonthsApproved: false,
  hoursOfMonth: "160",
  giftsReceived: "0",
};
export const disasterGift = giftOf("personal-leave", "excess-hours")
  .reading(
    "9.8.A.5",
    "annual-leave-too",
    "Annual leave may be given as well",
    "A.5 carries it across departments, which it could not if it could not be given.",
  )
  .alternative(
    "9.8.A",
    "three-kinds",
    "Only compensating time, vacation and holiday credit may be given",
    "The opening sentence lists these three.",
    giftOf("personal-leave", "excess-hours", "annual-leave"),
  )
  .example(gift, "2002-04-15", "8.00")
  .example({ ...gift, leaveCredit: "annual-leave" }, "2002-04-15", "8.00", {
    note: "the other reading does not allow it",
  })
  .example({ ...gift, leaveCredit: "sick-leave" }, "2002-04-15", { notApplicable: "9.8.A.1" })
  .example({ ...gift, leaveCredit: "personal-leave" }, "2002-04-15", { notApplicable: "9.8.A" })
  .example({ ...gift, giftHours: "7.5" }, "2002-04-15", { notApplicable: "9.8.A.4" })
  .example({ ...gift, giftHours: "1" }, "2002-04-15", "1.00")
  .example({ ...gift, giftsReceived: "475" }, "2002-04-15", "5.00", {
    note: "480 hours are three months here",
  })
  .example({ ...gift, giftsReceived: "475", sixMonthsApproved: true }, "2002-04-15", "8.00");
