import { answerOf, figure, given, notApplicable, read, rule, when, zero } from "../../../src/rules/index.ts";
import { hourlyRate, timeBase } from "../inputs.ts";
import { dayHours, START } from "./holiday-credit.ts";
import { personal } from "./personal-holiday.ts";
import { workDaysBefore } from "./work-days.ts";

export const personalNotice = figure(
  {
    id: "personal-holiday-notice-days",
    clause: "8.1.D",
    title: "Notice of a personal holiday that may be asked for",
    unit: "days",
    page: 34,
  },
  { [START]: "5" },
);
const wanted = given.day("personalHolidayOn", { question: "On which day is the personal holiday wanted?" });
const noticeHead = {
  id: "personal-holiday-notice",
  clause: "8.1.D",
  title: "Last day to give notice of a personal holiday",
  says: "Where the department asks for notice: five days before the day that is wanted.",
  page: 34,
} as const;
export const lastNotice = wanted.minusDays(read(personalNotice));
export const personalHolidayNotice = rule(noticeHead, lastNotice)
  .reading(
    "8.1.D",
    "calendar-days",
    "The five days are calendar days",
    "The clause says days; where the agreement means work days it says so.",
  )
  .alternative(
    "8.1.D",
    "five-work-days",
    "The five days are work days",
    "Notice serves to plan the work, and only work days serve for that.",
    rule(noticeHead, workDaysBefore(wanted, read(personalNotice).as("work days"))),
  )
  .example({ personalHolidayOn: "2002-04-19" }, "2002-04-01", "2002-04-14", {
    note: "in work days it would be Friday, April 12",
  })
  .example({ personalHolidayOn: "2002-03-04" }, "2002-02-01", "2002-02-27")
  .example({ personalHolidayOn: "2001-06-20" }, "2001-07-01", "2001-06-15")
  .example({ personalHolidayOn: "2002-01-04" }, "2001-12-03", "2001-12-30", {
    note: "in work days, over New Year, it would be Thursday, December 27",
  })
  .example({}, "2002-04-01", { missing: ["personalHolidayOn"] });

const hoursHead = {
  id: "personal-holiday-hours",
  clause: "8.1.K",
  title: "Hours of a personal holiday",
  says: "Eight hours for a full-timer, the chart's part of eight for part-timers.",
  page: 35,
} as const;
const scheduled = given.number("scheduledHoursThatDay", {
  unit: "hours",
  min: "0",
  max: "24",
  step: "1/4",
  question: "How many hours would the employee have worked on that day?",
});
export const personalHolidayHours = rule(
  hoursHead,
  read(dayHours)
    .times(timeBase)
    .rounded("0.01", "half-up", "the chart of 8.1.L prints hundredths of an hour, halves rounded up"),
)
  .reading(
    "8.1.C",
    "day-of-eight",
    "The personal holiday is worth what other holidays are: eight hours in proportion",
    "8.1.K puts part-timers' holidays on the chart, whose last column is eight hours at full time.",
  )
  .alternative(
    "8.1.C",
    "day-as-scheduled",
    "The personal holiday is the whole working day, however long",
    "The clause grants a day and names no hours.",
    rule(hoursHead, scheduled),
  )
  .example({ timeBase: "1", scheduledHoursThatDay: "10" }, "2002-04-15", "8.00", {
    note: "on a day of ten hours the other reading gives ten",
  })
  .example({ timeBase: "3/8", scheduledHoursThatDay: "3" }, "2002-04-15", "3.00")
  .example({ timeBase: "1/8" }, "2002-04-15", "1.00")
  .example({ scheduledHoursThatDay: "8" }, "2002-04-15", { missing: ["timeBase"] });

const outcome = given.choice("personalHolidayOutcome", {
  choices: {
    taken: "Granted and taken",
    "not-taken": "Not asked for and not taken",
    rescheduled: "Refused, and another day was allowed",
    carried: "Refused, and the department lets it be carried into the next fiscal year",
    cashed: "Refused, and the department pays it",
  },
  question: "What became of the personal holiday?",
});
export const personalHolidayCash = rule(
  {
    id: "personal-holiday-cash-out",
    clause: "8.1.D",
    title: "Pay for a refused personal holiday",
    says: "Hour for hour at the straight rate, where the department chooses to pay rather than to carry the day.",
    page: 34,
  },
  answerOf(personalHolidayHours).times(hourlyRate).rounded("0.01", "half-up", "pay is in cents"),
)
  .notwithstanding(
    "8.1.D",
    outcome.is("taken", "not-taken", "rescheduled", "carried"),
    notApplicable("USD", "8.1.D", "only a refused day is paid, and only where the department chooses to pay"),
    { note: "The day was not refused, or the department did not choose to pay it" },
  )
  .example({ personalHolidayOutcome: "cashed", timeBase: "1", hourlyRate: "35.25" }, "2002-04-15", "282.00")
  .example({ personalHolidayOutcome: "cashed", timeBase: "5/8", hourlyRate: "30.01" }, "2002-04-15", "150.05")
  .example({ personalHolidayOutcome: "carried", timeBase: "1", hourlyRate: "35.25" }, "2002-04-15", {
    notApplicable: "8.1.D",
  })
  .example({ personalHolidayOutcome: "taken" }, "2002-04-15", { notApplicable: "8.1.D" });

export const personalHolidaysNextYear = rule(
  {
    id: "personal-holidays-next-year",
    clause: "8.1.D",
    title: "Personal holidays in the next fiscal year",
    says: "The new year's day, and a refused day that the department lets the employee carry over.",
    page: 34,
  },
  read(personal).plus(when(outcome.is("carried"), read(personal), zero("days"))),
)
  .reading(
    "8.1.D",
    "only-refused-days",
    "A day that nobody asked for is not carried over",
    "The clause grants one day a fiscal year and provides for the next year only after a refusal.",
  )
  .example({ personalHolidayOutcome: "carried" }, "2002-06-30", "2")
  .example({ personalHolidayOutcome: "cashed" }, "2002-06-30", "1")
  .example({ personalHolidayOutcome: "not-taken" }, "2002-06-30", "1")
  .example({ personalHolidayOutcome: "lost" }, "2002-06-30", { refused: "out-of-range" });
