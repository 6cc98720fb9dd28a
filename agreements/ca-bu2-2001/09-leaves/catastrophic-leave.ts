import { figure, notApplicable, read, rule, when, zero } from "../../../src/rules/index.ts";
import { domesticPartner, leaveCredit } from "../inputs.ts";
import { giftLimits, openHours, quotaRules } from "./gift-hours.ts";
import {
  certificateAsked,
  certificateGiven,
  creditsLeft,
  giftHours,
  giftReason,
  household,
  relation,
} from "./inputs.ts";

const PAGE = 44;
export const catastrophicLimits = giftLimits("catastrophic-gifts", "9.7.H", PAGE);
export const catastrophicLeast = figure(
  { id: "catastrophic-gift-least", clause: "9.7.F", title: "Least gift", unit: "hours", page: PAGE },
  { "2001-07-01": "1" },
);
export const catastrophicQuota = quotaRules("catastrophic-gifts", "9.7.H", PAGE, catastrophicLimits);

const circle = relation
  .is("parent", "spouse", "parent-in-law", "child", "sibling")
  .or(relation.is("domestic-partner").and(domesticPartner))
  .or(household);
export const catastrophicReason = giftReason
  .is("own-condition", "parental")
  .or(giftReason.is("family-care").and(circle));
const receiveHead = {
  id: "catastrophic-may-receive",
  clause: "9.7.B",
  title: "May the employee receive donated leave?",
  says: "Yes for an authorized reason, with the certificate where one is due, once every leave credit is used up; the department approves.",
  page: 43,
} as const;
const empty = creditsLeft.equals(zero("hours"));
const certified = certificateGiven.or(certificateAsked.not());
const own = {
  giftReason: "own-condition",
  creditsLeft: "0",
  certificateAsked: true,
  certificateGiven: true,
};
export const catastrophicMayReceive = rule(
  receiveHead,
  catastrophicReason.and(
    empty,
    certificateGiven.or(certificateAsked.not().and(giftReason.is("own-condition", "family-care"))),
  ),
)
  .reading(
    "9.7.C.5",
    "parental-always-certified",
    "Parental and adoption leave need a certificate even where the supervisor asks for none",
    "The last sentence provides for it without the condition of the first.",
  )
  .alternative(
    "9.7.C",
    "only-when-asked",
    "Every certificate is due only where the supervisor asks",
    "The first sentence makes all certificates depend on the supervisor's request.",
    rule(receiveHead, catastrophicReason.and(empty, certified)),
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
  .example({ ...own, giftReason: "parental" }, "2002-04-15", "true")
  .example({ ...own, giftReason: "other" }, "2002-04-15", "false")
  .example({ ...own, giftReason: "family-care", relation: "parent-in-law" }, "2002-04-15", "true")
  .example(
    { ...own, giftReason: "family-care", relation: "grandparent", household: false },
    "2002-04-15",
    "false",
  )
  .example(
    { ...own, giftReason: "family-care", relation: "grandparent", household: true },
    "2002-04-15",
    "true",
  )
  .example(
    { ...own, giftReason: "family-care", relation: "domestic-partner", domesticPartner: true },
    "2002-04-15",
    "true",
  )
  .example({ ...own, giftReason: "family-care", relation: "aunt-or-uncle" }, "2002-04-15", {
    missing: ["household"],
  });

const gift = (hours: string) => ({
  giftHours: hours,
  leaveCredit: "vacation",
  sixMonthsApproved: false,
  hoursOfMonth: "168",
  giftsReceived: "0",
});
export const whole = giftHours.equals(giftHours.rounded("1", "down", "only whole hours are given"));
export const catastrophicGift = rule(
  {
    id: "catastrophic-gift",
    clause: "9.7.F",
    title: "Hours of a gift that are credited",
    says: "Whole hours, one at least, of compensating time, annual leave, personal leave, vacation or holiday credit, up to the recipient's limit.",
    page: PAGE,
  },
  when(
    whole.and(giftHours.isAtLeast(read(catastrophicLeast))),
    giftHours.atMost(openHours(catastrophicLimits).rounded("1", "down", "only whole hours are given")),
    notApplicable("hours", "9.7.F", "a gift is of whole hours, one at least"),
  ),
)
  .notwithstanding(
    "9.7.D",
    leaveCredit.is("sick-leave"),
    notApplicable("hours", "9.7.D", "sick leave cannot be given"),
    { note: "Sick leave cannot be given" },
  )
  .notwithstanding(
    "9.7.B",
    leaveCredit.is("excess-hours"),
    notApplicable("hours", "9.7.B", "this kind of credit is not among those that may be given"),
    { note: "The kind of credit is not listed" },
  )
  .example(gift("1"), "2002-04-15", "1.00")
  .example(gift("0.99"), "2002-04-15", { notApplicable: "9.7.F" })
  .example(gift("8.5"), "2002-04-15", { notApplicable: "9.7.F" })
  .example({ ...gift("8"), leaveCredit: "cto" }, "2002-04-15", "8.00")
  .example({ ...gift("8"), leaveCredit: "sick-leave" }, "2002-04-15", { notApplicable: "9.7.D" })
  .example({ ...gift("8"), leaveCredit: "excess-hours" }, "2002-04-15", { notApplicable: "9.7.B" })
  .example({ ...gift("8"), giftsReceived: "500" }, "2002-04-15", "4.00", { note: "504 hours are the limit" })
  .example({ ...gift("8"), giftsReceived: "504" }, "2002-04-15", "0.00")
  .example({ ...gift("8"), giftsReceived: "504", sixMonthsApproved: true }, "2002-04-15", "8.00");
