import { section } from "../../../src/rules/index.ts";

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
});
