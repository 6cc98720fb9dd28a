import { figure, given, notApplicable, read, rule, zero } from "../../../src/rules/index.ts";
import { domesticPartner } from "../inputs.ts";
import { giftLimits, quotaRules } from "./gift-hours.ts";
import {
  certificateAsked,
  certificateGiven,
  creditsLeft,
  giftReason,
  household,
  relation,
} from "./inputs.ts";

const START = "2001-07-01";
export const PAGE = 51;
export const familyLimits = giftLimits("family-transfer", "9.14.H", PAGE);
export const familyLeast = figure(
  { id: "family-transfer-least", clause: "9.14.E", title: "Least gift", unit: "hours", page: PAGE },
  { [START]: "1" },
);
export const donorKeeps = figure(
  {
    id: "family-transfer-donor-keeps",
    clause: "9.14.F",
    title: "Paid leave that the donor keeps",
    unit: "hours",
    page: PAGE,
  },
  { [START]: "80" },
);
export const familyQuota = quotaRules("family-transfer", "9.14.H", PAGE, familyLimits);

const circle = relation
  .is("child", "parent", "spouse", "sibling")
  .or(relation.is("domestic-partner").and(domesticPartner))
  .or(household);
export const familyReason = giftReason
  .is("own-condition", "parental")
  .or(giftReason.is("family-care").and(circle));
const receiveHead = {
  id: "family-transfer-may-receive",
  clause: "9.14.A",
  title: "May the employee receive leave from a relative?",
  says: "Yes for an authorized reason, with the certificate where one is due, once every leave credit is used up; the department approves.",
  page: 50,
} as const;
const empty = creditsLeft.equals(zero("hours"));
const own = {
  giftReason: "own-condition",
  creditsLeft: "0",
  certificateAsked: true,
  certificateGiven: true,
};
export const familyMayReceive = rule(
  receiveHead,
  familyReason.and(
    empty,
    certificateGiven.or(certificateAsked.not().and(giftReason.is("own-condition", "family-care"))),
  ),
)
  .reading(
    "9.14.B",
    "parental-always-certified",
    "Parental and adoption leave need a certificate even where the supervisor asks for none",
    "The last sentence provides for it without the condition of the first.",
  )
  .alternative(
    "9.14.B",
    "only-when-asked",
    "Every certificate is due only where the supervisor asks",
    "The first sentence makes all certificates depend on the supervisor's request.",
    rule(receiveHead, familyReason.and(empty, certificateGiven.or(certificateAsked.not()))),
  )
  .example(own, "2002-04-15", "true")
  .example({ ...own, creditsLeft: "0.01" }, "2002-04-15", "false")
  .example({ ...own, certificateGiven: false }, "2002-04-15", "false")
  .example({ ...own, certificateAsked: false, certificateGiven: false }, "2002-04-15", "true")
  .example(
    { ...own, giftReason: "parental", certificateAsked: false, certificateGiven: false },
    "2002-04-15",
    "false",
    { note: "the other reading says yes" },
  )
  .example({ ...own, giftReason: "other" }, "2002-04-15", "false")
  .example({ ...own, giftReason: "family-care", relation: "child" }, "2002-04-15", "true")
  .example(
    { ...own, giftReason: "family-care", relation: "parent-in-law", household: false },
    "2002-04-15",
    "false",
    { note: "9.7 names the spouse's parents, this section does not" },
  )
  .example(
    { ...own, giftReason: "family-care", relation: "domestic-partner", domesticPartner: true },
    "2002-04-15",
    "true",
  )
  .example({ ...own, giftReason: "family-care", relation: "parent-in-law" }, "2002-04-15", {
    missing: ["household"],
  });

const donorRelation = given.choice("donorRelation", {
  choices: {
    child: "Son or daughter",
    parent: "Mother or father",
    spouse: "Husband or wife",
    "domestic-partner": "Domestic partner",
    sibling: "Brother or sister",
    household: "Someone else who lives in the immediate household",
    other: "Someone else",
  },
  question: "Who is the donor to the recipient?",
});
export const mayGive = donorRelation
  .is("child", "parent", "spouse", "sibling", "household")
  .or(donorRelation.is("domestic-partner").and(domesticPartner));
const hours = { unit: "hours", min: "0", max: "3000" } as const;
export const donorCredits = given.number("donorCredits", {
  ...hours,
  question:
    "How many hours of compensating time, annual leave, personal leave, vacation and holiday credit has the donor?",
});
export const donorSickLeave = given.number("donorSickLeave", {
  ...hours,
  question: "How many hours of sick leave has the donor?",
});
const mostHead = {
  id: "family-transfer-most",
  clause: "9.14.F",
  title: "Most hours that the relative may give",
  says: "Whole hours of what may be given, as far as 80 hours of paid leave stay with the donor.",
  page: PAGE,
} as const;
export const WHOLE = "only whole hours are given";
export const mostOf = (paid: typeof donorCredits) =>
  paid.minus(read(donorKeeps)).atMost(donorCredits).atLeast(zero("hours")).rounded("1", "down", WHOLE);
export const noRelative = () =>
  notApplicable("hours", "9.14", "the donor is none of the relatives whom the section names");
const most = (paid: typeof donorCredits) =>
  rule(mostHead, mostOf(paid)).notwithstanding("9.14", mayGive.not(), noRelative(), {
    note: "The donor is no relative in the sense of the section",
  });
export const familyMost = most(donorCredits.plus(donorSickLeave))
  .reading(
    "9.14.F",
    "all-paid-leave",
    "The donor's sick leave counts towards the 80 hours",
    "The clause says paid leave time, and sick leave is leave with pay.",
  )
  .alternative(
    "9.14.F",
    "without-sick-leave",
    "Sick leave does not count towards the 80 hours",
    "It cannot be given, so that keeping it says nothing about the gift.",
    most(donorCredits),
  )
  .example({ donorRelation: "spouse", donorCredits: "100", donorSickLeave: "0" }, "2002-04-15", "20.00")
  .example({ donorRelation: "spouse", donorCredits: "100.75", donorSickLeave: "40" }, "2002-04-15", "60.00", {
    note: "without sick leave it would be 20",
  })
  .example({ donorRelation: "sibling", donorCredits: "80", donorSickLeave: "0" }, "2002-04-15", "0.00")
  .example({ donorRelation: "sibling", donorCredits: "81", donorSickLeave: "0" }, "2002-04-15", "1.00")
  .example({ donorRelation: "child", donorCredits: "30", donorSickLeave: "500" }, "2002-04-15", "30.00")
  .example({ donorRelation: "child", donorCredits: "30", donorSickLeave: "20" }, "2002-04-15", "0.00")
  .example(
    {
      donorRelation: "domestic-partner",
      domesticPartner: true,
      donorCredits: "100",
      donorSickLeave: "0",
    },
    "2002-04-15",
    "20.00",
  )
  .example({ donorRelation: "other", donorCredits: "100", donorSickLeave: "0" }, "2002-04-15", {
    notApplicable: "9.14",
  });
