import { entitlement, section } from "../../../src/rules/index.ts";
import {
  childSums,
  persMember,
  socialSecurity,
  spouseAge,
  spouseSums,
  survivorsChildren,
  survivorsContribution,
  survivorsMonthly,
  survivorsSpouse,
} from "./survivors-allowance.ts";

export default section({
  number: "11.13",
  title: "1959 Survivors' Benefits - Fifth Level",
  page: 67,
  plain: {
    A: "Members of PERS in the unit have the fifth level of the 1959 Survivors' Benefit: if they die before retiring, the survivor who qualifies gets a monthly allowance. It is for survivors of current employees without Social Security who die on or after the day on which the agreement takes effect for this section.",
    B: "Employees pay $2 a month. What the State pays is set by the PERS board.",
    "C.1":
      "$1,800 a month: a spouse caring for at least two eligible children; or, where no spouse cares for them, at least three.",
    "C.2": "$1,500 a month: a spouse and one eligible child; or, where no spouse cares for them, two.",
    "C.3":
      "$750 a month: one eligible child whom no spouse cares for, or, from age 62, a spouse who had no eligible children when the employee died.",
  },
  forum: { reach: "arb" },
  terms: [survivorsMonthly, spouseSums, childSums, spouseAge],
  rules: [survivorsContribution, survivorsSpouse, survivorsChildren],

  cites: ["16.1"],
  entitlements: [
    entitlement({
      id: "survivors-allowance",
      clause: "11.13.A",
      title: "A monthly allowance for survivors",
      says: "The spouse or the children of a member who dies in service are paid $750, $1,500 or $1,800 a month.",
      applies: persMember.and(socialSecurity.not()),
      otherwise: "It is for members of PERS who are not covered by Social Security.",
      rules: ["survivors-spouse", "survivors-children", "survivors-contribution"],
      request: {
        what: "The allowance, after the member's death.",
        by: "No time is stated in the agreement; ask as soon as you can.",
        form: "In writing; the agreement names no form",
        to: "The Public Employees' Retirement System",
      },
    }),
  ],
});
