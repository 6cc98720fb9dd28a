import { figure, given, notApplicable, read, rule, section, when } from "../../../src/rules/index.ts";
import { timeBase, workDaysInPeriod, workWeekGroup } from "../inputs.ts";

const START = "2001-07-01";
const monthly = figure(
  {
    id: "bilingual-monthly",
    clause: "5.4.B.1",
    title: "Most for a monthly pay period",
    unit: "USD/month",
    page: 20,
  },
  { [START]: "100" },
);
const hourly = figure(
  {
    id: "bilingual-hourly",
    clause: "5.4.B.4",
    title: "Differential for each hour",
    unit: "USD/hour",
    page: 20,
  },
  { [START]: "0.58" },
);
const daily = figure(
  { id: "bilingual-daily", clause: "5.4.B.5", title: "Differential for each day", unit: "USD/day", page: 20 },
  { [START]: "4.61" },
);
const whole = figure(
  { id: "bilingual-whole", clause: "5.4.B.1", title: "The whole pay period", unit: "share", page: 20 },
  { [START]: "1" },
);
const threshold = figure(
  {
    id: "bilingual-share",
    clause: "5.4.A.1",
    title: "Share of working time in the second language",
    unit: "percent",
    page: 20,
  },
  { [START]: "10%" },
);
const back = figure(
  { id: "bilingual-back", clause: "5.4.F", title: "Furthest back from approval", unit: "months", page: 21 },
  { [START]: "12" },
);
const backDelayed = figure(
  {
    id: "bilingual-back-delayed",
    clause: "5.4.F",
    title: "Furthest back where the appointment papers were delayed",
    unit: "months",
    page: 21,
  },
  { [START]: "24" },
);
const timeAndHalf = figure(
  { id: "overtime-multiple", clause: "6.1.C", title: "Overtime multiple", unit: "factor", page: 25 },
  { [START]: "1.5" },
);

const averageUse = given.number("averageUse", {
  unit: "percent",
  min: "0%",
  max: "100%",
  question: "Averaged over the fiscal year, what percentage of working time uses the second language?",
});
const approved = given.flag("approved", {
  question: "Has the department certified the position and has the State's personnel department approved it?",
});
const paidBy = given.choice("paidBy", {
  choices: { month: "By the month", hour: "By the hour", day: "By the day" },
  question: "How is the employee paid?",
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
  question: "How many hours were paid in the pay period?",
});
const days = given.number("days", {
  unit: "days",
  min: "0",
  max: "31",
  question: "How many days were paid in the pay period?",
});

const wholePeriod = given.flag("wholePeriod", {
  question: "Were the criteria met during the entire pay period?",
});
const full = read(monthly).as("USD").times(timeBase);
const amount = when(
  paidBy.is("month"),
  when(wholePeriod, full, full.times(qualifiedDays.over(workDaysInPeriod).atMost(read(whole)))).rounded(
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

export const bilingualDifferential = rule(head, amount)
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
  )
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
  )
  .example(
    {
      averageUse: "25",
      approved: true,
      paidBy: "month",
      timeBase: "1",
      wholePeriod: false,
      qualifiedDays: "7",
      workDaysInPeriod: "21",
    },
    "2002-04-15",
    "33.33",
  )
  .example({ averageUse: "25", approved: true, paidBy: "hour", hours: "80" }, "2002-04-15", "46.40")
  .example({ averageUse: "25", approved: true, paidBy: "day", days: "20" }, "2002-04-15", "92.20")
  .example({ averageUse: "25", approved: true, paidBy: "week" }, "2002-04-15", { refused: "out-of-range" })
  .example({ averageUse: "25", paidBy: "hour", hours: "80" }, "2002-04-15", { missing: ["approved"] });

const overtimeHours = given.number("overtimeHours", {
  unit: "hours",
  min: "0",
  max: "300",
  step: "1/4",
  question: "How many overtime hours were worked in the pay period?",
});
const overtimeHead = {
  id: "bilingual-overtime",
  clause: "5.4.H",
  title: "Bilingual differential for overtime",
  says: "Employees of work week group 2 who draw the differential get it for overtime hours too.",
  page: 21,
  straddle: "split",
} as const;
const exempt = { note: "Only work week group 2 earns overtime" } as const;
const none = () => notApplicable("USD", "5.4.H", "only work week group 2 earns it for overtime");
const atOvertimeRate = rule(
  overtimeHead,
  read(hourly).times(overtimeHours).times(read(timeAndHalf)).rounded("0.01", "half-up", "pay is in cents"),
).notwithstanding("5.4.H", workWeekGroup.is("E", "SE"), none(), exempt);

