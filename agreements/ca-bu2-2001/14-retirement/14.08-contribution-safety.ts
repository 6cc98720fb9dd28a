import { rule, section } from "../../../src/rules/index.ts";
import { contribution, contributionTerms, lowered, unlowered } from "./contribution.ts";
import { safetyCutMayBeVoided } from "./contribution-void.ts";

const terms = contributionTerms(
  { clause: "14.8", page: 91, id: "contribution-safety", who: "safety members" },
  { before: "6%", from2001: "3.5%", from2002: "1%", threshold: "317" },
);

const facts = { compensation: "5317", legislativeRatification: "2002-01-24", contributionCutVoid: false };
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
  .notwithstanding("14.8", lowered, contribution(terms.scheduled, terms.threshold), {
    note: "The contribution is lowered from the pay period after ratification until July 1, 2003",
  })
  .reading(
    "14.8",
    "next-pay-period",
    "The first cut begins with the pay period after the one in which the Legislature ratified",
    "The clause says no later than that; the State may begin earlier but need not.",
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
  .example({ ...facts, contributionCutVoid: true }, "2002-07-01", "300.00")
  .example({ ...facts, contributionCutVoid: undefined }, "2002-07-01", { missing: ["contributionCutVoid"] })
  .example({ ...facts, compensation: "-1" }, "2002-07-01", { refused: "out-of-range" });

export default section({
  number: "14.8",
  title: "Employee Retirement Contribution Reduction for Safety Members",
  page: 91,
  plain: {
    "": "From the pay period after the Legislature ratifies at the latest, safety members (2.5 percent at 55) pay 3.5 instead of 6 percent of monthly pay above $317, and 1 percent from July 1, 2002. On July 1, 2003 the rates of August 30, 2001 return. The same funding terms and the same right to declare the section void hold as in 14.7.",
  },
  terms: Object.values(terms),
  forum: { reach: "arb" },
  rules: [safetyContribution, safetyCutMayBeVoided],
  cites: ["14.7"],
});
