import { entitlement, given, notApplicable, rule } from "../../../src/rules/index.ts";

const newHome = given.flag("transferNewResidence", {
  question: "Does the transfer reasonably require a change of residence?",
});
const meant = given.flag("transferMeant", {
  question: "Does the employee believe that it was made to harass or to discipline?",
});
const forced = given.flag("transferInvoluntary", {
  question: "Was the employee transferred against their will?",
});

export const transferGrievable = rule(
  {
    id: "transfer-grievable",
    clause: "13.14.A",
    title: "May the transfer be grieved?",
    says: "Only where it reasonably requires a new residence and the employee believes that it was meant to harass or discipline.",
    page: 84,
  },
  forced.and(newHome, meant),
)
  .example(
    { transferInvoluntary: true, transferNewResidence: true, transferMeant: true },
    "2002-04-15",
    "true",
  )
  .example(
    { transferInvoluntary: true, transferNewResidence: true, transferMeant: false },
    "2002-04-15",
    "false",
  )
  .example(
    { transferInvoluntary: true, transferNewResidence: false, transferMeant: true },
    "2002-04-15",
    "false",
    { note: "the complaint procedure is open" },
  )
  .example({ transferInvoluntary: false }, "2002-04-15", "false")
  .example({ transferInvoluntary: true, transferNewResidence: true }, "2002-04-15", {
    missing: ["transferMeant"],
  });

export const transferComplaint = rule(
  {
    id: "transfer-complaint",
    clause: "13.14.B",
    title: "May a complaint be made about the transfer?",
    says: "Where no new residence is required and the employee believes that it was meant to harass or discipline; the department head is last.",
    page: 84,
  },
  forced.and(newHome.not(), meant),
)
  .example(
    { transferInvoluntary: true, transferNewResidence: false, transferMeant: true },
    "2002-04-15",
    "true",
  )
  .example(
    { transferInvoluntary: true, transferNewResidence: false, transferMeant: false },
    "2002-04-15",
    "false",
  )
  .example(
    { transferInvoluntary: true, transferNewResidence: true, transferMeant: true },
    "2002-04-15",
    "false",
    { note: "it may be grieved instead" },
  )
  .example({ transferInvoluntary: false }, "2002-04-15", "false")
  .example({ transferInvoluntary: true, transferMeant: true }, "2002-04-15", {
    missing: ["transferNewResidence"],
  });

const disapproved = given.flag("transferDisapproved", {
  question: "Has the appointing authority, or the State's personnel department, disapproved the transfer?",
});
const cost = (name: string, question: string) =>
  given.number(name, { unit: "USD", min: "0", max: "100000", question });
const allowance = cost(
  "transferTravelAllowance",
  "What does the regular travel allowance come to for the time away from the original headquarters?",
);
const movingThere = cost("transferMovingThere", "What did the move from the original headquarters cost?");
const movingBack = cost("transferMovingBack", "What does the move back cost?");
const paid = {
  transferDisapproved: true,
  transferNewResidence: true,
  transferTravelAllowance: "2100",
  transferMovingThere: "3400.50",
  transferMovingBack: "3600",
};

export const transferMakeWhole = rule(
  {
    id: "transfer-make-whole",
    clause: "13.14.A",
    title: "What is paid when the transfer is disapproved",
    says: "The travel allowance for the time away and the moving costs both ways; the employee returns to the former position.",
    page: 84,
  },
  allowance.plus(movingThere).plus(movingBack),
)
  .notwithstanding(
    "13.14.A",
    disapproved.not(),
    notApplicable("USD", "13.14.A", "the transfer was not disapproved"),
    { note: "The transfer stands" },
  )
  .notwithstanding(
    "13.14.B",
    newHome.not(),
    notApplicable("USD", "13.14.B", "a transfer that requires no new residence brings no such payment"),
    { note: "No new residence was required", over: ["13.14.A"] },
  )
  .example(paid, "2002-04-15", "9100.50")
  .example({ ...paid, transferMovingThere: "0", transferMovingBack: "0" }, "2002-04-15", "2100.00", {
    note: "undone before the household moved",
  })
  .example({ ...paid, transferDisapproved: false }, "2002-04-15", { notApplicable: "13.14.A" })
  .example({ ...paid, transferNewResidence: false }, "2002-04-15", { notApplicable: "13.14.B" })
  .example({ ...paid, transferDisapproved: false, transferNewResidence: false }, "2002-04-15", {
    notApplicable: "13.14.B",
  })
  .example({ ...paid, transferMovingBack: undefined }, "2002-04-15", { missing: ["transferMovingBack"] });

export const undoTransfer = entitlement({
  id: "undo-involuntary-transfer",
  clause: "13.14.A",
  title: "Undoing a transfer meant to harass or discipline",
  says: "You may grieve it if it requires a new residence, else complain; if it is disapproved, you return, and travel and moving both ways are paid.",
  applies: forced.and(meant),
  otherwise:
    "An involuntary transfer can be appealed only by someone who believes that it was meant to harass or to discipline.",
  rules: ["transfer-grievable", "transfer-complaint", "transfer-make-whole"],
  request: {
    what: "That the transfer be disapproved; afterwards the travel allowance and the moving costs both ways",
    by: "Talk within 21 calendar days of when you could be expected to know of it; in writing within those days, or within 14 calendar days of the answer to the talk if that is later (7.7)",
    form: "The State's form for a grievance (7.7.C); a complaint instead where no new residence is required",
    to: "As Article 7 provides: your supervisor first",
  },
});
