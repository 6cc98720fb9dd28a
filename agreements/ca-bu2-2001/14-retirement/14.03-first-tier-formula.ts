import { section } from "../../../src/rules/index.ts";
import { retirementAllowance } from "./retirement-allowance.ts";
import { former, improved, retirementFactor } from "./retirement-factor.ts";

/** 14.3: what each year of First Tier service is worth at retirement. */
export default section({
  number: "14.3",
  title: "First Tier Retirement Formula (2% @ 55)",
  page: 88,
  plain: {
    A: "The parties agree on legislation that raises the age factors for miscellaneous and industrial members of the First Tier. It takes effect only if the retirement board resolves to value its assets at 95 percent of market from the June 30, 1998 valuation on and to spread the excess assets of that day over 20 years from July 1, 1999. Should the State's contribution rise through the cost of this or through poor returns, the parties ask the board together for a longer spread.",
    B: "The improved factors are for those who retire directly from State employment on or after January 1, 2000.",
    C: "The table sets former and improved factors side by side for whole ages: 1.092 and 1.100 at 50, 1.460 and 2.000 at 55, 2.000 and 2.313 at 60, 2.418 and 2.500 from 63 on. Quarter ages are to get factors in the legislation. The improved ones hold for service from the effective date of the agreement, and for past service credited under the First Tier or the Modified First Tier. Members go on contributing 5 percent of monthly pay above $513; see 14.7 for the years in which that is lowered.",
  },
  forum: { reach: "arb" },
  terms: [former, improved],
  rules: [retirementFactor, retirementAllowance],
  cites: ["14.4", "14.7"],
});
