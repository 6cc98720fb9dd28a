import { figure, given, read, rule, zero } from "../../../src/rules/index.ts";
import { workWeekGroup } from "../inputs.ts";
import { groupE, groupSE, START } from "./overtime-pieces.ts";

export const week = figure(
  { id: "overtime-week", clause: "6.2.A", title: "Hours of a work week", unit: "hours", page: 26 },
  { [START]: "40" },
);
const perWeek = { unit: "hours", min: "0", max: "168" } as const;
const worked = given.number("hoursWorkedInWeek", {
  ...perWeek,
  question: "How many hours were worked in the seven days in a row (168 hours)?",
});
const leave = given.number("paidLeaveInWeek", {
  ...perWeek,
  question: "How many hours of paid leave were taken in these seven days?",
});
const mentoring = given.number("mentoringLeaveInWeek", {
  ...perWeek,
  question: "How many of these leave hours were mentoring leave?",
});

const day = "2002-04-15";
export const weeklyOvertime = rule(
  {
    id: "weekly-overtime",
    clause: "6.2.A",
    title: "Overtime hours of a week",
    says: "What is worked beyond 40 hours in seven days in a row; paid leave counts as worked, mentoring leave does not.",
    page: 26,
  },
  worked
    .plus(leave.minus(mentoring).atLeast(zero("hours")))
    .minus(read(week))
    .atLeast(zero("hours")),
)
  .notwithstanding("6.2.B", workWeekGroup.is("E"), groupE(), { note: "Group E earns no overtime" })
  .notwithstanding("6.2.C", workWeekGroup.is("SE"), groupSE(), { note: "Group SE earns no overtime" })
  .reading(
    "6.1.B",
    "not-mentoring",
    "Mentoring leave is paid leave that does not count as worked",
    "6.1.B counts paid leave in general; 9.12.A takes out this one leave by name, and the particular clause weighs more.",
  )
  .example(
    { workWeekGroup: "2", hoursWorkedInWeek: "40", paidLeaveInWeek: "0", mentoringLeaveInWeek: "0" },
    day,
    "0.00",
  )
  .example(
    { workWeekGroup: "2", hoursWorkedInWeek: "40.25", paidLeaveInWeek: "0", mentoringLeaveInWeek: "0" },
    day,
    "0.25",
  )
  .example(
    { workWeekGroup: "2", hoursWorkedInWeek: "36", paidLeaveInWeek: "8", mentoringLeaveInWeek: "0" },
    day,
    "4.00",
    { note: "a day of sick leave counts as worked" },
  )
  .example(
    { workWeekGroup: "2", hoursWorkedInWeek: "36", paidLeaveInWeek: "8", mentoringLeaveInWeek: "2" },
    day,
    "2.00",
  )
  .example(
    { workWeekGroup: "2", hoursWorkedInWeek: "30", paidLeaveInWeek: "8", mentoringLeaveInWeek: "0" },
    day,
    "0.00",
  )
  .example({ workWeekGroup: "E", hoursWorkedInWeek: "50" }, day, { notApplicable: "6.2.B" })
  .example({ workWeekGroup: "SE", hoursWorkedInWeek: "50" }, day, { notApplicable: "6.2.C" })
  .example({ workWeekGroup: "2", hoursWorkedInWeek: "169" }, day, { refused: "out-of-range" })
  .example({ workWeekGroup: "2", hoursWorkedInWeek: "41", paidLeaveInWeek: "0" }, day, {
    missing: ["mentoringLeaveInWeek"],
  });
