import {
  answerOf,
  figure,
  given,
  notApplicable,
  one,
  read,
  rule,
  today,
  when,
  zero,
} from "../../../src/rules/index.ts";
import { permanentIntermittent, timeBase } from "../inputs.ts";

const START = "2001-07-01";
export const mentoringYear = figure(
  {
    id: "mentoring-hours-of-year",
    clause: "9.12.A",
    title: "Most mentoring leave in a calendar year",
    unit: "hours",
    page: 48,
  },
  { [START]: "40" },
);
export const mentoringMonth = figure(
  {
    id: "mentoring-intermittent-hours",
    clause: "9.12.G",
    title: "Mentoring leave for each monthly equivalent of an intermittent",
    unit: "hours",
    page: 49,
  },
  { [START]: "3.33" },
);
export const monthlyEquivalent = figure(
  {
    id: "mentoring-monthly-equivalent",
    clause: "9.12.G",
    title: "Hours worked that make a monthly equivalent",
    unit: "hours",
    page: 49,
  },
  { [START]: "160" },
);
const hours = { unit: "hours", min: "0", step: "1/100" } as const;
const workedHours = given.number("intermittentHoursThisYear", {
  ...hours,
  max: "3000",
  question: "How many hours has the intermittent employee worked in this calendar year?",
});
const CENTS = "the section prints hundredths of an hour";
const yearHead = {
  id: "mentoring-leave-of-year",
  clause: "9.12.G",
  title: "Mentoring leave of a calendar year",
  says: "At most forty hours; part-timers in proportion, twenty at half time; intermittents 3.33 for each 160 hours worked.",
  page: 49,
} as const;
const byTimeBase = read(mentoringYear).times(timeBase).rounded("0.01", "half-up", CENTS);
const months = workedHours.over(read(monthlyEquivalent));
export const mentoringOfYear = rule(
  yearHead,
  when(
    permanentIntermittent,
    read(mentoringMonth)
      .times(months.rounded("1", "down", "only a completed monthly equivalent earns its hours"))
      .atMost(read(mentoringYear)),
    byTimeBase,
  ),
)
  .reading(
    "9.12.G",
    "completed-equivalents",
    "Only each completed 160 hours earn 3.33",
    "The employee must work a monthly equivalent of 160 hours to earn them.",
  )
  .alternative(
    "9.12.G",
    "in-proportion",
    "Part of 160 hours earns its part of 3.33",
    "The first sentence speaks of a prorated amount.",
    rule(
      yearHead,
      when(
        permanentIntermittent,
        read(mentoringMonth).times(months).rounded("0.01", "half-up", CENTS).atMost(read(mentoringYear)),
        byTimeBase,
      ),
    ),
  )
  .example({ permanentIntermittent: false, timeBase: "1" }, "2002-04-15", "40.00")
  .example({ permanentIntermittent: false, timeBase: "1/2" }, "2002-04-15", "20.00", {
    note: "the agreement's own example",
  })
  .example({ permanentIntermittent: false, timeBase: "3/8" }, "2002-04-15", "15.00")
  .example({ permanentIntermittent: true, intermittentHoursThisYear: "160" }, "2002-04-15", "3.33", {
    note: "the agreement's own example",
  })
  .example({ permanentIntermittent: true, intermittentHoursThisYear: "159.99" }, "2002-04-15", "0.00", {
    note: "in proportion it would be 3.33",
  })
  .example({ permanentIntermittent: true, intermittentHoursThisYear: "320" }, "2002-06-15", "6.66")
  .example({ permanentIntermittent: true, intermittentHoursThisYear: "2080" }, "2002-12-31", "40.00", {
    note: "thirteen times 3.33 would be 43.29",
  })
  .example({ permanentIntermittent: true }, "2002-04-15", { missing: ["intermittentHoursThisYear"] });

