import { given, rule, section, when } from "../../../src/rules/index.ts";
import { contribution, contributionTerms, lowered } from "./contribution.ts";

const SHEET = { clause: "14.7", page: 90 } as const;
const withSocialSecurity = contributionTerms(
  { ...SHEET, id: "contribution-with-social-security", who: "First Tier with Social Security" },
  { before: "5%", from2001: "2.5%", from2002: "0%", threshold: "513" },
);
const without = contributionTerms(
  { ...SHEET, id: "contribution-without-social-security", who: "First Tier without Social Security" },
  { before: "6%", from2001: "3.5%", from2002: "1%", threshold: "317" },
);

const membership = given.choice("membership", {
  choices: {
    "with-social-security": "First Tier, miscellaneous or industrial, with Social Security",
    "without-social-security": "First Tier, miscellaneous or industrial, without Social Security",
  },
  question: "Which retirement membership does the employee have?",
});
const by = (rate: "before" | "lowered") =>
  when(
    membership.is("with-social-security"),
    contribution(withSocialSecurity[rate], withSocialSecurity.threshold),
    contribution(without[rate], without.threshold),
  );

const facts = {
  membership: "with-social-security",
  compensation: "5513",
  legislativeRatification: "2002-01-24",
  contributionCutVoid: false,
};
const retirementContribution = rule(
  {
    id: "retirement-contribution",
    clause: "14.7",
    title: "Employee retirement contribution, First Tier",
    says: "A percentage of monthly pay above a threshold; lowered in two steps after ratification and restored on July 1, 2003.",
    page: 90,
    straddle: "split",
  },
  by("before"),
)
  .notwithstanding("14.7", lowered, by("lowered"), {
    note: "The contribution is lowered from the pay period after ratification until July 1, 2003",
  })
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
  .example({ ...facts, legislativeRatification: undefined }, "2002-02-01", {
    missing: ["legislativeRatification"],
  })
  .example({ ...facts, legislativeRatification: undefined }, "2003-07-01", "250.00", {
    note: "after the end the day of ratification no longer matters",
  })
  .example({ ...facts, compensation: "40000.01" }, "2002-02-01", { refused: "out-of-range" });

export default section({
  number: "14.7",
  title: "Employee Retirement Contribution Reduction for Miscellaneous Members",
  page: 90,
  plain: {
    "": "From the pay period after the Legislature ratifies at the latest, First Tier miscellaneous and industrial members pay less: with Social Security 2.5 instead of 5 percent of monthly pay above $513, without it 3.5 instead of 6 percent above $317. From July 1, 2002 the rates are 0 and 1 percent. On July 1, 2003 the rates of August 30, 2001 return. The State keeps pensions soundly funded; from July 1, 2003 its own contribution reflects what the cut cost, with a tenth of the open actuarial loss paid off each year. If the retirement board shortens that schedule so that the State must pay sooner, either party may declare the section void: then the rates of August 30, 2001 return and the parties must meet at once to bargain in good faith about something in its place.",
  },
  terms: [...Object.values(withSocialSecurity), ...Object.values(without)],
  rules: [retirementContribution],
  cites: ["14.3", "14.8"],
});
