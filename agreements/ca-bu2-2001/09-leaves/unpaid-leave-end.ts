import { figure, given, read, rule, when } from "../../../src/rules/index.ts";
import { workDaysBefore } from "../08-holidays/work-days.ts";

const START = "2001-07-01";
export const revocationNotice = figure(
  {
    id: "unpaid-leave-revocation-notice",
    clause: "9.2.E",
    title: "Notice before an unpaid leave is ended early",
    unit: "work days",
    page: 40,
  },
  { [START]: "30" },
);

const effective = given.day("revocationEffective", {
  question: "On which day is the early end of the leave to take effect?",
});
const noticeBy = workDaysBefore(effective, read(revocationNotice));
export const unpaidLeaveRevocation = rule(
  {
    id: "unpaid-leave-revocation-by",
    clause: "9.2.E",
    title: "Last day for the written notice that ends a leave early",
    says: "Thirty work days before the end takes effect, counted Monday to Friday without holidays, with specific business reasons in writing.",
    page: 40,
  },
  noticeBy,
)
  .reading(
    "9.2.E",
    "monday-to-friday",
    "Work days are Monday through Friday without the State's holidays as observed",
    "The clause does not say whose work days; an employee on leave works no schedule of their own. Holidays that the Governor declares are not in the calendar.",
  )
  .example({ revocationEffective: "2002-05-20" }, "2002-04-01", "2002-04-08", { note: "six whole weeks" })
  .example({ revocationEffective: "2002-06-03" }, "2002-04-15", "2002-04-19", {
    note: "the last Monday of May is a holiday: back over the weekend to Friday",
  })
  .example({ revocationEffective: "2002-01-28" }, "2001-12-01", "2001-12-12", {
    note: "December 25, January 1 and the third Monday of January",
  })
  .example({ revocationEffective: "2002-12-16" }, "2002-10-15", "2002-10-30", {
    note: "November 11, Thanksgiving and the day after it",
  })
  .example({ revocationEffective: "2002-05-02" }, "2002-04-01", "2002-03-20", {
    note: "March 31, a Sunday, is kept on Monday, April 1",
  })
  .example({ revocationEffective: "2002-06-09" }, "2002-04-15", "2002-04-26", {
    note: "a Sunday: the five work days of the week before count in full",
  })
  .example({ revocationEffective: "2001-06-27" }, "2001-07-01", "2001-05-15", {
    note: "the last Monday of May again",
  })
  .example({}, "2002-04-15", { missing: ["revocationEffective"] });

const endedHow = given.choice("unpaidLeaveEnded", {
  choices: {
    expired: "On its last day",
    early: "Before its last day",
    refused: "It was refused",
  },
  question: "How did the leave, or the request for it, end?",
});
const requiredByState = given.flag("endRequiredByState", {
  question: "Does the State require the early end?",
});
const noticeGiven = given.day("endNoticeGiven", {
  question: "On which day did the employee get the written notice of the early end?",
});
const reasonsInWriting = given.flag("businessReasonsGiven", {
  question: "Did the employee get specific business reasons in writing?",
});
export const unpaidLeaveEndKept = rule(
  {
    id: "unpaid-leave-end-in-order",
    clause: "9.2.E",
    title: "Was the leave ended, or refused, as the agreement asks?",
    says: "An early end needs thirty work days' written notice and a need of the State; it and a refusal need business reasons in writing.",
    page: 40,
  },
  endedHow
    .is("expired")
    .or(
      when(
        endedHow.is("early"),
        requiredByState.and(noticeGiven.isAfter(noticeBy).not(), reasonsInWriting),
        reasonsInWriting,
      ),
    ),
)
  .example({ unpaidLeaveEnded: "expired" }, "2002-04-15", "true")
  .example(
    {
      unpaidLeaveEnded: "early",
      endRequiredByState: true,
      revocationEffective: "2002-06-03",
      endNoticeGiven: "2002-04-19",
      businessReasonsGiven: true,
    },
    "2002-04-15",
    "true",
  )
  .example(
    {
      unpaidLeaveEnded: "early",
      endRequiredByState: true,
      revocationEffective: "2002-06-03",
      endNoticeGiven: "2002-04-22",
      businessReasonsGiven: true,
    },
    "2002-04-15",
    "false",
  )
  .example(
    {
      unpaidLeaveEnded: "early",
      endRequiredByState: true,
      revocationEffective: "2002-06-03",
      endNoticeGiven: "2002-03-29",
      businessReasonsGiven: false,
    },
    "2002-04-15",
    "false",
  )
  .example({ unpaidLeaveEnded: "early", endRequiredByState: false }, "2002-04-15", "false")
  .example({ unpaidLeaveEnded: "refused", businessReasonsGiven: true }, "2002-04-15", "true")
  .example({ unpaidLeaveEnded: "refused", businessReasonsGiven: false }, "2002-04-15", "false")
  .example({ unpaidLeaveEnded: "refused" }, "2002-04-15", { missing: ["businessReasonsGiven"] });
