import { entitlement, section } from "../../../src/rules/index.ts";
import { ruralLeast, ruralPoolPayment, ruralRollover } from "./rural-pool.ts";
import {
  livesRural,
  ruralAvailable,
  ruralDays,
  ruralMonthly,
  ruralMonths,
  ruralShare,
  ruralYearly,
} from "./rural-share.ts";

export default section({
  number: "11.6",
  title: "Rural Health Care Equity Program",
  page: 61,
  plain: {
    A: "From July 1, 2001 the State carries on, for Unit 2, its Rural Health Care Equity Program. It may run it together with like programs for annuitants, excluded employees and other units. DPA administers any fund that involves Unit 2.",
    "B.1":
      "For every member of the unit who lives in a rural area as Government Code 22825.01 defines it, the State puts in $1500 a year.",
    "B.1.a": "It pays this in by the month.",
    "B.1.b":
      "A permanent employee is repaid covered medical costs without waiting until the whole sum is paid in, as with a medical reimbursement account.",
    "B.2":
      "Whoever joins or leaves State service within a fiscal year has a share paid in. The same goes for joining or leaving the unit, for instance by a promotion in mid-year.",
    "B.3": "The money may be used as Government Code 22825.01 says.",
    "B.4": "Unit 2 has its own account, one of several alike.",
    "B.5":
      "Each employee of Unit 2 may use up to $1500 a year by Government Code 22825.01, or the share of 11.6.B.2, and more where the paragraphs below allow.",
    "B.6":
      "What an employee leaves of the $1500 goes into a pool of the same year. At the end of each fiscal year, or soon after, the pool pays those whose eligible costs in that year were above $1500. It is split in proportion (pro tanto, pro rata). Government Code 22825.01 and its limits hold here too.",
    "B.6.a": "Whoever was in Unit 2 only part of the year is credited here with the share of 11.6.B.2.",
    "B.6.b":
      "A payment that 11.6.B.6 would make of less than $25 goes to the next year's fund instead, under 11.6.B.7.",
    "B.7":
      "If all costs above $1500 that Government Code 22825.01 allows are fully repaid and money is left, it rolls over to the next fiscal year, for those whose costs are then above $1500. The same happens in every year when all are fully repaid, to them or on their behalf, and the pool is not empty.",
  },
  forum: { reach: "arb" },
  terms: [ruralYearly, ruralMonths, ruralDays, ruralLeast],
  rules: [ruralMonthly, ruralShare, ruralAvailable, ruralPoolPayment, ruralRollover],

  entitlements: [
    entitlement({
      id: "rural-health",
      clause: "11.6.B.1",
      title: "Rural health care money",
      says: "Up to $1,500 a fiscal year for covered health costs of members in a defined rural area, and a share of the pool for costs above it.",
      applies: livesRural,
      otherwise:
        "It is for members of the unit who live in a rural area as Government Code 22825.01 defines it.",
      rules: ["rural-share", "rural-reimbursement", "rural-pool-payment"],
      request: {
        what: "Repayment of eligible health expenses of the fiscal year.",
        by: "Within the fiscal year, July through June; the agreement states no other time.",
        form: "As Government Code 22825.01 says; the agreement names no form",
        to: "The State's personnel department, which runs the fund",
      },
    }),
  ],
});
