import { section } from "../../../src/rules/index.ts";
import {
  daysToChoose,
  firstTierElection,
  secondTierChoice,
  secondTierLastDay,
} from "./first-tier-election.ts";
import { interest, pastContributions, tierBuyBack, tierPurchase } from "./tier-buy-back.ts";
import {
  loweredMonths,
  monthsOfYear,
  tierClaim,
  yearAtContribution,
  yearOfService,
  yearSince,
} from "./tier-claim.ts";
import { buyPastService, chooseFirstTier, chooseSecondTier } from "./tier-entitlements.ts";
import {
  instalmentsMost,
  instalmentsNow,
  instalmentsSought,
  instalmentsSoughtMost,
  tierInstalment,
} from "./tier-instalments.ts";

/** 14.4: Second Tier members may move to the First Tier and buy their past service. */
export default section({
  number: "14.4",
  title: "First Tier Eligibility For Employees In Second Tier",
  page: 89,
  plain: {
    A: "The law that carries out this agreement is to let employees now in the Second Tier choose the First Tier described in this article (14.3). Nothing of it takes effect until the CalPERS board resolves to use 95% of the market value of its assets as their actuarial value, for the valuation of June 30, 1998 and every later one, and to spread the excess assets of June 30, 1998 over 20 years from July 1, 1999. If the cost of these benefits or poor investment returns make the State's employer contribution rise, both sides together ask the board to lengthen those 20 years.",
    B: "The law would give a Second Tier employee the right to choose the First Tier (“Tier 1”) at any time once it is in force; whoever does may then buy past Second Tier service. Both sides work with CalPERS for easier terms, among them instalments over 12 years (144 months) or up to 15 years (180 months) instead of 8 years (96 months), and the purchase of part of the service.",
    C: "New employees who qualify for CalPERS start in the First Tier and may choose the Second within 180 days of their appointment. Without a choice in that time they stay in the First.",
    D: "Whoever buys past service pays the contributions a First Tier member would have paid over that service, and on them, as CalPERS law requires, interest of 6 percent compounded every year.",
  },
  forum: { reach: "arb" },
  terms: [daysToChoose, interest, monthsOfYear, instalmentsNow, instalmentsSought, instalmentsSoughtMost],
  rules: [
    firstTierElection,
    secondTierLastDay,
    secondTierChoice,
    tierPurchase,
    pastContributions,
    tierBuyBack,
    yearOfService,
    yearAtContribution,
    yearSince,
    loweredMonths,
    instalmentsMost,
    tierInstalment,
  ],
  claims: [tierClaim],
  entitlements: [chooseFirstTier, chooseSecondTier, buyPastService],
  cites: ["14.3", "14.7"],
});
