import { section } from "../../../src/rules/index.ts";
import {
  actuarialLossAmortized,
  amortizedShare,
  contributionCutBegins,
  contributionCutMayBeVoided,
  contributionTalks,
} from "./contribution-void.ts";
import { retirementContribution, without, withSocialSecurity } from "./member-contribution.ts";

/** 14.7: what First Tier members pay toward retirement, lowered for a time. */
export default section({
  number: "14.7",
  title: "Employee Retirement Contribution Reduction for Miscellaneous Members",
  page: 90,
  plain: {
    "": "From the pay period after the Legislature ratifies at the latest, First Tier miscellaneous and industrial members pay less: with Social Security 2.5 instead of 5 percent of monthly pay above $513, without it 3.5 instead of 6 percent above $317. From July 1, 2002 the rates are 0 and 1 percent. On July 1, 2003 the rates of August 30, 2001 return. The State keeps pensions soundly funded; from July 1, 2003 its own contribution reflects what the cut cost, with a tenth of the open actuarial loss paid off each year. If the retirement board shortens that schedule so that the State must pay sooner, either party may declare the section void: then the rates of August 30, 2001 return and the parties must meet at once to bargain in good faith about something in its place.",
  },
  forum: { reach: "arb" },
  terms: [...Object.values(withSocialSecurity), ...Object.values(without), amortizedShare],
  rules: [
    retirementContribution,
    contributionCutBegins,
    contributionCutMayBeVoided,
    contributionTalks,
    actuarialLossAmortized,
  ],
  cites: ["14.3", "14.8"],
});
