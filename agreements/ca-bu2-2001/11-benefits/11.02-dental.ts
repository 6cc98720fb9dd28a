import { entitlement, read, section } from "../../../src/rules/index.ts";
import { dentalContribution, dentalMost, dentalShare, dentalShareCap } from "./dental-contribution.ts";
import { dentalMonths, dentalRadius, indemnityFrom, nearestPlan } from "./dental-plan-choice.ts";
import { benefitsEligible } from "./inputs.ts";

export default section({
  number: "11.2",
  title: "Dental Benefit Plans",
  page: 56,
  plain: {
    "A.1":
      "From July 1, 2001 through June 30, 2002 the State contributes to dental benefits as a to c say, if the employee has actively enrolled in a plan that DPA runs.",
    "A.1.a": "Employee alone: at most $30.70 a month.",
    "A.1.b": "Employee and one dependent: at most $55.60 a month.",
    "A.1.c": "Employee and two or more dependents: at most $81.38 a month.",
    "A.2":
      "The employee pays what the premium costs above that, yet never more than 25 percent of the whole premium.",
    B: "The same employees may enroll as for health, under 11.1.B.1 and 11.1.B.2.",
    C: "The same family members may be enrolled as for health, under 11.1.B.3.",
    D: "Whoever is new to State service must first complete 24 months without a permanent break before joining the State's indemnity or preferred provider plan. Where no alternative or prepaid plan is to be had within 50 miles of home, measured as a radius, joining is possible at once.",
  },
  forum: { reach: "arb" },
  terms: [dentalMost, dentalShareCap, dentalMonths, dentalRadius],
  rules: [dentalContribution, dentalShare, indemnityFrom],

  cites: ["11.1", "11.5"],
  entitlements: [
    entitlement({
      id: "dental-coverage",
      clause: "11.2.A.1",
      title: "The State's contribution to dental coverage",
      says: "The State pays toward a dental plan of DPA, and the employee never more than a quarter of the premium; from July 2002 the consolidated allowance of 11.5 covers it.",
      applies: benefitsEligible,
      otherwise: "It takes being eligible for health benefits (11.1.B), and then enrolling.",
      rules: ["dental-contribution", "dental-employee-share", "coben-allowance", "coben-employee-share"],
      request: {
        what: "Enrollment in a dental plan.",
        by: "No time is stated in the agreement; intermittents as for health, within 60 days of the control period.",
        form: "An enrollment; the agreement names no form",
        to: "The department's personnel office",
      },
    }),
    entitlement({
      id: "dental-indemnity-at-once",
      clause: "11.2.D",
      title: "The indemnity or preferred provider dental plan without waiting",
      says: "Where no alternative or prepaid plan is to be had within 50 miles of home, the 24 months need not be waited for.",
      applies: nearestPlan.isAbove(read(dentalRadius)),
      otherwise:
        "An alternative or prepaid plan within 50 miles of home, in a straight line, has to do for the first 24 months.",
      rules: ["dental-indemnity-from"],
      request: {
        what: "Enrollment in the indemnity or preferred provider plan.",
        by: "No time is stated in the agreement; ask when first enrolling.",
        form: "In writing; the agreement names no form",
        to: "The department's personnel office",
      },
    }),
  ],
});
