import { answerOf, entitlement, figure, given, read, rule, zero } from "../../../src/rules/index.ts";
import { timeBase } from "../inputs.ts";
import { IN_WRITING, START } from "./inputs.ts";

export const yearHours = figure(
  {
    id: "professional-leave-year",
    clause: "13.25",
    title: "Professional leave in a calendar year",
    unit: "hours",
    page: 87,
  },
  { [START]: "24" },
);
const range = { unit: "hours", min: "0", max: "100", step: "1/4" } as const;
const used = given.number("professionalHoursUsed", {
  ...range,
  question: "How many hours of professional leave for such activities were used in this calendar year?",
});
const asked = given.number("professionalHoursAsked", {
  ...range,
  question: "How many hours of professional leave are asked for?",
});
const activity = given.choice("professionalActivity", {
  choices: {
    "state-bar": "A committee of the State Bar",
    "local-bar": "A committee of a local bar",
    similar: "A similar professional organization",
    other: "Something else",
  },
  question: "What is the leave for?",
});
const approved = given.flag("professionalApproved", { question: "Was the leave approved in advance?" });
const none = zero("hours");
const head = {
  id: "professional-leave-left",
  clause: "13.25",
  title: "Professional leave left in the calendar year",
  says: "Up to 24 paid hours each calendar year for committees of the State Bar, local bars and similar bodies; the rest of a year is lost.",
  page: 87,
} as const;

export const professionalLeaveLeft = rule(head, read(yearHours).minus(used).atLeast(none))
  .reading(
    "13.25",
    "same-for-part-time",
    "Part-timers have the same 24 hours",
    "The section gives the hours to the unit's employees and prorates nothing.",
  )
  .alternative(
    "13.7.C",
    "prorated",
    "Part-timers have the part of 24 hours that their time base gives",
    "13.7.C lets professional leave be prorated, and this is professional leave too.",
    rule(
      head,
      read(yearHours)
        .times(timeBase)
        .rounded("0.01", "half-up", "leave is kept in hundredths of an hour")
        .minus(used)
        .atLeast(none),
    ),
  )
  .reading(
    "13.25",
    "beside-two-days",
    "The 24 hours come beside the two days of 13.7.B",
    "The two days stand in place of bar dues; these hours are for activities, and neither section names the other.",
  )
  .example({ professionalHoursUsed: "0", timeBase: "1" }, "2002-04-15", "24.00")
  .example({ professionalHoursUsed: "23.75", timeBase: "1" }, "2002-04-15", "0.25")
  .example({ professionalHoursUsed: "24", timeBase: "1" }, "2002-12-31", "0.00")
  .example({ professionalHoursUsed: "24.25", timeBase: "1" }, "2002-12-31", "0.00")
  .example({ professionalHoursUsed: "8", timeBase: "1/2" }, "2002-04-15", "16.00")
  .example({ professionalHoursUsed: "0", timeBase: "1" }, "2003-01-01", "24.00", {
    note: "what was left on December 31 does not carry over",
  })
  .example({ timeBase: "1" }, "2002-04-15", { missing: ["professionalHoursUsed"] });

const forIt = activity.is("state-bar", "local-bar", "similar");
const facts = {
  professionalActivity: "state-bar",
  professionalApproved: true,
  professionalHoursUsed: "16",
  professionalHoursAsked: "8",
};
export const professionalLeave = rule(
  {
    id: "professional-leave",
    clause: "13.25",
    title: "Is the professional leave paid?",
    says: "Yes, for such an activity, with approval in advance, as far as the year's 24 hours reach.",
    page: 87,
  },
  forIt.and(approved, asked.isAtMost(answerOf(professionalLeaveLeft))),
)
  .example(facts, "2002-04-15", "true")
  .example({ ...facts, professionalHoursAsked: "8.25" }, "2002-04-15", "false")
  .example({ ...facts, professionalActivity: "local-bar" }, "2002-04-15", "true")
  .example({ ...facts, professionalActivity: "similar" }, "2002-04-15", "true")
  .example({ ...facts, professionalActivity: "other" }, "2002-04-15", "false")
  .example({ ...facts, professionalApproved: false }, "2002-04-15", "false")
  .example({ ...facts, professionalApproved: undefined }, "2002-04-15", {
    missing: ["professionalApproved"],
  });

export const activities = entitlement({
  id: "professional-activities",
  clause: "13.25",
  title: "Hours for bar committees and similar bodies",
  says: "Up to 24 paid hours each calendar year; what is not used in the year is lost.",
  applies: forIt,
  otherwise:
    "It is for committees of the State Bar, of local bars and for similar professional organizations.",
  rules: ["professional-leave-left", "professional-leave"],
  request: {
    what: "The hours, with the committee or body they are for",
    by: "Before the activity: approval must come in advance, and within the calendar year",
    form: IN_WRITING,
    to: "Your supervisor; the section does not say who approves",
  },
});