const ownHours = given.number("ownMentoringHours", {
  ...hours,
  max: "2000",
  question: "How many verified hours of their own has the employee spent on mentoring in this calendar year?",
});
const taken = given.number("mentoringTaken", {
  ...hours,
  max: "40",
  question: "How many hours of mentoring leave were taken in this calendar year?",
});
export const mentoringOpen = rule(
  {
    id: "mentoring-leave-open",
    clause: "9.12.B",
    title: "Mentoring leave that may be asked for now",
    says: "As many hours as the employee has spent of their own, up to the year's amount, less what was taken.",
    page: 48,
  },
  ownHours.atMost(answerOf(mentoringOfYear)).minus(taken).atLeast(zero("hours")),
)
  .example(
    { ownMentoringHours: "2", mentoringTaken: "0", permanentIntermittent: false, timeBase: "1" },
    "2002-04-15",
    "2.00",
    { note: "the agreement's own example: two hours for two" },
  )
  .example(
    { ownMentoringHours: "1.99", mentoringTaken: "0", permanentIntermittent: false, timeBase: "1" },
    "2002-04-15",
    "1.99",
  )
  .example(
    { ownMentoringHours: "60", mentoringTaken: "12", permanentIntermittent: false, timeBase: "1" },
    "2002-04-15",
    "28.00",
  )
  .example(
    { ownMentoringHours: "60", mentoringTaken: "20", permanentIntermittent: false, timeBase: "1/2" },
    "2002-04-15",
    "0.00",
  )
  .example(
    { ownMentoringHours: "5", mentoringTaken: "8", permanentIntermittent: false, timeBase: "1" },
    "2002-04-15",
    "0.00",
  )
  .example({ ownMentoringHours: "5", permanentIntermittent: false, timeBase: "1" }, "2002-04-15", {
    missing: ["mentoringTaken"],
  });

export const mentoringYearMonths = figure(
  {
    id: "mentoring-year-months",
    clause: "9.12.B",
    title: "Months of a calendar year",
    unit: "months",
    page: 48,
    outside: "the calendar",
  },
  { [START]: "12" },
);
export const yearEnd = today().startOfYear().plusMonths(read(mentoringYearMonths)).minusDays(one("days"));
export const mentoringUseBy = rule(
  {
    id: "mentoring-use-by",
    clause: "9.12.B",
    title: "Last day to ask for and use mentoring leave for this year's own hours",
    says: "The last day of the calendar year in which the own hours were spent; nothing is carried over.",
    page: 48,
  },
  yearEnd,
)
  .example({}, "2002-04-15", "2002-12-31")
  .example({}, "2001-12-31", "2001-12-31")
  .example({}, "2003-01-01", "2003-12-31")
  .example({}, "2003-07-03", { refused: "outside-agreement" });

const during = given.choice("mentoringTimeFor", {
  choices: {
    mentoring: "Mentoring itself",
    travel: "The way to the place of mentoring or back",
    other: "Something else",
  },
  question: "What is the time used for?",
});
const asked = given.number("mentoringAsked", {
  ...hours,
  max: "40",
  question: "How many hours of mentoring leave are asked for?",
});
export const mentoringAllowed = rule(
  {
    id: "mentoring-leave-allowed",
    clause: "9.12.A",
    title: "Hours of a request for mentoring leave that qualify",
    says: "Time of mentoring itself, without travel, as far as own hours match it; operational needs and the budget may still stand against it.",
    page: 48,
  },
  when(
    during.is("mentoring"),
    asked.atMost(answerOf(mentoringOpen)),
    notApplicable("hours", "9.12.A", "the leave serves for mentoring alone, not for the way there"),
  ),
)
  .example(
    {
      mentoringTimeFor: "mentoring",
      mentoringAsked: "2",
      ownMentoringHours: "2",
      mentoringTaken: "0",
      permanentIntermittent: false,
      timeBase: "1",
    },
    "2002-04-15",
    "2.00",
  )
  .example(
    {
      mentoringTimeFor: "mentoring",
      mentoringAsked: "3",
      ownMentoringHours: "2",
      mentoringTaken: "0",
      permanentIntermittent: false,
      timeBase: "1",
    },
    "2002-04-15",
    "2.00",
  )
  .example({ mentoringTimeFor: "travel", mentoringAsked: "1" }, "2002-04-15", { notApplicable: "9.12.A" })
  .example({ mentoringTimeFor: "other", mentoringAsked: "1" }, "2002-04-15", { notApplicable: "9.12.A" });
