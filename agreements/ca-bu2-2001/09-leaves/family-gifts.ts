import { answerOf, claim, zero } from "../../../src/rules/index.ts";
import { creditsRemain, unsigned } from "./catastrophic-gifts.ts";
import { familyGift } from "./family-gift.ts";
import { familyQuota } from "./family-transfer.ts";
import { creditsLeft, giftHours, giftsReceived, hoursOfMonth, sixMonthsApproved } from "./inputs.ts";

const line = {
  giftHours: "40",
  leaveCredit: "vacation",
  giftFormSigned: true,
  donorRelation: "spouse",
  donorCredits: "200",
  donorSickLeave: "0",
};
const head = { creditsLeft: "0", sixMonthsApproved: false, hoursOfMonth: "168" };
/** Gifts of relatives to one employee under 9.14; each donor keeps 80 hours. */
export const familyGifts = claim({
  id: "family-gifts",
  clause: "9.14",
  title: "Gifts of leave from relatives",
  says: "Each relative's gift is credited in whole hours until the recipient's months are full; every donor keeps 80 hours.",
  page: 50,
  head: [creditsLeft, sixMonthsApproved, hoursOfMonth],
  carried: [[giftsReceived, zero("hours")]],
  kinds: [
    {
      id: "gift",
      title: "Gift of hours",
      allowed: familyGift,
      claimed: giftHours,
      after: [[giftsReceived, giftsReceived.plus(answerOf(familyGift))]],
    },
  ],
  headChecks: [creditsRemain("9.14.D")],
  checks: [unsigned("9.14.I")],
  results: [familyQuota.open],
  examples: [
    {
      note: "the second donor would be left with 79 hours",
      on: "2002-04-15",
      given: head,
      lines: [line, { ...line, donorRelation: "child", giftHours: "21", donorCredits: "100" }],
      expect: {
        lines: ["40.00", { notApplicable: "9.14.F" }],
        total: { hours: "40.00" },
        results: { "family-transfer-hours-open": "464.00" },
      },
    },
    {
      note: "exactly 80 hours stay",
      on: "2002-04-15",
      given: head,
      lines: [
        { ...line, giftHours: "20", donorCredits: "100" },
        { ...line, leaveCredit: "sick-leave" },
        { ...line, giftFormSigned: false },
      ],
      expect: {
        lines: ["20.00", { notApplicable: "9.14.C" }, { refused: "claim-check" }],
        total: { hours: "20.00" },
      },
    },
    {
      note: "a cousin and a partner who is not certified give nothing; without the donor's balance no answer",
      on: "2002-04-15",
      given: head,
      lines: [
        { ...line, donorRelation: "other" },
        { ...line, donorRelation: "domestic-partner", domesticPartner: false },
        { ...line, donorCredits: undefined },
        line,
      ],
      expect: {
        lines: [{ notApplicable: "9.14" }, { notApplicable: "9.14" }, { missing: ["donorCredits"] }, "40.00"],
        total: { hours: "40.00" },
      },
    },
    {
      note: "the recipient has an hour of leave left",
      on: "2002-04-15",
      given: { ...head, creditsLeft: "1" },
      lines: [line],
      expect: { refused: "claim-check" },
    },
    {
      note: "three months are full: 504 hours",
      on: "2002-04-15",
      given: head,
      lines: [
        { ...line, giftHours: "500", donorCredits: "1000" },
        { ...line, giftHours: "40", donorRelation: "parent" },
      ],
      expect: { lines: ["500.00", { allowed: "4.00", because: "9.14.H" }], total: { hours: "504.00" } },
    },
  ],
});
