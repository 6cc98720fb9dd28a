import {
  carry,
  figure,
  given,
  notApplicable,
  read,
  rule,
  type Series,
  zero,
} from "../../../src/rules/index.ts";
import { leaveCredit } from "../inputs.ts";
import { boardLevelActivity, operationsAllowRelease } from "./inputs.ts";

const START = "2001-07-01";
const head = { clause: "2.1.D.3", page: 8, unit: "hours" } as const;
export const giftStep = figure(
  { ...head, id: "release-bank-gift-step", title: "Step in which time is given to the bank" },
  { [START]: "1" },
);
export const useStep = figure(
  { ...head, id: "release-bank-use-step", title: "Block in which time of the bank is used" },
  { [START]: "8" },
);
export const reviewEvery = figure(
  {
    id: "release-bank-review-months",
    clause: "2.1.D.7",
    title: "Months between two reviews of a department's bank",
    unit: "months",
    page: 8,
  },
  { [START]: "4" },
);

const may = leaveCredit.is("cto", "holiday-credit", "personal-leave", "annual-leave", "vacation");
const offered = given.number("bankHoursOffered", {
  unit: "hours",
  min: "0",
  max: "640",
  step: "1/4",
  question: "How many hours does the employee want to give to the release time bank?",
});
export const bankGift = rule(
  {
    id: "release-bank-gift",
    clause: "2.1.D",
    title: "Hours that a gift to the release time bank adds",
    says: "Compensating time, holiday credit, personal leave, annual leave or vacation, in whole hours; what is given stays given.",
    page: 8,
  },
  offered
    .over(read(giftStep))
    .rounded("1", "down", "D.3 takes time in steps of one hour; a part of a step is not taken")
    .times(read(giftStep)),
)
  .notwithstanding(
    "2.1.D.1",
    may.not(),
    notApplicable("hours", "2.1.D.1", "the bank takes five kinds of credit, and this is none of them"),
    { note: "Another kind of credit than the five that the bank takes" },
  )
  .example({ leaveCredit: "vacation", bankHoursOffered: "8" }, "2002-04-15", "8.00")
  .example({ leaveCredit: "cto", bankHoursOffered: "7.75" }, "2002-04-15", "7.00")
  .example({ leaveCredit: "annual-leave", bankHoursOffered: "1" }, "2002-04-15", "1.00")
  .example({ leaveCredit: "personal-leave", bankHoursOffered: "0.75" }, "2002-04-15", "0.00")
  .example({ leaveCredit: "holiday-credit", bankHoursOffered: "2" }, "2002-04-15", "2.00")
  .example({ leaveCredit: "sick-leave", bankHoursOffered: "8" }, "2002-04-15", { notApplicable: "2.1.D.1" })
  .example({ leaveCredit: "excess-hours", bankHoursOffered: "8" }, "2002-04-15", {
    notApplicable: "2.1.D.1",
  })
  .example({ bankHoursOffered: "8" }, "2002-04-15", { missing: ["leaveCredit"] });

const limited = given.flag("bankGiftsLimited", {
  question: "Has the department limited how often in a year one may give to the release time bank?",
});
const limit = given.number("bankGiftLimit", {
  unit: "count",
  min: "1",
  max: "366",
  question: "How often a year may one give, by the department's own limit?",
});
const giftsSoFar = given.number("bankGiftsThisYear", {
  unit: "count",
  min: "0",
  max: "366",
  question: "How often has the employee given to the bank this year?",
});
export const bankGiftAllowed = rule(
  {
    id: "release-bank-gift-allowed",
    clause: "2.1.D.6",
    title: "May the employee give to the release time bank again this year?",
    says: "Yes, unless the department limits how often a year one gives and the limit is reached.",
    page: 8,
  },
  limited.not().or(giftsSoFar.isBelow(limit)),
)
  .example({ bankGiftsLimited: false }, "2002-04-15", "true")
  .example({ bankGiftsLimited: true, bankGiftLimit: "2", bankGiftsThisYear: "1" }, "2002-04-15", "true")
  .example({ bankGiftsLimited: true, bankGiftLimit: "2", bankGiftsThisYear: "2" }, "2002-04-15", "false")
  .example({ bankGiftsLimited: true, bankGiftLimit: "2" }, "2002-04-15", { missing: ["bankGiftsThisYear"] });

const gifts = given.series("bankGifts", {
  unit: "hours",
  min: "0",
  max: "640",
  step: "1",
  most: 60,
  question: "Which hours were given to the department's bank, gift by gift?",
});
const uses = given.series("bankUses", {
  unit: "hours",
  min: "0",
  max: "640",
  step: "8",
  most: 60,
  question: "Which hours of the bank were used, in blocks of eight?",
});
const sum = (of: Series, label: string) =>
  carry(zero("hours"), [of], (carried, [entry]) => carried.plus(entry!), [label]);
