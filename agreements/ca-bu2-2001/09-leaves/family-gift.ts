import { notApplicable, read, rule, when } from "../../../src/rules/index.ts";
import { leaveCredit } from "../inputs.ts";
import { whole } from "./catastrophic-leave.ts";
import {
  donorCredits,
  donorSickLeave,
  familyLeast,
  familyLimits,
  mayGive,
  mostOf,
  noRelative,
  PAGE,
  WHOLE,
} from "./family-transfer.ts";
import { openHours } from "./gift-hours.ts";
import { giftHours } from "./inputs.ts";

const head = {
  id: "family-transfer-gift",
  clause: "9.14.E",
  title: "Hours of a relative's gift that are credited",
  says: "Whole hours, one at least, of compensating time, annual leave, personal leave, vacation or holiday credit, up to the recipient's limit and as long as 80 hours stay with the relative.",
  page: PAGE,
} as const;
const unlisted = leaveCredit.is("excess-hours");
const credited = (paid: typeof donorCredits) =>
  rule(
    head,
    when(
      whole.and(giftHours.isAtLeast(read(familyLeast))),
      giftHours.atMost(openHours(familyLimits).rounded("1", "down", WHOLE)),
      notApplicable("hours", "9.14.E", "a gift is of whole hours, one at least"),
    ),
  )
    .notwithstanding(
      "9.14.F",
      giftHours.isAbove(mostOf(paid)),
      notApplicable("hours", "9.14.F", "the donor would keep less than 80 hours of paid leave; give fewer"),
      { note: "The donor would keep too little" },
    )
    .notwithstanding(
      "9.14.C",
      leaveCredit.is("sick-leave"),
      notApplicable("hours", "9.14.C", "sick leave cannot be given"),
      { note: "Sick leave cannot be given", over: ["9.14.F"] },
    )
    .notwithstanding(
      "9.14",
      mayGive.not().or(unlisted),
      when(
        unlisted,
        notApplicable("hours", "9.14", "this kind of credit is not among those that may be given"),
        noRelative(),
      ),
      { note: "The donor, or the kind of credit, is not listed", over: ["9.14.C", "9.14.F"] },
    );

const gift = {
  giftHours: "8",
  leaveCredit: "vacation",
  donorRelation: "spouse",
  donorCredits: "200",
  donorSickLeave: "0",
  sixMonthsApproved: false,
  hoursOfMonth: "168",
  giftsReceived: "0",
};
export const familyGift = credited(donorCredits.plus(donorSickLeave))
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
    credited(donorCredits),
  )
  .example({ ...gift, giftHours: "1" }, "2002-04-15", "1.00")
  .example({ ...gift, giftHours: "0.99" }, "2002-04-15", { notApplicable: "9.14.E" })
  .example({ ...gift, giftHours: "1.5" }, "2002-04-15", { notApplicable: "9.14.E" })
  .example({ ...gift, leaveCredit: "personal-leave" }, "2002-04-15", "8.00")
  .example({ ...gift, leaveCredit: "sick-leave" }, "2002-04-15", { notApplicable: "9.14.C" })
  .example({ ...gift, leaveCredit: "excess-hours" }, "2002-04-15", { notApplicable: "9.14" })
  .example({ ...gift, giftsReceived: "500" }, "2002-04-15", "4.00")
  .example({ ...gift, giftsReceived: "500", sixMonthsApproved: true }, "2002-04-15", "8.00")
  .example({ ...gift, donorCredits: "88" }, "2002-04-15", "8.00", { note: "exactly 80 hours stay" })
  .example({ ...gift, donorCredits: "87.99" }, "2002-04-15", { notApplicable: "9.14.F" })
  .example({ ...gift, donorCredits: "60", donorSickLeave: "28" }, "2002-04-15", "8.00", {
    note: "the other reading does not allow it",
  })
  .example({ ...gift, donorCredits: "20", leaveCredit: "sick-leave" }, "2002-04-15", {
    notApplicable: "9.14.C",
  })
  .example({ ...gift, donorRelation: "other" }, "2002-04-15", { notApplicable: "9.14" })
  .example({ ...gift, donorRelation: "household" }, "2002-04-15", "8.00")
  .example({ ...gift, donorRelation: "domestic-partner", domesticPartner: true }, "2002-04-15", "8.00")
  .example({ ...gift, donorRelation: "domestic-partner", domesticPartner: false }, "2002-04-15", {
    notApplicable: "9.14",
  })
  .example({ ...gift, donorRelation: "domestic-partner" }, "2002-04-15", { missing: ["domesticPartner"] });
