import { answerOf, claim, figure, given, read, rule, zero } from "../../../src/rules/index.ts";
import { membership, START } from "./inputs.ts";
import { interestOn, months, pastContributions } from "./tier-buy-back.ts";
import { count, longer, price, tierInstalment } from "./tier-instalments.ts";

const INTEREST = [
  "14.4.D",
  "interest-after-the-year",
  "The contributions of a year bear interest from the end of that year",
  "The section does not say from which day the interest runs; contributions of a year come in over the year.",
] as const;

const year = { membership: "with-social-security", compensation: "4513", purchasedMonths: "12" };
export const yearOfService = rule(
  {
    id: "tier-year-of-service",
    clause: "14.4.D",
    title: "What a year of past service adds",
    says: "The contributions owed for the year, and a year's interest on what the years before have cost.",
    page: 89,
  },
  answerOf(pastContributions).plus(interestOn(price)),
)
  .reading(...INTEREST)
  .example({ ...year, buyBackPrice: "0" }, "2002-04-15", "2400.00")
  .example({ ...year, buyBackPrice: "2400" }, "2002-04-15", "2544.00", { note: "2,400 and 144 of interest" })
  .example({ ...year, buyBackPrice: "0.08" }, "2002-04-15", "2400.00", { note: "0.0048 is no cent" })
  .example({ ...year, buyBackPrice: "0.09" }, "2002-04-15", "2400.01", { note: "0.0054 is one" })
  .example({ ...year, purchasedMonths: "13", buyBackPrice: "0" }, "2002-04-15", { refused: "out-of-range" });

const monthly = given.number("contributionOfMonth", {
  unit: "USD/month",
  min: "0",
  max: "2400",
  question: "What would a First Tier member with this pay have contributed in a month of that time, by 14.7?",
});
export const yearAtContribution = rule(
  {
    id: "tier-year-at-contribution",
    clause: "14.4.D",
    title: "What a year of past service adds, at a lowered contribution",
    says: "For months in which 14.7 had lowered the contribution: the contribution of a month, times the months, and a year's interest on what the years before have cost.",
    page: 89,
  },
  monthly.times(months).plus(interestOn(price)),
)
  .reading(...INTEREST)
  .example({ contributionOfMonth: "100", purchasedMonths: "5", buyBackPrice: "0" }, "2002-08-15", "500.00")
  .example({ contributionOfMonth: "0", purchasedMonths: "7", buyBackPrice: "1000" }, "2002-08-15", "60.00", {
    note: "months at no contribution cost nothing but interest",
  })
  .example({ contributionOfMonth: "2400.01", purchasedMonths: "5" }, "2002-08-15", {
    refused: "out-of-range",
  });

export const yearSince = rule(
  {
    id: "tier-year-since",
    clause: "14.4.D",
    title: "What a year without such service adds",
    says: "A year's interest on what the years before have cost.",
    page: 89,
  },
  interestOn(price),
)
  .example({ buyBackPrice: "1000" }, "2002-04-15", "60.00")
  .example({ buyBackPrice: "1191.02" }, "2002-04-15", "71.46")
  .example({ buyBackPrice: "0" }, "2002-04-15", "0.00")
  .example({}, "2002-04-15", { missing: ["buyBackPrice"] });

export const loweredMonths = rule(
  {
    id: "tier-lowered-contributions",
    clause: "14.4.D",
    title: "Contributions owed for months at a lowered contribution",
    says: "For months in which 14.7 had lowered the contribution: the contribution of a month, times the months. No interest yet.",
    page: 89,
  },
  monthly.times(months),
)
  .example({ contributionOfMonth: "100", purchasedMonths: "5" }, "2002-08-15", "500.00")
  .example({ contributionOfMonth: "0", purchasedMonths: "6" }, "2002-08-15", "0.00")
  .example({ contributionOfMonth: "100", purchasedMonths: "13" }, "2002-08-15", { refused: "out-of-range" })
  .example({ contributionOfMonth: "100" }, "2002-08-15", { missing: ["purchasedMonths"] });

const head = {
  membership: "with-social-security",
  buyBackInstalments: "96",
  longerInstalments: "none",
};
const served = { kind: "service", compensation: "4513", purchasedMonths: "12" };
const since = { kind: "since" };
export const monthsOfYear = figure(
  {
    id: "tier-year-months",
    clause: "14.4.D",
    title: "Months of a year of service",
    unit: "months",
    page: 89,
    outside: "the calendar",
  },
  { [START]: "12" },
);

