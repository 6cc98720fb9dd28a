import { section } from "../../../src/rules/index.ts";

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
  cites: ["11.1"],
});
