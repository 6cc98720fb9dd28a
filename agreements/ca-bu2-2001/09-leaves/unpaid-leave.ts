import { figure, given, one, read, rule, when } from "../../../src/rules/index.ts";
import { workDaysBefore } from "../08-holidays/work-days.ts";
import { holidaysInNotice } from "../inputs.ts";
import { leaveBegins, substantiated } from "./inputs.ts";

const START = "2001-07-01";
export const unpaidMost = figure(
  {
    id: "unpaid-leave-most",
    clause: "9.2.A",
    title: "Longest unpaid leave of absence",
    unit: "months",
    page: 39,
  },
  { [START]: "12" },
);
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

const reason = given.choice("unpaidLeaveReason", {
  choices: {
    union: "Union activity",
    incapacity: "Temporary incapacity through illness or injury",
    loan: "Loan to another governmental agency for one assignment",
    layoff: "Seeking or taking other work because of a layoff",
    education: "Education",
    research: "A research project",
    other: "Another reason",
  },
  question: "What is the leave for?",
});
const bar = given.choice("unpaidLeaveBar", {
  choices: {
    none: "None of these",
    "state-position": "The employee takes another position in State employment",
    "outside-job": "The employee leaves the State for other outside employment",
    "no-return": "The employee does not mean to return in time, or cannot be expected to",
  },
  question: "Which of these is so?",
});
const allowedHead = {
  id: "unpaid-leave-allowed",
  clause: "9.2.B",
  title: "May unpaid leave be granted?",
  says: "Yes for proven reasons, unless the employee takes another job or will not return; the listed reasons stand above that bar.",
  page: 39,
} as const;
const listed = reason.is("union", "incapacity", "loan", "layoff", "education", "research");
export const unpaidLeaveAllowed = rule(allowedHead, substantiated.and(bar.is("none").or(listed)))
  .reading(
    "9.2.B",
    "listed-reasons-lift-the-bar",
    "A reason that 9.2.C lists lifts every bar",
    "The bar begins by excepting what subsection c provides, without limits.",
  )
  .alternative(
    "9.2.B",
    "only-where-the-reason-says-so",
    "Only a loan to another agency, and other work because of a layoff, lift the bar",
    "Those two alone are other work by their nature; education or union work need no other job.",
    rule(allowedHead, substantiated.and(bar.is("none").or(reason.is("loan", "layoff")))),
  )
  .example(
    { substantiated: true, unpaidLeaveReason: "education", unpaidLeaveBar: "none" },
    "2002-04-15",
    "true",
  )
  .example(
    { substantiated: true, unpaidLeaveReason: "other", unpaidLeaveBar: "none" },
    "2002-04-15",
    "true",
    {
      note: "the list of reasons is not closed",
    },
  )
  .example(
    { substantiated: true, unpaidLeaveReason: "other", unpaidLeaveBar: "outside-job" },
    "2002-04-15",
    "false",
  )
  .example(
    { substantiated: true, unpaidLeaveReason: "layoff", unpaidLeaveBar: "outside-job" },
    "2002-04-15",
    "true",
  )
  .example(
    { substantiated: true, unpaidLeaveReason: "loan", unpaidLeaveBar: "state-position" },
    "2002-04-15",
    "true",
  )
  .example(
    { substantiated: true, unpaidLeaveReason: "education", unpaidLeaveBar: "no-return" },
    "2002-04-15",
    "true",
    { note: "the other reading says no" },
  )
  .example({ substantiated: false, unpaidLeaveBar: "none" }, "2002-04-15", "false", {
    note: "without proof nothing else matters",
  })
  .example({ substantiated: true, unpaidLeaveBar: "no-return" }, "2002-04-15", {
    missing: ["unpaidLeaveReason"],
  });

const firstEnd = leaveBegins.plusMonths(read(unpaidMost)).minusDays(one("days"));
export const unpaidLeaveLastDay = rule(
  {
    id: "unpaid-leave-longest-end",
    clause: "9.2.A",
    title: "Last day that a first grant of unpaid leave may reach",
    says: "At most one year from the day on which the leave begins.",
    page: 39,
  },
  firstEnd,
)
  .example({ leaveBegins: "2002-02-01" }, "2002-01-15", "2003-01-31")
  .example({ leaveBegins: "2001-07-02" }, "2001-07-02", "2002-07-01")
  .example({ leaveBegins: "2002-03-01" }, "2002-01-15", "2003-02-28")
  .example({}, "2002-01-15", { missing: ["leaveBegins"] });

