import {
  band,
  bands,
  type Flag,
  figure,
  given,
  notApplicable,
  type Rule,
  read,
  rule,
  today,
  zero,
} from "../../../src/rules/index.ts";
import { effectiveDay, START } from "./inputs.ts";

export const spouseSums = bands(
  {
    id: "survivors-spouse",
    clause: "11.13.C",
    title: "Monthly allowance of a spouse, by eligible children in the spouse's care",
    unit: "USD/month",
    of: "count",
    page: 67,
  },
  {
    [START]: [
      ["0", "750"],
      ["1", "1500"],
      ["2", "1800"],
    ],
  },
);
export const childSums = bands(
  {
    id: "survivors-children",
    clause: "11.13.C",
    title: "Monthly allowance of eligible children not in a spouse's care, by their number",
    unit: "USD/month",
    of: "count",
    page: 67,
  },
  {
    [START]: [
      ["1", "750"],
      ["2", "1500"],
      ["3", "1800"],
    ],
  },
);
export const spouseAge = figure(
  {
    id: "survivors-spouse-age",
    clause: "11.13.C.3",
    title: "Age from which a spouse without eligible children is paid",
    unit: "years",
    page: 68,
  },
  { [START]: "62" },
);
export const survivorsMonthly = figure(
  {
    id: "survivors-contribution",
    clause: "11.13.B",
    title: "Employee's contribution",
    unit: "USD/month",
    page: 67,
  },
  { [START]: "2" },
);

export const persMember = given.flag("persMember", {
  question: "Is the employee a member of the Public Employees' Retirement System?",
});
export const socialSecurity = given.flag("socialSecurity", {
  question: "Is the employee covered by Social Security?",
});
const diedInService = given.flag("diedInService", {
  question: "Did the member die as a current employee, before retirement?",
});
const dayOfDeath = given.day("dayOfDeath", { question: "On which day did the member die?" });
const inCare = given.number("childrenInSpouseCare", {
  unit: "count",
  min: "0",
  max: "15",
  question: "How many eligible children are in the spouse's care?",
});
const hadChildren = given.flag("eligibleChildrenAtDeath", {
  question: "Did the spouse have eligible children when the member died?",
});
const age = given.number("spouseAge", {
  unit: "years",
  min: "16",
  max: "110",
  step: "1",
  question: "How old is the spouse, in whole years?",
});
const notInCare = given.number("childrenElsewhere", {
  unit: "count",
  min: "1",
  max: "15",
  question: "How many eligible children are not in the care of a spouse?",
});

const uncovered: Flag = persMember.not().or(socialSecurity);
const none = (clause: string, reason: string) => notApplicable("USD/month", clause, reason);
const covered = (of: Rule, over: readonly string[]): Rule =>
  of
    .notwithstanding(
      "11.13.A",
      uncovered,
      none("11.13.A", "the benefit is for members of PERS who are not in Social Security"),
      {
        note: "Not a member, or covered by Social Security",
        over: [...over, "16.1.A"],
      },
    )
    .notwithstanding(
      "16.1.A",
      diedInService.not().or(dayOfDeath.isBefore(effectiveDay)),
      none("11.13.A", "it is paid on the death of a current employee on or after the effective date"),
      { note: "The death came before the effective date, or after service had ended", over },
    );
const ratified = {
  persMember: true,
  socialSecurity: false,
  legislativeRatification: "2002-01-24",
  unionRatification: "2002-01-10",
};
const member = { ...ratified, diedInService: true, dayOfDeath: "2002-05-01" };

