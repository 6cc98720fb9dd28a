import { figure, given, read, rule } from "../../../src/rules/index.ts";

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
export const electionOpens = lastEnrolled.plusMonths(read(binding));

export const annualLeaveMayElect = rule(
  {
    id: "annual-leave-election-in-time",
    clause: "9.11.A",
    title: "May the employee elect the other leave program?",
    says: "Yes once twenty-four months have passed since the last enrollment.",
    page: 46,
  },
  received.isFrom(electionOpens),
)
  .example({ lastEnrolled: "2000-04-10", electionReceived: "2002-04-10" }, "2002-04-15", "true", {
    note: "the 24 months end on the day",
  })
  .example({ lastEnrolled: "2000-04-11", electionReceived: "2002-04-10" }, "2002-04-15", "false")
  .example({ lastEnrolled: "2000-01-01", electionReceived: "2002-04-10" }, "2002-04-15", "true")
  .example({ electionReceived: "2002-04-10" }, "2002-04-15", { missing: ["lastEnrolled"] });

export const annualLeaveElection = rule(
  {
    id: "annual-leave-election",
    clause: "9.11.L",
    title: "First day an election of the other leave program takes effect",
    says: "It reaches back to day one of the pay period of its receipt; an election that comes before 24 months have passed must be made again.",
    page: 48,
  },
  received.laterOf(electionOpens).payPeriod(),
)
  .reading(
    "9.11.L",
    "too-early",
    "For an election that comes too early, the day on which the 24 months have passed stands for its receipt",
    "The clause bars an election before then; the answer shows the first day from which a new one can have effect.",
  )
  .example({ lastEnrolled: "2000-01-01", electionReceived: "2002-04-10" }, "2002-04-15", "2002-04-01")
  .example({ lastEnrolled: "2000-04-10", electionReceived: "2002-04-10" }, "2002-04-15", "2002-04-01", {
    note: "the 24 months end on the day",
  })
  .example({ lastEnrolled: "2000-05-02", electionReceived: "2002-04-30" }, "2002-04-30", "2002-05-01", {
    note: "too early: made again on May 2",
  })
  .example({ lastEnrolled: "2000-04-11" }, "2002-04-15", { missing: ["electionReceived"] })
  .example({ lastEnrolled: "last spring" }, "2002-04-15", { refused: "wrong-type" });
