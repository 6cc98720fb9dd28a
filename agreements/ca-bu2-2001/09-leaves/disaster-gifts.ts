import { answerOf, claim, zero } from "../../../src/rules/index.ts";
import { unsigned } from "./catastrophic-gifts.ts";
import { disasterGift, disasterQuota, left } from "./disaster-leave.ts";
import { giftHours, giftsReceived, hoursOfMonth, sixMonthsApproved } from "./inputs.ts";

const head = { vacationAnnualCtoLeft: "0", sixMonthsApproved: false, hoursOfMonth: "160" };
const line = { giftHours: "40", leaveCredit: "vacation", giftFormSigned: true };
/** Gifts to one employee under 9.8, each credited as vacation or annual leave as far as the limit still allows. */
export const disasterGifts = claim({
  id: "disaster-gifts",
  clause: "9.8.A",
  title: "Gifts of leave to one employee after a natural disaster",
  says: "Each gift is credited in whole hours, as vacation or annual leave, until the recipient's three or six months are full; nothing goes back to a donor.",
  page: 45,
  head: [left, sixMonthsApproved, hoursOfMonth],
  carried: [[giftsReceived, zero("hours")]],
  kinds: [
    {
      id: "gift",
      title: "Gift of hours",
      allowed: disasterGift,
      claimed: giftHours,
      after: [[giftsReceived, giftsReceived.plus(answerOf(disasterGift))]],
    },
  ],
  headChecks: [
    {
      clause: "9.8.A.3",
      when: left.isAbove(zero("hours")),
      reason: "the recipient has vacation, annual leave or compensating time left",
      remedy: "Use it up first; gifts come after it",
    },
  ],
  checks: [unsigned("9.8.A.7")],
  results: [disasterQuota.open],
  examples: [
    {
      on: "2002-04-15",
      given: head,
      lines: [
        line,
        { ...line, leaveCredit: "sick-leave" },
        { ...line, leaveCredit: "personal-leave" },
        { ...line, giftHours: "7.5" },
        { ...line, giftFormSigned: false },
        { ...line, leaveCredit: "annual-leave", giftHours: "8" },
      ],
      expect: {
        lines: [
          "40.00",
          { notApplicable: "9.8.A.1" },
          { notApplicable: "9.8.A" },
          { notApplicable: "9.8.A.4" },
          { refused: "claim-check" },
          "8.00",
        ],
        total: { hours: "48.00" },
        results: { "disaster-gifts-hours-open": "432.00" },
      },
    },
    {
      note: "three months are full: 480 hours",
      on: "2002-04-15",
      given: head,
      lines: [{ ...line, giftHours: "475" }, line],
      expect: {
        lines: ["475.00", { allowed: "5.00", because: "9.8.A.6" }],
        total: { hours: "480.00" },
        results: { "disaster-gifts-hours-open": "0.00" },
      },
    },
    {
      note: "an hour of vacation is left",
      on: "2002-04-15",
      given: { ...head, vacationAnnualCtoLeft: "1" },
      lines: [line],
      expect: { refused: "claim-check" },
    },
  ],
});