const agrees = given.flag("extensionGranted", {
  question: "Does the department head agree to the extension?",
});
const newEnd = given.day("extendedThrough", { question: "Through which day is the leave to be extended?" });
const extensionHead = {
  id: "unpaid-leave-extension",
  clause: "9.2.D",
  title: "Last day that the leave may reach with an extension",
  says: "The employee may ask for more time, and the department head may agree; nothing is owed.",
  page: 40,
} as const;
export const unpaidLeaveExtension = rule(extensionHead, firstEnd.laterOf(when(agrees, newEnd, firstEnd)))
  .reading(
    "9.2.D",
    "beyond-the-year",
    "An extension may take the leave beyond one year",
    "The year limits what is granted at first; the clause on extensions sets no limit and would mean little within it.",
  )
  .alternative(
    "9.2.A",
    "one-year-in-all",
    "The leave and its extensions stay within one year",
    "The year is set for a leave of absence, and an extended leave is still one leave.",
    rule(extensionHead, firstEnd),
  )
  .example(
    { extensionGranted: true, leaveBegins: "2002-02-01", extendedThrough: "2002-12-31" },
    "2002-10-01",
    "2003-01-31",
  )
  .example(
    { extensionGranted: true, leaveBegins: "2002-02-01", extendedThrough: "2003-02-01" },
    "2002-10-01",
    "2003-02-01",
    { note: "a day beyond the year, which the other reading does not allow" },
  )
  .example({ extensionGranted: false, leaveBegins: "2002-02-01" }, "2002-10-01", "2003-01-31")
  .example({ leaveBegins: "2002-02-01" }, "2002-10-01", { missing: ["extensionGranted"] });

const effective = given.day("revocationEffective", {
  question: "On which day is the early end of the leave to take effect?",
});
export const unpaidLeaveRevocation = rule(
  {
    id: "unpaid-leave-revocation-by",
    clause: "9.2.E",
    title: "Last day for the written notice that ends a leave early",
    says: "Thirty work days before the end takes effect, counted Monday to Friday without holidays, with specific business reasons in writing.",
    page: 40,
  },
  workDaysBefore(effective, read(revocationNotice).plus(holidaysInNotice.as("work days"))),
)
  .reading(
    "9.2.E",
    "monday-to-friday",
    "Work days are Monday through Friday, holidays left out",
    "The clause does not say whose work days; an employee on leave works no schedule of their own.",
  )
  .example({ revocationEffective: "2002-06-03", holidaysInNotice: "0" }, "2002-04-15", "2002-04-22", {
    note: "six whole weeks",
  })
  .example({ revocationEffective: "2002-06-03", holidaysInNotice: "1" }, "2002-04-15", "2002-04-19", {
    note: "the last Monday of May is a holiday: back over the weekend to Friday",
  })
  .example({ revocationEffective: "2002-01-28", holidaysInNotice: "3" }, "2001-12-01", "2001-12-12", {
    note: "December 25, January 1 and the third Monday of January",
  })
  .example({ revocationEffective: "2002-05-02", holidaysInNotice: "0" }, "2002-04-01", "2002-03-21")
  .example({ revocationEffective: "2002-06-09", holidaysInNotice: "0" }, "2002-04-15", "2002-04-29", {
    note: "a Sunday: the five work days of the week before count in full",
  })
  .example({ revocationEffective: "2001-06-27", holidaysInNotice: "0" }, "2001-07-01", "2001-05-16")
  .example({ revocationEffective: "2002-06-03" }, "2002-04-15", { missing: ["holidaysInNotice"] });

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
const workDaysOfNotice = given.number("workDaysOfNotice", {
  unit: "work days",
  min: "0",
  max: "260",
  question: "How many work days lie between the written notice and the day on which the end takes effect?",
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
        requiredByState.and(workDaysOfNotice.isAtLeast(read(revocationNotice)), reasonsInWriting),
        reasonsInWriting,
      ),
    ),
)
  .example({ unpaidLeaveEnded: "expired" }, "2002-04-15", "true")
  .example(
    {
      unpaidLeaveEnded: "early",
      endRequiredByState: true,
      workDaysOfNotice: "30",
      businessReasonsGiven: true,
    },
    "2002-04-15",
    "true",
  )
  .example(
    {
      unpaidLeaveEnded: "early",
      endRequiredByState: true,
      workDaysOfNotice: "29",
      businessReasonsGiven: true,
    },
    "2002-04-15",
    "false",
  )
  .example(
    {
      unpaidLeaveEnded: "early",
      endRequiredByState: true,
      workDaysOfNotice: "45",
      businessReasonsGiven: false,
    },
    "2002-04-15",
    "false",
  )
  .example({ unpaidLeaveEnded: "early", endRequiredByState: false }, "2002-04-15", "false")
  .example({ unpaidLeaveEnded: "refused", businessReasonsGiven: true }, "2002-04-15", "true")
  .example({ unpaidLeaveEnded: "refused", businessReasonsGiven: false }, "2002-04-15", "false")
  .example({ unpaidLeaveEnded: "refused" }, "2002-04-15", { missing: ["businessReasonsGiven"] });
