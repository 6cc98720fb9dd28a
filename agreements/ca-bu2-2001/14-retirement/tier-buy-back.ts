import { carry, figure, given, type Num, read, rule, zero } from "../../../src/rules/index.ts";
import { contribution } from "./contribution.ts";
import { START } from "./inputs.ts";
import { byMembership } from "./member-contribution.ts";

export const interest = figure(
  {
    id: "tier-buy-back-interest",
    clause: "14.4.D",
    title: "Yearly interest on past contributions",
    unit: "percent",
    page: 89,
  },
  { [START]: "6%" },
);

export const electedFirstTier = given.flag("electedFirstTier", {
  question: "Has the employee chosen the First Tier?",
});
export const hasSecondTierService = given.flag("hasSecondTierService", {
  question: "Has the employee past service that is credited under the Second Tier?",
});
const partOnly = given.flag("buysPartOnly", {
  question: "Does the employee want to buy only a part of that service?",
});
const partAllowed = given.flag("partialPurchaseOpen", {
  question: "Has the retirement system opened the purchase of a part of the service?",
});

export const tierPurchase = rule(
  {
    id: "tier-purchase",
    clause: "14.4.B",
    title: "May the employee buy past Second Tier service?",
    says: "Who has chosen the First Tier may buy past Second Tier service; a part of it only once the retirement system allows that.",
    page: 89,
  },
  electedFirstTier.and(hasSecondTierService, partOnly.not().or(partAllowed)),
)
  .reading(
    "14.4.B",
    "part-once-opened",
    "A part can be bought once the retirement system has opened it",
    "The parties undertake to seek it together; they do not grant it.",
  )
  .example({ electedFirstTier: true, hasSecondTierService: true, buysPartOnly: false }, "2002-04-15", "true")
  .example(
    { electedFirstTier: false, hasSecondTierService: true, buysPartOnly: false },
    "2002-04-15",
    "false",
  )
  .example(
    { electedFirstTier: true, hasSecondTierService: false, buysPartOnly: false },
    "2002-04-15",
    "false",
  )
  .example(
    { electedFirstTier: true, hasSecondTierService: true, buysPartOnly: true, partialPurchaseOpen: false },
    "2002-04-15",
    "false",
  )
  .example(
    { electedFirstTier: true, hasSecondTierService: true, buysPartOnly: true, partialPurchaseOpen: true },
    "2002-04-15",
    "true",
  )
  .example({ electedFirstTier: true, hasSecondTierService: true, buysPartOnly: true }, "2002-04-15", {
    missing: ["partialPurchaseOpen"],
  });

export const months = given.number("purchasedMonths", {
  unit: "months",
  min: "0",
  max: "12",
  question: "In how many months of the year was there service to be bought?",
});

export const pastContributions = rule(
  {
    id: "tier-past-contributions",
    clause: "14.4.D",
    title: "Contributions owed for a year of past service",
    says: "What a First Tier member would have paid in its months before the contribution was lowered under 14.7: the contribution of a month at that pay, times the months. No interest yet.",
    page: 89,
  },
  byMembership((of) => contribution(of.before, of.threshold)).times(months),
)
  .reading(
    "14.4.D",
    "rates-as-they-stood",
    "For service before the agreement the rates of August 30, 2001 are taken",
    "14.3 says that the contribution goes on as it was; the agreement prints no other rates for earlier years.",
  )
  .example(
    { membership: "with-social-security", compensation: "4513", purchasedMonths: "12" },
    "2002-04-15",
    "2400.00",
    { note: "5 % of 4,000, twelve times" },
  )
  .example(
    { membership: "without-social-security", compensation: "4317", purchasedMonths: "12" },
    "2002-04-15",
    "2880.00",
  )
  .example(
    { membership: "with-social-security", compensation: "513", purchasedMonths: "12" },
    "2002-04-15",
    "0.00",
  )
  .example(
    { membership: "with-social-security", compensation: "514", purchasedMonths: "1" },
    "2002-04-15",
    "0.05",
  )
  .example(
    { membership: "with-social-security", compensation: "4513", purchasedMonths: "13" },
    "2002-04-15",
    { refused: "out-of-range" },
  )
  .example({ compensation: "4513", purchasedMonths: "12" }, "2002-04-15", { missing: ["membership"] });

const byYear = given.series("contributionsByYear", {
  unit: "USD",
  min: "0",
  max: "20000",
  most: 40,
  question:
    "What contributions are owed for each year, oldest first, with 0 for each year since the service ended, up to the year of the purchase?",
});

const head = {
  id: "tier-buy-back",
  clause: "14.4.D",
  title: "What the past service costs",
  says: "The contributions of each year, with interest of 6 percent compounded every year.",
  page: 89,
} as const;
/** A year's interest on what is owed. */
export const interestOn = (balance: Num) =>
  balance.times(read(interest)).rounded("0.01", "half-up", "the balance of each year is kept in cents");
const grown = (balance: Num) => balance.plus(interestOn(balance));
const labels = ["the contributions of the year"] as const;

export const tierBuyBack = rule(
  head,
  carry(zero("USD"), [byYear], (balance, [owed]) => grown(balance).plus(owed!), labels),
)
  .reading(
    "14.4.D",
    "interest-after-the-year",
    "The contributions of a year bear interest from the end of that year",
    "The section says that the interest is compounded every year and not from which day it runs; contributions of a year come in over the year, and a year's interest is due when the year is over.",
  )
  .alternative(
    "14.4.D",
    "interest-from-its-beginning",
    "The contributions of a year bear interest for that year too",
    "The section could mean that interest runs from the first day of the service.",
    rule(
      head,
      carry(zero("USD"), [byYear], (balance, [owed]) => grown(balance.plus(owed!)), labels),
    ),
  )
  .example({ contributionsByYear: ["1000"] }, "2002-04-15", "1000.00")
  .example({ contributionsByYear: ["1000", "0"] }, "2002-04-15", "1060.00")
  .example({ contributionsByYear: ["1000", "0", "0"] }, "2002-04-15", "1123.60", {
    note: "interest on the interest",
  })
  .example({ contributionsByYear: ["1000", "2000", "0"] }, "2002-04-15", "3243.60", {
    note: "1,123.60 and 2,120.00",
  })
  .example({ contributionsByYear: ["1000", "0", "0", "0", "0"] }, "2002-04-15", "1262.48", {
    note: "1,191.016 is kept as 1,191.02; 6 % of it is 71.4612",
  })
  .example({ contributionsByYear: [] }, "2002-04-15", "0.00")
  .example({ contributionsByYear: ["20000.01"] }, "2002-04-15", { refused: "out-of-range" })
  .example({}, "2002-04-15", { missing: ["contributionsByYear"] });
