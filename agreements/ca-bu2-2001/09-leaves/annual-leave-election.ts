import { figure, given, read, rule, today, when } from "../../../src/rules/index.ts";

export const binding = figure(
  {
    id: "annual-leave-binding",
    clause: "9.11.A",
    title: "Months between two elections",
    unit: "months",
    page: 46,
  },
  { "2001-07-01": "24" },
);
const lastEnrolled = given.day("lastEnrolled", {
  question: "On which day did the employee last enroll in a leave program?",
});
const received = given.day("electionReceived", {
  question: "On which day does the appointing power receive the election?",
});
const hasChosen = given.flag("hasChosenLeaveProgram", {
  question: "Has the employee ever chosen one of the two leave programs?",
});
const opens = lastEnrolled.plusMonths(read(binding));
/** Whoever has never chosen is bound by no choice. */
export const mayChooseToday = hasChosen.not().or(today().isFrom(opens));
const NEVER = [
  "9.11.A",
  "never-chosen",
  "Whoever has never chosen a program may choose at any time",
  "The 24 months run once an employee elects to enroll; the program that one was placed in at the start is no election.",
] as const;
const PLACED = [
  "9.11.L",
  "placed-is-enrolled",
  "The 24 months run from the day on which one was first placed in a program, too",
  "The clause counts from the last enrollment and does not say that it was chosen.",
] as const;

const mayHead = {
  id: "annual-leave-election-in-time",
  clause: "9.11.A",
  title: "May the employee elect the other leave program?",
  says: "Yes for whoever has never chosen, and once twenty-four months have passed since the last enrollment.",
  page: 46,
} as const;
const chosen = { hasChosenLeaveProgram: true };
const never = { hasChosenLeaveProgram: false };
export const annualLeaveMayElect = rule(mayHead, hasChosen.not().or(received.isFrom(opens)))
  .reading(...NEVER)
  .alternative(...PLACED, rule(mayHead, received.isFrom(opens)))
  .example({ ...chosen, lastEnrolled: "2000-04-10", electionReceived: "2002-04-10" }, "2002-04-15", "true", {
    note: "the 24 months end on the day",
  })
  .example({ ...chosen, lastEnrolled: "2000-04-11", electionReceived: "2002-04-10" }, "2002-04-15", "false")
  .example({ ...chosen, lastEnrolled: "2000-01-01", electionReceived: "2002-04-10" }, "2002-04-15", "true")
  .example({ ...never, lastEnrolled: "2001-10-01", electionReceived: "2002-04-10" }, "2002-04-15", "true", {
    note: "hired half a year ago; the other reading says no",
  })
  .example(never, "2002-04-15", "true")
  .example({ ...chosen, electionReceived: "2002-04-10" }, "2002-04-15", { missing: ["lastEnrolled"] });

const electionHead = {
  id: "annual-leave-election",
  clause: "9.11.L",
  title: "First day an election of the other leave program takes effect",
  says: "It reaches back to day one of the pay period of its receipt; an election that comes before 24 months have passed must be made again.",
  page: 48,
} as const;
const afterOpening = received.laterOf(opens);
export const annualLeaveElection = rule(electionHead, when(hasChosen, afterOpening, received).payPeriod())
  .reading(
    "9.11.L",
    "too-early",
    "For an election that comes too early, the day on which the 24 months have passed stands for its receipt",
    "The clause bars an election before then; the answer shows the first day from which a new one can have effect.",
  )
  .reading(...NEVER)
  .alternative(...PLACED, rule(electionHead, afterOpening.payPeriod()))
  .example(
    { ...chosen, lastEnrolled: "2000-01-01", electionReceived: "2002-04-10" },
    "2002-04-15",
    "2002-04-01",
  )
  .example(
    { ...chosen, lastEnrolled: "2000-04-10", electionReceived: "2002-04-10" },
    "2002-04-15",
    "2002-04-01",
    {
      note: "the 24 months end on the day",
    },
  )
  .example(
    { ...chosen, lastEnrolled: "2000-05-02", electionReceived: "2002-04-30" },
    "2002-04-30",
    "2002-05-01",
    {
      note: "too early: made again on May 2",
    },
  )
  .example(
    { ...never, lastEnrolled: "2001-10-01", electionReceived: "2002-04-30" },
    "2002-04-30",
    "2002-04-01",
    {
      note: "never chosen before; the other reading: 2003-10-01",
    },
  )
  .example({ ...chosen, lastEnrolled: "2000-04-11" }, "2002-04-15", { missing: ["electionReceived"] })
  .example({ lastEnrolled: "last spring" }, "2002-04-15", { refused: "wrong-type" });