export const bankBalance = rule(
  {
    id: "release-bank-balance",
    clause: "2.1.D.4",
    title: "Hours in a department's release time bank",
    says: "What was given less what was used: an hour is an hour, whatever the giver or the user earns.",
    page: 8,
  },
  sum(gifts, "hours given").minus(sum(uses, "hours used")),
)
  .example({ bankGifts: ["10", "7"], bankUses: ["16"] }, "2002-04-15", "1.00")
  .example({ bankGifts: ["8"], bankUses: ["8"] }, "2002-04-15", "0.00")
  .example({ bankGifts: ["4", "4"], bankUses: [] }, "2002-04-15", "8.00")
  .example({ bankGifts: ["8"], bankUses: ["16"] }, "2002-04-15", "-8.00", { note: "overdrawn" })
  .example({ bankGifts: ["8"], bankUses: ["4"] }, "2002-04-15", { refused: "out-of-range" })
  .example({ bankGifts: ["1.5"], bankUses: [] }, "2002-04-15", { refused: "out-of-range" })
  .example({ bankGifts: ["8"] }, "2002-04-15", { missing: ["bankUses"] });

const wanted = given.number("bankHoursWanted", {
  unit: "hours",
  min: "0",
  max: "640",
  step: "1/4",
  question: "How many hours of the bank does the employee want to use?",
});
const held = given.number("bankHoursHeld", {
  unit: "hours",
  min: "0",
  max: "100000",
  step: "1",
  question: "How many hours does the department's release time bank hold?",
});
const blocks = wanted
  .atMost(held)
  .over(read(useStep))
  .rounded("1", "down", "D.3 lets time be used in blocks of eight hours; a part of a block is not used")
  .times(read(useStep));
export const bankUse = rule(
  {
    id: "release-bank-use",
    clause: "2.1.D.3",
    title: "Hours of the release time bank that can be used",
    says: "Whole blocks of eight hours, as many as are wanted and as the bank holds.",
    page: 8,
  },
  blocks,
)
  .example({ bankHoursWanted: "8", bankHoursHeld: "8" }, "2002-04-15", "8.00")
  .example({ bankHoursWanted: "8", bankHoursHeld: "7" }, "2002-04-15", "0.00")
  .example({ bankHoursWanted: "7.75", bankHoursHeld: "20" }, "2002-04-15", "0.00")
  .example({ bankHoursWanted: "16", bankHoursHeld: "23" }, "2002-04-15", "16.00")
  .example({ bankHoursWanted: "24", bankHoursHeld: "23" }, "2002-04-15", "16.00")
  .example({ bankHoursWanted: "8" }, "2002-04-15", { missing: ["bankHoursHeld"] });

export const namedForBank = given.flag("namedForBank", {
  question: "Has the union named the employee, of the same department, to use time of the bank?",
});
const noticed = given.flag("bankNoticeGiven", {
  question: "Was the direct supervisor told reasonably early?",
});
const asked = {
  namedForBank: true,
  boardLevelActivity: true,
  bankNoticeGiven: true,
  operationsAllowRelease: true,
  bankHoursWanted: "8",
  bankHoursHeld: "8",
};
export const bankAbsenceDue = rule(
  {
    id: "release-bank-absence-due",
    clause: "2.1.D.5",
    title: "Must the absence on donated time be granted?",
    says: "Yes for someone whom the union named, for organizational work, in whole blocks that the bank holds, with reasonable notice, unless it interferes with operating needs.",
    page: 8,
  },
  namedForBank.and(
    boardLevelActivity,
    noticed,
    operationsAllowRelease,
    wanted.isAtLeast(read(useStep)),
    wanted.equals(blocks),
  ),
)
  .example(asked, "2002-04-15", "true")
  .example({ ...asked, bankHoursWanted: "16", bankHoursHeld: "16" }, "2002-04-15", "true")
  .example({ ...asked, bankHoursWanted: "16", bankHoursHeld: "15" }, "2002-04-15", "false")
  .example({ ...asked, bankHoursWanted: "4" }, "2002-04-15", "false")
  .example({ ...asked, bankHoursWanted: "0" }, "2002-04-15", "false")
  .example({ ...asked, namedForBank: false }, "2002-04-15", "false")
  .example({ ...asked, boardLevelActivity: false }, "2002-04-15", "false")
  .example({ ...asked, bankNoticeGiven: false }, "2002-04-15", "false")
  .example({ ...asked, operationsAllowRelease: false }, "2002-04-15", "false")
  .example({ ...asked, bankNoticeGiven: undefined }, "2002-04-15", { missing: ["bankNoticeGiven"] });

const lastReview = given.day("lastBankReview", {
  question: "On which day did the union last review this department's bank?",
});
export const bankReviewFrom = rule(
  {
    id: "release-bank-next-review",
    clause: "2.1.D.7",
    title: "First day of the next review of a department's bank",
    says: "The union may review the bank of a department once in four months, after reasonable notice.",
    page: 8,
  },
  lastReview.plusMonths(read(reviewEvery)),
)
  .reading(
    "2.1.D.7",
    "from-the-last-review",
    "The four months run from the last review",
    "The clause allows one review in every four months and fixes no periods of the calendar.",
  )
  .example({ lastBankReview: "2002-01-15" }, "2002-04-15", "2002-05-15")
  .example({ lastBankReview: "2001-10-31" }, "2002-02-15", "2002-02-28", {
    note: "February has no 31st day",
  })
  .example({}, "2002-04-15", { missing: ["lastBankReview"] });