export const bilingualOvertime = rule(
  overtimeHead,
  read(hourly).times(overtimeHours).rounded("0.01", "half-up", "pay is in cents"),
)
  .notwithstanding("5.4.H", workWeekGroup.is("E", "SE"), none(), exempt)
  .reading(
    "5.4.H",
    "straight",
    "The hourly differential is paid once for each overtime hour",
    "The clause grants the differential for overtime hours and prints no other rate than the hourly one.",
  )
  .alternative(
    "5.4.H",
    "time-and-a-half",
    "The differential is part of the rate that overtime multiplies",
    "6.1.C pays overtime at one and a half times; the differential counts as earnings under 5.4.D.",
    atOvertimeRate,
  )
  .example({ workWeekGroup: "2", overtimeHours: "10" }, "2002-04-15", "5.80")
  .example({ workWeekGroup: "2", overtimeHours: "0.25" }, "2002-04-15", "0.15", {
    note: "14.5 cents: half a cent goes up",
  })
  .example({ workWeekGroup: "SE", overtimeHours: "10" }, "2002-04-15", { notApplicable: "5.4.H" })
  .example({ workWeekGroup: "2", overtimeHours: "0.1" }, "2002-04-15", { refused: "out-of-range" });

const appointed = given.day("appointed", {
  question: "On which day was the employee appointed to the position?",
});
const usedFrom = given.day("usedFrom", {
  question: "Since which day is the second language used for a tenth of the time?",
});
const approvedOn = given.day("approvedOn", {
  question: "On which day was the department's request approved?",
});
const papersDelayed = given.flag("papersDelayed", {
  question: "Were the papers of the appointment delayed?",
});

export const bilingualFrom = rule(
  {
    id: "bilingual-effective-date",
    clause: "5.4.F",
    title: "First day of the bilingual differential",
    says: "The differential reaches back to the appointment, at most one year before approval, two where papers were delayed, and never before the language was used.",
    page: 21,
  },
  appointed
    .laterOf(usedFrom)
    .laterOf(approvedOn.minusMonths(when(papersDelayed, read(backDelayed), read(back)))),
)
  .reading(
    "5.4.F",
    "may-two-years",
    "With delayed papers the full two years are granted",
    "The clause says that it may reach back up to two years; the answer shows the most that it allows.",
  )
  .example(
    { appointed: "2001-09-01", usedFrom: "2001-09-15", approvedOn: "2002-04-10", papersDelayed: false },
    "2002-04-15",
    "2001-09-15",
  )
  .example(
    { appointed: "2000-01-03", usedFrom: "2000-01-03", approvedOn: "2002-04-10", papersDelayed: false },
    "2002-04-15",
    "2001-04-10",
  )
  .example(
    { appointed: "2000-01-03", usedFrom: "2000-01-03", approvedOn: "2002-04-10", papersDelayed: true },
    "2002-04-15",
    "2000-04-10",
  )
  .example({ appointed: "2001-02-30" }, "2002-04-15", { refused: "wrong-type" });

export default section({
  number: "5.4",
  title: "Bilingual Differential Pay",
  page: 19,
  plain: {
    "": "Positions that the State's personnel department has named for bilingual pay earn a differential under the conditions below.",
    "A.1":
      "The second language must be used on a continuing basis for ten percent of working time, averaged over a fiscal year; talking, interpreting and translating all count. The department certifies the position or the employee and the personnel department approves.",
    "A.2": "The work must need the language to serve the public in one of three settings.",
    "A.2.a": "Setting one: direct contact with the public.",
    "A.2.b": "Setting two: a hospital or institution, for the needs of patients or inmates.",
    "A.2.c":
      "Setting three: interpreting, translating or special bilingual work for the department and those it serves.",
    "A.3": "There must be a shown flow of clients or letters for which the language is clearly needed.",
    "A.4":
      "Where the organization allows it, departments gather bilingual work in as few positions as they can, so that those positions clearly meet the test.",
    "A.5":
      "Time spent in the second language and on work tied directly to that conversation or document counts toward the ten percent.",
    "B.1":
      "Whoever meets the criteria for a whole monthly pay period gets at most $100 for it, holidays included.",
    "B.2": "A monthly employee who meets them for part of the period gets a proportionate part.",
    "B.3": "An employee on a fractional month gets a proportionate part.",
    "B.4": "Employees paid by the hour get 58 cents for each hour.",
    "B.5": "Employees paid by the day get $4.61 for each day.",
    C: "Any approved employee, whatever the time base or tenure, who uses the language more than ten percent of the time on a continuing basis draws the differential regularly.",
    D: "The payments are earnings: retirement contributions, Social Security, levies, garnishments and taxes are taken from them.",
    E: "Those who draw it regularly may get it during paid time off too: sick leave, vacation, holidays and the like.",
    F: "It may be paid once the request is approved. It reaches back to the appointment, at most one year, or up to two where the papers of the appointment were delayed, and never to a day before the language was used for a tenth of the time.",
    G: "When an employee on bilingual status leaves State service, it counts in the lump sums for vacation, sick leave and extra hours.",
    H: "Employees of work week group 2 get it for overtime hours as well.",
    I: "It does not change transfer rights: these follow from the top step of the class, as for everyone else in it.",
    J: "It is part of the rate from which temporary, industrial and non-industrial disability benefits are reckoned.",
  },
  terms: [monthly, hourly, daily, whole, threshold, back, backDelayed],
  rules: [bilingualDifferential, bilingualOvertime, bilingualFrom],
  cites: ["6.1", "6.2", "11.10", "11.12"],
  countsAs: ["retirement", "taxes and levies", "overtime base", "lump sum", "disability rate"],
});
