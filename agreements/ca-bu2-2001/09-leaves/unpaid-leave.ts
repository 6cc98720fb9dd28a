import { figure, given, one, read, rule, when } from "../../../src/rules/index.ts";
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
