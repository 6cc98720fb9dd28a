import { given, rule, section } from "../../../src/rules/index.ts";
import { contribution, contributionTerms, lowered, unlowered } from "./contribution.ts";
import { safetyCutMayBeVoided, talksOwed } from "./contribution-void.ts";

const terms = contributionTerms(
  { clause: "14.8", page: 91, id: "contribution-safety", who: "safety members" },
  { before: "6%", from2001: "3.5%", from2002: "1%", threshold: "317" },
);

const declaredVoid = given.flag("safetyContributionCutVoid", {
  question: "Has a party declared 14.8 void because the retirement board sped up the amortization?",
  fact: "safetyContributionCutVoid",
});

const facts = {
  compensation: "5317",
  legislativeRatification: "2002-01-24",
  safetyContributionCutVoid: false,
};
const safetyContribution = rule(
  {
    id: "retirement-contribution-safety",
    clause: "14.8",
    title: "Employee retirement contribution, safety members",
    says: "A percentage of monthly pay above $317; lowered in two steps after ratification and restored on July 1, 2003.",
    page: 91,
    straddle: "split",
  },
  unlowered(terms),
)
  .notwithstanding("14.8", lowered(declaredVoid), contribution(terms.scheduled, terms.threshold), {
    note: "The contribution is lowered from the pay period after ratification until July 1, 2003",
  })
  .reading(
    "14.8",
    "next-pay-period",
    "The first cut begins with the pay period after the one in which the Legislature ratified",
    "The clause says no later than that; the State may begin earlier but need not.",
  )
  .reading(
    "14.8",
    "void-from-the-day-asked",
    "A declaration that the section is void is put as a yes or no for the day asked about",
    "The section does not say on which day the old rates return. It speaks of itself: 14.7 stays unless it is declared void too.",
  )
  .example(facts, "2002-01-31", "300.00")
  .example(facts, "2002-02-01", "175.00", { setAside: ["14.8"] })
  .example(facts, "2002-06-30", "175.00")
  .example(facts, "2002-07-01", "50.00")
  .example(facts, "2003-07-01", "300.00")
  .example({ ...facts, compensation: "317" }, "2002-07-01", "0.00")
  .example(facts, "2003-06-30", "50.00")
  .example({ ...facts, compensation: "317.01" }, "2001-08-30", "0.00")
  .example({ ...facts, compensation: "317.10" }, "2001-08-30", "0.01", { note: "0.006 to the cent" })
  .example({ ...facts, safetyContributionCutVoid: true }, "2002-07-01", "300.00")
  .example({ ...facts, safetyContributionCutVoid: undefined }, "2002-07-01", {
    missing: ["safetyContributionCutVoid"],
  })
  .example({ ...facts, compensation: "-1" }, "2002-07-01", { refused: "out-of-range" });
const safetyTalks = talksOwed(
  { id: "contribution-cut-talks-safety", clause: "14.8", page: 91 },
  declaredVoid,
);

export default section({
  number: "14.8",
  title: "Employee Retirement Contribution Reduction for Safety Members",
  page: 91,
  plain: {
    "": "From the pay period after the Legislature ratifies at the latest, safety members (2.5 percent at 55) pay 3.5 instead of 6 percent of monthly pay above $317, and 1 percent from July 1, 2002. On July 1, 2003 the rates of August 30, 2001 return. The same funding terms and the same right to declare the section void hold as in 14.7.",
  },
  terms: Object.values(terms),
  forum: { reach: "arb" },
  rules: [safetyContribution, safetyCutMayBeVoided, safetyTalks],
  cites: ["14.7"],
});
