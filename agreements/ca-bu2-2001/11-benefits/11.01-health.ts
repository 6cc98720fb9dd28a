import { entitlement, read, section } from "../../../src/rules/index.ts";
import { permanentIntermittent } from "../inputs.ts";
import { familyMember } from "./family-member.ts";
import {
  backMonthsMost,
  backPlan,
  backRate,
  backWithin,
  healthBackPayment,
  healthBackPaymentBy,
} from "./health-back-payment.ts";
import { healthContribution, healthMost, healthShare } from "./health-contribution.ts";
import { benefitsEligible, effectiveDay } from "./inputs.ts";
import {
  enrollBy,
  enrollThrough,
  enrollWithin,
  intermittentMayEnroll,
  intermittentStays,
  periodHours,
  periodMonths,
  twoPeriodHours,
} from "./intermittent-enrolment.ts";

export default section({
  number: "11.1",
  title: "Health Benefit Plan",
  page: 55,
  plain: {
    A: "From January 1, 2002 through June 30, 2002 the State contributes to health benefits as paragraphs 1 to 3 say, if the employee has actively enrolled in a plan that CalPERS runs or approves. To hold premiums down, the parties work together with CalPERS and the plans.",
    "A.1": "Employee alone: at most $190.00 a month.",
    "A.2": "Employee and one dependent: at most $378.00 a month.",
    "A.3": "Employee and two or more dependents: at most $494.00 a month.",
    "B.1": 'The Public Employees\' Medical and Hospital Care Act says who is an "eligible employee".',
    "B.2.a":
      "A permanent intermittent (PI) may enroll in a calendar year after at least 480 paid hours in one of its two control periods: January 1 through June 30, or July 1 through December 31. Enrolling must be done within 60 days of that period's end.",
    "B.2.b":
      "To stay enrolled a permanent intermittent needs at least 480 paid hours in one control period, or 960 in 2 that follow each other.",
    "B.3":
      'The same Act says who is an "eligible family member". Domestic partners certified with the Secretary of State under AB 26 (Chapter 588, Statutes of 1999) are among them.',
    C: "Within 60 days of the contract's effective date the State pays the sums below for each month from July through December 2001 in which an eligible employee was enrolled in a CalPERS health plan. They are taxed like pay.",
    "C.1": "Party code 1: $8 for each of those months.",
    "C.2": "Party code 2: $16 for each of those months.",
    "C.3": "Party code 3: $21 for each of those months.",
  },
  forum: { reach: "arb" },
  terms: [
    healthMost,
    periodHours,
    periodMonths,
    enrollWithin,
    twoPeriodHours,
    backRate,
    backMonthsMost,
    backWithin,
  ],
  rules: [
    healthContribution,
    healthShare,
    intermittentMayEnroll,
    enrollBy,
    intermittentStays,
    familyMember,
    healthBackPayment,
    healthBackPaymentBy,
  ],

  countsAs: ["taxes and levies"],
  cites: ["11.5", "16.1"],
  entitlements: [
    entitlement({
      id: "health-back-payment",
      clause: "11.1.C",
      title: "The taxable sum for health coverage in the second half of 2001",
      says: "For each month from July through December 2001 in a health plan that CalPERS administers, $8, $16 or $21 by party code.",
      applies: backPlan.is("administered", "approved"),
      otherwise:
        "It is for employees who were enrolled in a health plan of CalPERS between July and December 2001.",
      rules: ["health-back-payment", "health-back-payment-by"],
      request: {
        what: "Payment of the months enrolled, if it has not come.",
        by: "The State owes it within 60 days of the day on which both the Legislature and the union had ratified.",
        due: effectiveDay.plusDays(read(backWithin)),
        form: "In writing; the agreement names no form",
        to: "The department's personnel office",
      },
    }),
    entitlement({
      id: "health-intermittent-enrolment",
      clause: "11.1.B.2.a",
      title: "Health coverage as a permanent intermittent",
      says: "After 480 paid hours in one control period an intermittent may enroll; dental and vision follow the same test.",
      applies: permanentIntermittent,
      otherwise:
        "The control periods are for permanent intermittents; other eligible employees enroll as the Public Employees' Medical and Hospital Care Act says.",
      rules: [
        "health-intermittent-initial",
        "health-intermittent-enroll-by",
        "health-intermittent-continuing",
        "health-contribution",
      ],
      request: {
        what: "Enrollment in a health plan of CalPERS.",
        by: "Within 60 days of the end of the control period that qualified.",
        due: enrollThrough,
        form: "An enrollment; the agreement names no form",
        to: "The department's personnel office",
      },
    }),
    entitlement({
      id: "health-coverage",
      clause: "11.1.A",
      title: "The State's contribution to health coverage",
      says: "The State pays toward a plan of CalPERS, once the employee has enrolled in it: for the employee, one dependent, or two and more.",
      applies: benefitsEligible,
      otherwise:
        "It takes being eligible under the Public Employees' Medical and Hospital Care Act, or the paid hours of an intermittent; and then enrolling.",
      rules: ["health-contribution", "health-employee-share", "health-family-member"],
      request: {
        what: "Enrollment in a health plan, and of each dependent.",
        by: "No time is stated in the agreement for employees who are not intermittent; ask as soon as you know.",
        form: "An enrollment; the agreement names no form",
        to: "The department's personnel office",
      },
    }),
  ],
});