/** How many months of the year the lines before have taken. */
const taken = given.number("monthsOfYearTaken", {
  unit: "months",
  min: "0",
  max: "12",
  question: "How many months of this year do the lines before take?",
});
export const tierClaim = claim({
  id: "tier-buy-back",
  clause: "14.4.D",
  title: "The price of past Second Tier service",
  says: "A line a year, oldest first, through the year of the purchase: contributions owed, and interest of 6 percent compounded every year; then the monthly instalment. Where the pay or the rate changed within a year, the further months are a line of their own, without a second interest.",
  page: 89,
  head: [membership, count, longer],
  carried: [
    [price, zero("USD")],
    [taken, zero("months")],
  ],
  checks: [
    {
      clause: "14.4.D",
      kinds: ["same-year", "same-year-lowered"],
      when: taken.plus(months).isAbove(read(monthsOfYear)),
      reason: "the lines of this year come to more than twelve months",
      remedy: "Begin a line of the next year, or count the months again",
    },
  ],
  kinds: [
    {
      id: "service",
      title: "A year with service to be bought",
      allowed: yearOfService,
      after: [
        [price, price.plus(answerOf(yearOfService))],
        [taken, months],
      ],
    },
    {
      id: "lowered",
      title: "A year with service while 14.7 had lowered the contribution",
      allowed: yearAtContribution,
      after: [
        [price, price.plus(answerOf(yearAtContribution))],
        [taken, months],
      ],
    },
    {
      id: "same-year",
      title: "Further months of the same year, at another pay",
      allowed: pastContributions,
      after: [
        [price, price.plus(answerOf(pastContributions))],
        [taken, taken.plus(months)],
      ],
    },
    {
      id: "same-year-lowered",
      title: "Further months of the same year, while 14.7 had lowered the contribution",
      allowed: loweredMonths,
      after: [
        [price, price.plus(answerOf(loweredMonths))],
        [taken, taken.plus(months)],
      ],
    },
    {
      id: "since",
      title: "A year without such service",
      allowed: yearSince,
      after: [
        [price, price.plus(answerOf(yearSince))],
        [taken, zero("months")],
      ],
    },
  ],
  results: [tierInstalment],
  examples: [
    {
      note: "two years of service, bought two years later, over eight years",
      on: "2002-04-15",
      given: head,
      lines: [served, served, since, since],
      expect: {
        lines: ["2400.00", "2544.00", "296.64", "314.44"],
        total: { USD: "5555.08" },
        results: { "tier-instalment": "57.87" },
      },
    },
    {
      note: "the last months in a later year, at the contribution as lowered",
      on: "2002-04-15",
      given: { ...head, buyBackInstalments: "1" },
      lines: [served, { kind: "lowered", contributionOfMonth: "100", purchasedMonths: "2" }],
      expect: {
        lines: ["2400.00", "344.00"],
        total: { USD: "2744.00" },
        results: { "tier-instalment": "2744.00" },
      },
    },
    {
      note: "a raise in July, and a next year with two lowered rates: a year's interest once",
      on: "2002-09-16",
      given: { ...head, buyBackInstalments: "1" },
      lines: [
        { kind: "service", compensation: "4513", purchasedMonths: "6" },
        { kind: "same-year", compensation: "5513", purchasedMonths: "6" },
        { kind: "service", compensation: "5513", purchasedMonths: "1" },
        { kind: "same-year-lowered", contributionOfMonth: "125", purchasedMonths: "5" },
        { kind: "same-year-lowered", contributionOfMonth: "0", purchasedMonths: "2" },
      ],
      expect: {
        lines: ["1200.00", "1500.00", "412.00", "625.00", "0.00"],
        total: { USD: "3737.00" },
        results: { "tier-instalment": "3737.00" },
      },
    },
    {
      note: "a thirteenth month of one year is refused, with the lowered ones too",
      on: "2002-09-16",
      given: { ...head, buyBackInstalments: "1" },
      lines: [
        { kind: "service", compensation: "4513", purchasedMonths: "7" },
        { kind: "same-year", compensation: "4513", purchasedMonths: "6" },
        { kind: "same-year", compensation: "4513", purchasedMonths: "5" },
        { kind: "lowered", contributionOfMonth: "100", purchasedMonths: "12" },
        { kind: "same-year-lowered", contributionOfMonth: "0", purchasedMonths: "1" },
      ],
      expect: {
        lines: ["1400.00", { refused: "claim-check" }, "1000.00", "1344.00", { refused: "claim-check" }],
        total: { USD: "3744.00" },
        results: { "tier-instalment": "3744.00" },
      },
    },
    {
      note: "a year of thirteen months is refused, and the rest stands",
      on: "2002-04-15",
      given: { ...head, membership: "without-social-security" },
      lines: [
        { kind: "service", compensation: "4317", purchasedMonths: "12" },
        { ...served, purchasedMonths: "13" },
        since,
        { kind: "instalment" },
      ],
      expect: {
        lines: ["2880.00", { refused: "out-of-range" }, "172.80", { refused: "unknown-line-kind" }],
        total: { USD: "3052.80" },
        results: { "tier-instalment": "31.80" },
      },
    },
    {
      note: "without the membership the contributions are not known, and no later year either",
      on: "2002-04-15",
      given: { buyBackInstalments: "96", longerInstalments: "none" },
      lines: [served],
      expect: { lines: [{ missing: ["membership"] }] },
    },
    {
      note: "more instalments than anybody seeks",
      on: "2002-04-15",
      given: { ...head, buyBackInstalments: "181" },
      lines: [since],
      expect: { refused: "out-of-range" },
    },
  ],
});
