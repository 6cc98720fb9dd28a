import { answerOf, claim, given, zero } from "../../../src/rules/index.ts";
import { catastrophicGift, catastrophicQuota } from "./catastrophic-leave.ts";
import { creditsLeft, giftHours, giftsReceived, hoursOfMonth, sixMonthsApproved } from "./inputs.ts";

const signed = given.flag("giftFormSigned", {
  question: "Is the State's form signed by the donor and verified by the donor's department?",
});
export const unsigned = (clause: string) => ({
  clause,
  when: signed.not(),
  reason: "the form is not signed by the donor and verified by the donor's department",
  remedy: "Have the donor sign the State's form and the donor's department verify it",
});

/** Whoever has credits left may not receive any. */
export const creditsRemain = (clause: string) => ({
  clause,
  when: creditsLeft.isAbove(zero("hours")),
  reason: "the recipient has leave credits left",
  remedy: "Use them up first; gifts come after all own credits",
});

const head = { creditsLeft: "0", sixMonthsApproved: false, hoursOfMonth: "168" };
const line = { giftHours: "40", leaveCredit: "vacation", giftFormSigned: true };
/** Gifts to one employee under 9.7, each credited as far as the limit still allows. */
export const catastrophicGifts = claim({
  id: "catastrophic-gifts",
  clause: "9.7.B",
  title: "Gifts of leave to one employee",
  says: "Each gift is credited in whole hours until the recipient's three or six months are full; nothing goes back to a donor.",
  page: 43,
  head: [creditsLeft, sixMonthsApproved, hoursOfMonth],
  carried: [[giftsReceived, zero("hours")]],
  kinds: [
    {
      id: "gift",
      title: "Gift of hours",
      allowed: catastrophicGift,
      claimed: giftHours,
      after: [[giftsReceived, giftsReceived.plus(answerOf(catastrophicGift))]],
    },
  ],
  headChecks: [creditsRemain("9.7.E")],
  checks: [unsigned("9.7.I")],
  results: [catastrophicQuota.open],
  examples: [
    {
      on: "2002-04-15",
      given: head,
      lines: [line, { ...line, giftHours: "8", leaveCredit: "cto" }],
      expect: {
        lines: ["40.00", "8.00"],
        total: { hours: "48.00" },
        results: { "catastrophic-gifts-hours-open": "456.00" },
      },
    },
    {
      note: "one wrong gift leaves the others as they are",
      on: "2002-04-15",
      given: head,
      lines: [
        { ...line, giftFormSigned: false },
        { ...line, leaveCredit: "sick-leave" },
        { ...line, giftHours: "0.5" },
        line,
      ],
      expect: {
        lines: [{ refused: "claim-check" }, { notApplicable: "9.7.D" }, { notApplicable: "9.7.F" }, "40.00"],
        total: { hours: "40.00" },
        results: { "catastrophic-gifts-hours-open": "464.00" },
      },
    },
    {
      note: "three months are full: 504 hours",
      on: "2002-04-15",
      given: head,
      lines: [
        { ...line, giftHours: "480" },
        { ...line, giftHours: "40" },
        { ...line, giftHours: "1" },
      ],
      expect: {
        lines: ["480.00", { allowed: "24.00", because: "9.7.H" }, { allowed: "0.00", because: "9.7.H" }],
        total: { hours: "504.00" },
        results: { "catastrophic-gifts-hours-open": "0.00" },
      },
    },
    {
      note: "six months were approved",
      on: "2002-04-15",
      given: { ...head, sixMonthsApproved: true },
      lines: [
        { ...line, giftHours: "504" },
        { ...line, giftHours: "504" },
      ],
      expect: { lines: ["504.00", "504.00"], total: { hours: "1008.00" } },
    },
    {
      note: "a quarter of an hour of own leave is left",
      on: "2002-04-15",
      given: { ...head, creditsLeft: "0.25" },
      lines: [line],
      expect: { refused: "claim-check" },
    },
    {
      on: "2002-04-15",
      given: { ...head, hoursOfMonth: "200" },
      lines: [line],
      expect: { refused: "out-of-range" },
    },
  ],
});
