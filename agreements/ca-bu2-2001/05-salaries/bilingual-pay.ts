import { figure, given, type Num, notApplicable, read, rule, when } from "../../../src/rules/index.ts";
import { paidBy, timeBase } from "../inputs.ts";

export const START = "2001-07-01";
export const monthly = figure(
  {
    id: "bilingual-monthly",
    clause: "5.4.B.1",
    title: "Most for a monthly pay period",
    unit: "USD/month",
    page: 20,
  },
  { [START]: "100" },
);
export const hourly = figure(
  {
    id: "bilingual-hourly",
    clause: "5.4.B.4",
    title: "Differential for each hour",
    unit: "USD/hour",
    page: 20,
  },
  { [START]: "0.58" },
);
export const daily = figure(
  { id: "bilingual-daily", clause: "5.4.B.5", title: "Differential for each day", unit: "USD/day", page: 20 },
  { [START]: "4.61" },
);
export const whole = figure(
  { id: "bilingual-whole", clause: "5.4.B.1", title: "The whole pay period", unit: "share", page: 20 },
  { [START]: "1" },
);
export const threshold = figure(
  {
    id: "bilingual-share",
    clause: "5.4.A.1",
    title: "Share of working time in the second language",
    unit: "percent",
    page: 20,
  },
  { [START]: "10%" },
);
export const averageUse = given.number("averageUse", {
  unit: "percent",
  min: "0%",
  max: "100%",
  question: "Averaged over the fiscal year, what percentage of working time uses the second language?",
});
export const publicSetting = given.flag("bilingualSetting", {
  question:
    "Does the work need the second language to serve the public: in direct contact, for patients or inmates of a hospital or institution, or in interpreting, translating or special bilingual work?",
});
export const approved = given.flag("approved", {
  question: "Has the department certified the position and has the State's personnel department approved it?",
});
const daysOfPeriod = given.number("daysOfPeriod", {
  unit: "work days",
  min: "1",
  max: "23",
  question: "How many work days does the whole pay period have?",
});
const qualifiedDays = given.number("qualifiedDays", {
  unit: "work days",
  min: "0",
  max: "23",
  question: "On how many work days of the pay period were the criteria met?",
});
const hours = given.number("hours", {
  unit: "hours",
  min: "0",
  max: "744",
  question: "How many hours were paid in the pay period, paid time off included, and overtime left out?",
});
const days = given.number("days", {
  unit: "days",
  min: "0",
  max: "31",
  question: "How many days were paid in the pay period, paid time off included?",
});

const wholePeriod = given.flag("wholePeriod", {
  question: "Were the criteria met during the entire pay period?",
});
const monthlyAmount = read(monthly).as("USD");
const amountFor = (full: Num) =>
  when(
    paidBy.is("month"),
    when(wholePeriod, full, full.times(qualifiedDays.over(daysOfPeriod).atMost(read(whole)))).rounded(
      "0.01",
      "half-up",
      "pay is in cents",
    ),
    when(
      paidBy.is("hour"),
      read(hourly).times(hours).rounded("0.01", "half-up", "pay is in cents"),
      read(daily).times(days).rounded("0.01", "half-up", "pay is in cents"),
    ),
  );
const amount = amountFor(monthlyAmount.times(timeBase));

const head = {
  id: "bilingual-differential",
  clause: "5.4.B",
  title: "Bilingual differential for a pay period",
  says: "Up to $100 a month, 58 cents an hour or $4.61 a day for a position that needs a second language a tenth of the time.",
  page: 20,
  straddle: "split",
} as const;

const unapproved = {
  note: "The position is not certified and approved",
  over: ["5.4.A.1", "5.4.C"],
} as const;
const strictly = rule(head, amount)
  .notwithstanding(
    "5.4.C",
    averageUse.isAtMost(read(threshold)),
    notApplicable("USD", "5.4.C", "the second language is not used for more than the required share"),
    {
      note: "The share of use must be passed, not only reached",
    },
  )
  .notwithstanding(
    "5.4.A",
    approved.not(),
    notApplicable("USD", "5.4.A.1", "the position is not certified and approved"),
    unapproved,
  );

/** The rule with its two exceptions, for one way to reckon the amount. */
const enough = (of: Num) =>
  rule(head, of)
    .notwithstanding(
      "5.4.A.1",
      averageUse.isBelow(read(threshold)),
      notApplicable("USD", "5.4.A.1", "the second language is used for less than the required share"),
      {
        note: "The share of use is not reached",
      },
    )
    .notwithstanding(
      "5.4.A",
      approved.not(),
      notApplicable("USD", "5.4.A.1", "the position is not certified and approved"),
      unapproved,
    );

export const bilingualDifferential = enough(amount)
  .reading(
    "5.4.A.1",
    "ten-percent-or-more",
    "Ten percent of the time is enough",
    "5.4.A.1 defines who is eligible and says ten percent or more; a definition weighs more than the later summary in 5.4.C.",
  )
  .alternative(
    "5.4.C",
    "more-than-ten-percent",
    "The share must be above ten percent",
    "5.4.C speaks of more than ten percent; it matters only at exactly ten.",
    strictly,
  )
  .reading(
    "5.4.B.2",
    "by-work-days",
    "A part of a pay period counts by work days",
    "The clause says pro rata and names no measure; pay for part of a month is reckoned in work days.",
  )
  .reading(
    "5.4.B.3",
    "by-time-base",
    "A part-timer gets the share of the time base",
    "An employee on a fraction of the month is one paid for a fraction of full time; B.3 gives that employee a proportionate part.",
  )
  .alternative(
    "5.4.B.3",
    "any-time-base",
    "A part-timer who meets the criteria for the whole pay period gets all of it",
    "A fractional month can mean the month in which one comes or goes, B.1 looks only at whether the criteria were met, and C says whatever the time base.",
    enough(amountFor(monthlyAmount)),
  )
  .reading(
    "5.4.E",
    "paid-absences",
    "Days and hours of paid absence count like days and hours worked",
    "The clause says that it may be paid then, and names no case in which it would not.",
  )
  .example(
    { averageUse: "10", approved: true, paidBy: "month", timeBase: "1", wholePeriod: true },
    "2002-04-15",
    "100.00",
    { note: "exactly ten percent is enough" },
  )
  .example(
    { averageUse: "9.999", approved: true, paidBy: "month", timeBase: "1", wholePeriod: true },
    "2002-04-15",
    { notApplicable: "5.4.A.1" },
  )
  .example({ averageUse: "25", approved: false, paidBy: "hour", hours: "80" }, "2002-04-15", {
    notApplicable: "5.4.A.1",
  })
  .example(
    { averageUse: "25", approved: true, paidBy: "month", timeBase: "1/2", wholePeriod: true },
    "2002-04-15",
    "50.00",
    { note: "half time; 100.00 under the other reading" },
  )
  .example(
    {
      averageUse: "25",
      approved: true,
      paidBy: "month",
      timeBase: "1",
      wholePeriod: false,
      qualifiedDays: "7",
      daysOfPeriod: "21",
    },
    "2002-04-15",
    "33.33",
  )
  .example({ averageUse: "25", approved: true, paidBy: "hour", hours: "80" }, "2002-04-15", "46.40")
  .example({ averageUse: "25", approved: true, paidBy: "day", days: "20" }, "2002-04-15", "92.20")
  .example({ averageUse: "25", approved: true, paidBy: "week" }, "2002-04-15", { refused: "out-of-range" })
  .example({ averageUse: "25", paidBy: "hour", hours: "80" }, "2002-04-15", { missing: ["approved"] });
