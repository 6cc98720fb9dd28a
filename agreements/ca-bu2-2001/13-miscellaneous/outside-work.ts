import { entitlement, figure, given, read, rule } from "../../../src/rules/index.ts";
import { IN_WRITING, START } from "./inputs.ts";

const seats = (whose: string, of: string) =>
  figure(
    {
      id: `outside-work-${whose}-seats`,
      clause: "13.2.B",
      title: `Representatives of ${of} on the review committee`,
      unit: "count",
      page: 77,
    },
    { [START]: "2" },
  );
export const departmentSeats = seats("department", "the department");
export const unionSeats = seats("union", "the union");

const conflicts = given.flag("outsideWorkConflicts", {
  question: "Does the outside work conflict with the department's incompatible activity statement?",
});
const excepted = given.flag("outsideWorkExcepted", {
  question: "Has the department granted an exception for it?",
});
export const outsideWorkAllowed = rule(
  {
    id: "outside-work-allowed",
    clause: "13.2.A",
    title: "Is the outside work allowed?",
    says: "Work that does not conflict with the incompatible activity statement cannot be forbidden; other work needs an exception.",
    page: 77,
  },
  conflicts.not().or(excepted),
)
  .example({ outsideWorkConflicts: false }, "2002-04-15", "true")
  .example({ outsideWorkConflicts: true, outsideWorkExcepted: true }, "2002-04-15", "true")
  .example({ outsideWorkConflicts: true, outsideWorkExcepted: false }, "2002-04-15", "false")
  .example({ outsideWorkConflicts: true }, "2002-04-15", { missing: ["outsideWorkExcepted"] });

const refused = given.flag("outsideWorkRefused", {
  question: "Did the employee ask for an exception, and did the department refuse it?",
});
const reviewAsked = given.flag("outsideWorkReviewAsked", {
  question: "Has the employee asked for a review of the refusal?",
});
export const outsideWorkReview = rule(
  {
    id: "outside-work-review",
    clause: "13.2.B",
    title: "Must the refusal go to the committee?",
    says: "A refused exception is reviewed by a committee of both sides when the employee asks; the department head then decides.",
    page: 77,
  },
  refused.and(reviewAsked),
)
  .example({ outsideWorkRefused: true, outsideWorkReviewAsked: true }, "2002-04-15", "true")
  .example({ outsideWorkRefused: true, outsideWorkReviewAsked: false }, "2002-04-15", "false")
  .example({ outsideWorkRefused: false }, "2002-04-15", "false")
  .example({ outsideWorkRefused: true }, "2002-04-15", { missing: ["outsideWorkReviewAsked"] });

const ofDepartment = given.number("outsideWorkDepartmentSeats", {
  unit: "count",
  min: "0",
  max: "10",
  question: "How many representatives of the department sit on the review committee?",
});
const ofUnion = given.number("outsideWorkUnionSeats", {
  unit: "count",
  min: "0",
  max: "10",
  question: "How many representatives of the union sit on the review committee?",
});
export const outsideWorkCommittee = rule(
  {
    id: "outside-work-committee",
    clause: "13.2.B",
    title: "Is the review committee made up as agreed?",
    says: "Two representatives of the department and two of the union.",
    page: 77,
  },
  ofDepartment.equals(read(departmentSeats)).and(ofUnion.equals(read(unionSeats))),
)
  .example({ outsideWorkDepartmentSeats: "2", outsideWorkUnionSeats: "2" }, "2002-04-15", "true")
  .example({ outsideWorkDepartmentSeats: "3", outsideWorkUnionSeats: "2" }, "2002-04-15", "false")
  .example({ outsideWorkDepartmentSeats: "1", outsideWorkUnionSeats: "2" }, "2002-04-15", "false")
  .example({ outsideWorkDepartmentSeats: "2", outsideWorkUnionSeats: "1" }, "2002-04-15", "false")
  .example({ outsideWorkDepartmentSeats: "2", outsideWorkUnionSeats: "3" }, "2002-04-15", "false")
  .example({ outsideWorkDepartmentSeats: "2" }, "2002-04-15", { missing: ["outsideWorkUnionSeats"] });

const listPresented = given.flag("activityListPresented", {
  question: "Has the union given the department its list of changes to the incompatible activity statement?",
});
const reduced = given.flag("reducedWorktimeOrdered", {
  question: "Has a program of reduced worktime been made mandatory?",
});
const talksAsked = given.flag("reducedWorktimeTalksAsked", {
  question: "Has the union asked for talks because of it?",
});
export const activityTalks = rule(
  {
    id: "incompatible-activity-talks",
    clause: "13.2.D",
    title: "Are talks about the incompatible activity statement owed?",
    says: "Once the union has presented its list of changes (C), or asks for it when reduced worktime is made mandatory (D).",
    page: 77,
  },
  listPresented.or(reduced.and(talksAsked)),
)
  .example({ activityListPresented: true }, "2002-04-15", "true")
  .example(
    { activityListPresented: false, reducedWorktimeOrdered: true, reducedWorktimeTalksAsked: true },
    "2002-04-15",
    "true",
  )
  .example(
    { activityListPresented: false, reducedWorktimeOrdered: true, reducedWorktimeTalksAsked: false },
    "2002-04-15",
    "false",
  )
  .example({ activityListPresented: false, reducedWorktimeOrdered: false }, "2002-04-15", "false")
  .example({ activityListPresented: false, reducedWorktimeOrdered: true }, "2002-04-15", {
    missing: ["reducedWorktimeTalksAsked"],
  });

export const outsideWork = entitlement({
  id: "outside-work-exception",
  clause: "13.2.B",
  title: "An exception for outside work, and its review",
  says: "Outside work that the incompatible activity statement forbids may be allowed as an exception; a refusal goes to a committee of both sides if you ask.",
  applies: conflicts,
  otherwise:
    "Work that does not conflict with the statement needs no exception: the State may not forbid it.",
  rules: ["outside-work-allowed", "outside-work-review", "outside-work-committee"],
  request: {
    what: "An exception for the work you name; after a refusal, its review by the committee",
    by: "No time is stated in the agreement; ask before the work begins, and for a review as soon as you are refused",
    form: IN_WRITING,
    to: "The department",
  },
});
