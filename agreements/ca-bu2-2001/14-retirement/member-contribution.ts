import { given, type Num, rule, when } from "../../../src/rules/index.ts";
import { contribution, contributionTerms, lowered, unlowered } from "./contribution.ts";
import { membership } from "./inputs.ts";

const SHEET = { clause: "14.7", page: 90 } as const;
export const withSocialSecurity = contributionTerms(
  { ...SHEET, id: "contribution-with-social-security", who: "First Tier with Social Security" },
  { before: "5%", from2001: "2.5%", from2002: "0%", threshold: "513" },
);
export const without = contributionTerms(
  { ...SHEET, id: "contribution-without-social-security", who: "First Tier without Social Security" },
  { before: "6%", from2001: "3.5%", from2002: "1%", threshold: "317" },
);

/** 14.7 and 14.8 can each be declared void by itself. */
export const declaredVoid = given.flag("contributionCutVoid", {
  question: "Has a party declared 14.7 void because the retirement board sped up the amortization?",
  fact: "contributionCutVoid",
});

type Terms = typeof withSocialSecurity;

/** What `of` makes of the figures of the employee's membership. */
export const byMembership = (of: (terms: Terms) => Num) =>
  when(membership.is("with-social-security"), of(withSocialSecurity), of(without));

const facts = {
  membership: "with-social-security",
  compensation: "5513",
  legislativeRatification: "2002-01-24",
  contributionCutVoid: false,
};
export const retirementContribution = rule(
  {
    id: "retirement-contribution",
    clause: "14.7",
    title: "Employee retirement contribution, First Tier",
    says: "A percentage of monthly pay above a threshold; lowered in two steps after ratification and restored on July 1, 2003.",
    page: 90,
    straddle: "split",
  },
  byMembership(unlowered),
)
  .notwithstanding(
    "14.7",
    lowered(declaredVoid),
    byMembership((of) => contribution(of.scheduled, of.threshold)),
    { note: "The contribution is lowered from the pay period after ratification until July 1, 2003" },
  )
  .reading(
    "14.7",
    "next-pay-period",
    "The first cut begins with the pay period after the one in which the Legislature ratified",
    "The clause says no later than that; the State may begin earlier but need not.",
  )
  .reading(
    "14.7",
    "void-from-the-day-asked",
    "A declaration that the section is void is put as a yes or no for the day asked about",
    "The section does not say on which day the old rates return.",
  )
  .reading(
    "14.3.C",
    "lowered-for-a-time",
    "While 14.7 lowers the contribution, its rates stand over the 5 percent that 14.3 names",
    "14.3 says that the better factors leave the contribution as it is; 14.7 speaks of the contribution itself, later in the text and for stated days.",
  )
  .example(facts, "2002-01-31", "250.00", { note: "5 % of 5,000: the pay period of ratification itself" })
  .example(facts, "2002-02-01", "125.00", { setAside: ["14.7"] })
  .example(facts, "2002-06-30", "125.00")
  .example(facts, "2002-07-01", "0.00")
  .example(facts, "2003-06-30", "0.00")
  .example(facts, "2003-07-01", "250.00")
  .example({ ...facts, membership: "without-social-security", compensation: "5317" }, "2002-01-31", "300.00")
  .example({ ...facts, membership: "without-social-security", compensation: "5317" }, "2002-02-01", "175.00")
  .example({ ...facts, membership: "without-social-security", compensation: "5317" }, "2002-07-01", "50.00")
  .example({ ...facts, compensation: "513" }, "2002-02-01", "0.00")
  .example({ ...facts, compensation: "513.01" }, "2001-08-30", "0.00")
  .example({ ...facts, compensation: "513.20" }, "2001-08-30", "0.01", { note: "one cent exactly" })
  .example({ ...facts, compensation: "100" }, "2001-08-30", "0.00", { note: "never below zero" })
  .example({ ...facts, contributionCutVoid: true }, "2002-08-01", "250.00")
  .example({ ...facts, contributionCutVoid: true }, "2003-07-01", "250.00", {
    note: "restored in any case",
  })
  .example(
    { ...facts, membership: "without-social-security", compensation: "5317", contributionCutVoid: true },
    "2002-08-01",
    "300.00",
  )
  .example({ ...facts, membership: "without-social-security", compensation: "5317" }, "2003-06-30", "50.00")
  .example({ ...facts, membership: "without-social-security", compensation: "5317" }, "2003-07-01", "300.00")
  .example({ ...facts, membership: "without-social-security", compensation: "317" }, "2002-02-01", "0.00")
  .example({ ...facts, legislativeRatification: undefined }, "2002-02-01", {
    missing: ["legislativeRatification"],
  })
  .example({ ...facts, legislativeRatification: undefined }, "2003-07-01", "250.00", {
    note: "after the end the day of ratification no longer matters",
  })
  .example({ ...facts, compensation: "40000.01" }, "2002-02-01", { refused: "out-of-range" });
