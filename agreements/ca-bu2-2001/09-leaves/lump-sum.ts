import { date, figure, given, read, rule, zero } from "../../../src/rules/index.ts";
import { legislativeRatification, separatedOn, unionRatification } from "../inputs.ts";

const START = "2001-07-01";
export const startsWithin = figure(
  {
    id: "deferral-starts-within",
    clause: "9.15.A",
    title: "Months after ratification by which the deferral is open at the latest",
    unit: "months",
    page: 51,
  },
  { [START]: "4" },
);
export const enrollBefore = figure(
  {
    id: "deferral-enroll-before",
    clause: "9.15.B",
    title: "Days before separation by which to enroll",
    unit: "days",
    page: 51,
  },
  { [START]: "60" },
);

const startHead = {
  id: "deferral-open-from",
  clause: "9.15.A",
  title: "Day from which the deferral must be open",
  says: "January 1, 2002, or at the latest four months after both sides have ratified, as law permits.",
  page: 51,
} as const;
const first = date("2002-01-01");
const afterBoth = legislativeRatification.laterOf(unionRatification).plusMonths(read(startsWithin));
const opens = first.laterOf(afterBoth);
const ratified = { legislativeRatification: "2002-01-10", unionRatification: "2002-01-18" };
export const deferralFrom = rule(startHead, opens)
  .reading(
    "9.15.A",
    "later-day",
    "The State may take until four months after ratification where that is later",
    "The words in brackets give it that time, and they would be idle otherwise.",
  )
  .alternative(
    "9.15.A",
    "earlier-day",
    "It must be open on the earlier of the two days",
    "No later than sets an outer limit beside the printed day, so that the first to come decides.",
    rule(startHead, first.earlierOf(afterBoth)),
  )
  .example(ratified, "2002-02-01", "2002-05-18", { note: "the other reading: January 1" })
  .example(
    { legislativeRatification: "2001-08-20", unionRatification: "2001-09-01" },
    "2002-02-01",
    "2002-01-01",
  )
  .example(
    { legislativeRatification: "2001-08-20", unionRatification: "2001-09-02" },
    "2002-02-01",
    "2002-01-02",
  )
  .example({ legislativeRatification: "2002-01-10" }, "2002-02-01", { missing: ["unionRatification"] });

export const enrollBy = separatedOn.minusDays(read(enrollBefore));
export const deferralEnrollBy = rule(
  {
    id: "deferral-enroll-by",
    clause: "9.15.B",
    title: "Last day to enroll in the savings plan",
    says: "Sixty days before the separation, for whoever has no 457 or 401k account there yet.",
    page: 51,
  },
  enrollBy,
)
  .example({ separatedOn: "2002-08-30" }, "2002-04-15", "2002-07-01")
  .example({ separatedOn: "2002-03-02" }, "2002-01-01", "2002-01-01")
  .example({ separatedOn: "2002-12-31" }, "2002-04-15", "2002-11-01")
  .example({}, "2002-04-15", { missing: ["separatedOn"] });

export const hasAccount = given.flag("hasPlanAccount", {
  question: "Does the employee have a 457 or 401k account with the State's savings plan already?",
});
const enrolledOn = given.day("planEnrolledOn", {
  question: "On which day did, or will, the employee enroll in the savings plan?",
});
const hoursPaid = given.number("lumpSumHours", {
  unit: "hours",
  min: "0",
  max: "3000",
  question: "How many hours of vacation or annual leave will be paid at separation?",
});
export const payable = hoursPaid.isAbove(zero("hours"));
const leaver = { ...ratified, separatedOn: "2002-08-30", lumpSumHours: "200" };
export const deferralAllowed = rule(
  {
    id: "deferral-may-be-asked",
    clause: "9.15.A",
    title: "May part of the lump sum be deferred?",
    says: "Yes for leavers with vacation or annual leave to be paid, once the deferral is open, who hold an account or enroll sixty days ahead.",
    page: 51,
  },
  payable.and(separatedOn.isFrom(opens), hasAccount.or(enrolledOn.isAfter(enrollBy).not())),
)
  .example({ ...leaver, hasPlanAccount: true }, "2002-04-15", "true")
  .example({ ...leaver, hasPlanAccount: false, planEnrolledOn: "2002-07-01" }, "2002-04-15", "true")
  .example({ ...leaver, hasPlanAccount: false, planEnrolledOn: "2002-07-02" }, "2002-04-15", "false")
  .example({ ...leaver, lumpSumHours: "0", hasPlanAccount: true }, "2002-04-15", "false")
  .example({ ...leaver, separatedOn: "2002-05-17", hasPlanAccount: true }, "2002-04-15", "false")
  .example({ ...leaver, separatedOn: "2002-05-18", hasPlanAccount: true }, "2002-04-15", "true")
  .example({ ...leaver, hasPlanAccount: false }, "2002-04-15", { missing: ["planEnrolledOn"] });

const money = { unit: "USD", min: "0", max: "200000" } as const;
const named = given.number("deferralNamed", {
  ...money,
  question: "How much of the lump sum does the employee name for the plan in that month?",
});
const lumpSum = given.number("lumpSumOfMonth", {
  ...money,
  question: "How much of the lump sum is paid in that month?",
});
const limitLeft = given.number("deferralLimitLeft", {
  ...money,
  question: "How much may still be deferred this year under the law and the plan?",
});
export const deferralTransfer = rule(
  {
    id: "deferral-transfer",
    clause: "9.15.C",
    title: "Amount moved into the plan in a month",
    says: "What the employee names, as far as the month's payment and the year's limit of law and plan allow.",
    page: 51,
  },
  named.atMost(lumpSum).atMost(limitLeft),
)
  .example(
    { deferralNamed: "3000", lumpSumOfMonth: "8000", deferralLimitLeft: "11000" },
    "2002-09-01",
    "3000.00",
  )
  .example(
    { deferralNamed: "9000", lumpSumOfMonth: "8000", deferralLimitLeft: "11000" },
    "2002-09-01",
    "8000.00",
  )
  .example(
    { deferralNamed: "3000", lumpSumOfMonth: "8000", deferralLimitLeft: "2500" },
    "2002-09-01",
    "2500.00",
  )
  .example({ deferralNamed: "3000", lumpSumOfMonth: "8000" }, "2002-09-01", {
    missing: ["deferralLimitLeft"],
  });

export const deferralTaxed = rule(
  {
    id: "deferral-taxed",
    clause: "9.15.D",
    title: "Part of the named amount on which the employee bears the tax at once",
    says: "What exceeds the year's limit of law and plan.",
    page: 51,
  },
  named.atMost(lumpSum).minus(limitLeft).atLeast(zero("USD")),
)
  .example({ deferralNamed: "3000", lumpSumOfMonth: "8000", deferralLimitLeft: "3000" }, "2002-09-01", "0.00")
  .example(
    { deferralNamed: "3000", lumpSumOfMonth: "8000", deferralLimitLeft: "2999.99" },
    "2002-09-01",
    "0.01",
  )
  .example(
    { deferralNamed: "9000", lumpSumOfMonth: "8000", deferralLimitLeft: "2500" },
    "2002-09-01",
    "5500.00",
  )
  .example({ deferralNamed: "3000", deferralLimitLeft: "2500" }, "2002-09-01", {
    missing: ["lumpSumOfMonth"],
  });