export const survivorsSpouse = covered(
  rule(
    {
      id: "survivors-spouse",
      clause: "11.13.C",
      title: "Survivors' allowance of a spouse, a month",
      says: "$1,800 with the care of two or more eligible children, $1,500 with one; $750 from age 62 for a spouse who had none when the member died.",
      page: 67,
      straddle: "split",
    },
    band(spouseSums, inCare),
  ).notwithstanding(
    "11.13.C.3",
    inCare.equals(zero("count")).and(age.isBelow(read(spouseAge)).or(hadChildren)),
    none("11.13.C.3", "without children in care only a spouse who had none, and is 62, is paid"),
    { note: "No children in care, and not yet 62 or children at the time of death" },
  ),
  ["11.13.C.3"],
)
  .reading(
    "11.13.A",
    "effective-on-ratification",
    "The effective date is the later of the two ratifications",
    "The section names no day of its own, and 16.1.A has the terms begin once both have ratified.",
  )
  .reading(
    "11.13.C",
    "each-group-for-itself",
    "Children in the spouse's care and children elsewhere are each looked up for themselves",
    "The schedule names a spouse with children, or children not in a spouse's care, and no mixture; the retirement law decides how one sum is shared.",
  )
  .example({ ...member, childrenInSpouseCare: "2" }, "2002-06-01", "1800.00")
  .example({ ...member, childrenInSpouseCare: "5" }, "2002-06-01", "1800.00")
  .example({ ...member, childrenInSpouseCare: "1" }, "2002-06-01", "1500.00")
  .example(
    { ...member, childrenInSpouseCare: "0", eligibleChildrenAtDeath: false, spouseAge: "62" },
    "2002-06-01",
    "750.00",
  )
  .example(
    { ...member, childrenInSpouseCare: "0", eligibleChildrenAtDeath: false, spouseAge: "61" },
    "2002-06-01",
    {
      notApplicable: "11.13.C.3",
    },
  )
  .example(
    { ...member, childrenInSpouseCare: "0", eligibleChildrenAtDeath: true, spouseAge: "70" },
    "2002-06-01",
    {
      notApplicable: "11.13.C.3",
    },
  )
  .example({ ...member, socialSecurity: true, childrenInSpouseCare: "2" }, "2002-06-01", {
    notApplicable: "11.13.A",
  })
  .example({ ...member, dayOfDeath: "2002-01-23", childrenInSpouseCare: "2" }, "2002-06-01", {
    notApplicable: "11.13.A",
  })
  .example({ ...member, dayOfDeath: "2002-01-24", childrenInSpouseCare: "2" }, "2002-06-01", "1800.00", {
    note: "the day on which the later ratification came",
  })
  .example({ ...member, diedInService: false, childrenInSpouseCare: "2" }, "2002-06-01", {
    notApplicable: "11.13.A",
  })
  .example({ ...member, childrenInSpouseCare: "0", eligibleChildrenAtDeath: false }, "2002-06-01", {
    missing: ["spouseAge"],
  });

export const survivorsChildren = covered(
  rule(
    {
      id: "survivors-children",
      clause: "11.13.C",
      title: "Survivors' allowance of children whom no spouse cares for, a month",
      says: "$1,800 for three or more eligible children together, $1,500 for two, $750 for one.",
      page: 67,
      straddle: "split",
    },
    band(childSums, notInCare),
  ),
  [],
)
  .example({ ...member, childrenElsewhere: "1" }, "2002-06-01", "750.00")
  .example({ ...member, childrenElsewhere: "2" }, "2002-06-01", "1500.00")
  .example({ ...member, childrenElsewhere: "3" }, "2002-06-01", "1800.00")
  .example({ ...member, childrenElsewhere: "4" }, "2002-06-01", "1800.00")
  .example({ ...member, persMember: false, childrenElsewhere: "1" }, "2002-06-01", {
    notApplicable: "11.13.A",
  })
  .example({ ...member, dayOfDeath: "2002-01-23", childrenElsewhere: "1" }, "2002-06-01", {
    notApplicable: "11.13.A",
  })
  .example({ ...member, childrenElsewhere: "0" }, "2002-06-01", { refused: "out-of-range" });

export const survivorsContribution = rule(
  {
    id: "survivors-contribution",
    clause: "11.13.B",
    title: "Contribution for survivors' benefits, a month",
    says: "Two dollars a month for members of PERS who are not in Social Security, from the day on which the agreement takes effect.",
    page: 67,
    straddle: "split",
  },
  read(survivorsMonthly),
)
  .notwithstanding(
    "11.13.A",
    uncovered,
    none("11.13.A", "only members of PERS outside Social Security are covered"),
    {
      note: "Not covered, and nothing to pay",
      over: ["16.1.A"],
    },
  )
  .notwithstanding(
    "16.1.A",
    today().isBefore(effectiveDay),
    none("11.13.A", "the fifth level begins with the effective date of the agreement"),
    { note: "The agreement is not in effect yet" },
  )
  .example(ratified, "2002-04-15", "2.00")
  .example(ratified, "2002-01-24", "2.00", { note: "the day of the later ratification" })
  .example(ratified, "2002-01-23", { notApplicable: "11.13.A" })
  .example({ persMember: true, socialSecurity: true }, "2002-04-15", { notApplicable: "11.13.A" })
  .example({ persMember: false }, "2002-04-15", { notApplicable: "11.13.A" })
  .example({ ...ratified, socialSecurity: undefined }, "2002-04-15", { missing: ["socialSecurity"] });
