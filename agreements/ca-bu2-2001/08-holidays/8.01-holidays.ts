import { day } from "../../../src/calendar/index.ts";
import {
  explain,
  figure,
  given,
  type HolidayPlan,
  isRefusal,
  notApplicable,
  read,
  readFacts,
  rule,
  section,
  when,
  zero,
} from "../../../src/rules/index.ts";
import { timeBase, workWeekGroup } from "../inputs.ts";
import { fractionChart } from "../tables/fraction-chart.ts";

const START = "2001-07-01";
const dayHours = figure(
  {
    id: "holiday-hours",
    clause: "8.1.F",
    title: "Credit for a holiday on a day off",
    unit: "hours",
    page: 35,
  },
  { [START]: "8" },
);
const ceilingPart = figure(
  {
    id: "holiday-part-time-ceiling",
    clause: "8.1.L",
    title: "Most that all positions together earn for a holiday",
    unit: "hours",
    page: 36,
  },
  { [START]: "8" },
);
const multiple = figure(
  {
    id: "holiday-multiple",
    clause: "8.1.G",
    title: "Rate for hours worked on a holiday",
    unit: "factor",
    page: 35,
  },
  { [START]: "1.5" },
);
const ceiling = figure(
  {
    id: "holiday-ceiling",
    clause: "8.1.G",
    title: "Most in all when eight hours are worked",
    unit: "hours",
    page: 35,
  },
  { [START]: "20" },
);
const exemptCredit = figure(
  {
    id: "holiday-exempt-credit",
    clause: "6.2",
    title: "Most credit of groups E and SE for working a holiday",
    unit: "hours",
    page: 26,
  },
  { [START]: "8" },
);
const informal = figure(
  {
    id: "holiday-informal",
    clause: "8.1.I",
    title: "Informal time off for working a holiday on a day off",
    unit: "hours",
    page: 35,
  },
  { [START]: "4" },
);
const probation = figure(
  {
    id: "personal-holiday-after",
    clause: "8.1.C",
    title: "Probation to complete before the personal holiday",
    unit: "months",
    page: 34,
  },
  { [START]: "6" },
);
const personal = figure(
  {
    id: "personal-holidays",
    clause: "8.1.C",
    title: "Personal holidays a fiscal year",
    unit: "days",
    page: 34,
  },
  { [START]: "1" },
);
const full = figure(
  { id: "holiday-full-time", clause: "8.1.L", title: "Full time", unit: "share", page: 36 },
  { [START]: "1" },
);

const CENTS = "the chart of 8.1.L prints hundredths of an hour, halves rounded up";
const credit = read(dayHours).times(timeBase).rounded("0.01", "half-up", CENTS);
const onDayOff = given.flag("onDayOff", { question: "Does the observed holiday fall on a regular day off?" });

export const holidayCredit = rule(
  {
    id: "holiday-credit",
    clause: "8.1.K",
    title: "Holiday credit",
    says: "Eight hours for a full-time employee whose day off it is; part-timers earn the part of eight hours that the chart prints.",
    page: 35,
    straddle: "split",
  },
  credit,
)
  .notwithstanding("8.1.A", timeBase.equals(read(full)).and(onDayOff.not()), zero("hours"), {
    note: "The day itself is paid as a holiday, so nothing is credited",
  })
  .example({ timeBase: "1", onDayOff: true }, "2002-02-12", "8.00")
  .example({ timeBase: "1", onDayOff: false }, "2002-02-12", "0.00", { setAside: ["8.1.K"] })
  .example({ timeBase: "3/8", onDayOff: false }, "2002-02-12", "3.00")
  .example({ timeBase: "0.9" }, "2002-02-12", "7.20")
  .example({ timeBase: "1/3", onDayOff: true }, "2002-02-12", { refused: "out-of-range" })
  .example({ timeBase: "1" }, "2002-02-12", { missing: ["onDayOff"] });

const positions = given.series("timeBases", {
  unit: "share",
  min: "0",
  max: "1",
  step: "1/40",
  most: 6,
  question: "What is the time base of each position held?",
});
const count = given.number("positions", {
  unit: "count",
  min: "1",
  max: "6",
  question: "How many positions are held?",
});
export const holidayCreditOfPositions = rule(
  {
    id: "holiday-credit-several-positions",
    clause: "8.1.L",
    title: "Holiday credit for several part-time positions",
    says: "Positions are added up, but no holiday earns more than eight hours in all.",
    page: 36,
    straddle: "split",
  },
  read(dayHours)
    .times(positions.sumOfLast(count))
    .rounded("0.01", "half-up", CENTS)
    .atMost(read(ceilingPart)),
)
  .example({ timeBases: ["1/2", "3/8"], positions: "2" }, "2002-02-12", "7.00")
  .example({ timeBases: ["3/4", "1/2"], positions: "2" }, "2002-02-12", "8.00")
  .example({ timeBases: ["1/2", "1/2"], positions: "2" }, "2002-02-12", "8.00")
  .example({ timeBases: ["5/4"], positions: "1" }, "2002-02-12", { refused: "out-of-range" });

const hoursWorked = given.number("hoursWorked", {
  unit: "hours",
  min: "0",
  max: "24",
  step: "1/4",
  question: "How many hours were worked on the observed holiday?",
});
const workedHead = {
  id: "holiday-worked",
  clause: "8.1.G",
  title: "Compensation for working a holiday, group 2",
  says: "Holiday credit plus one and a half hours for each hour worked, as cash, compensating time or holiday credit; at most 20 hours when a full-timer works eight.",
  page: 35,
  straddle: "split",
} as const;
const noGroup2 = { note: "Groups E and SE follow 8.1.I" } as const;
const follows = () =>
  notApplicable("hours", "8.1.I", "groups E and SE earn holiday credit and informal time instead");
const total = credit.plus(
  read(multiple).times(hoursWorked).rounded("0.01", "half-up", "hours are kept in hundredths"),
);
const capped = rule(
  workedHead,
  when(timeBase.equals(read(full)), total.atMost(read(ceiling)), total),
).notwithstanding("8.1.I", workWeekGroup.is("E", "SE"), follows(), noGroup2);

export const holidayWorked = rule(
  workedHead,
  when(
    timeBase.equals(read(full)).and(hoursWorked.isAtMost(read(dayHours))),
    total.atMost(read(ceiling)),
    total,
  ),
)
  .notwithstanding("8.1.I", workWeekGroup.is("E", "SE"), follows(), noGroup2)
  .reading(
    "8.1.G",
    "ceiling-at-eight",
    "The ceiling of 20 hours speaks of eight hours worked; longer work adds one and a half hours an hour",
    "The sentence sets its limit for an employee who works eight hours, and the rate holds for all hours worked.",
  )
  .alternative(
    "8.1.G",
    "ceiling-always",
    "A full-timer never gets more than 20 hours for a holiday",
    "The limit is said for each holiday worked.",
    capped,
  )
  .example({ workWeekGroup: "2", timeBase: "1", hoursWorked: "8" }, "2002-09-02", "20.00")
  .example({ workWeekGroup: "2", timeBase: "1", hoursWorked: "4" }, "2002-09-02", "14.00")
  .example({ workWeekGroup: "2", timeBase: "1", hoursWorked: "8.25" }, "2002-09-02", "20.38", {
    note: "20.375: shown to the hundredth",
  })
  .example({ workWeekGroup: "2", timeBase: "1", hoursWorked: "10" }, "2002-09-02", "23.00")
  .example({ workWeekGroup: "2", timeBase: "1/2", hoursWorked: "6" }, "2002-09-02", "13.00", {
    note: "8.1.J: 4 hours of credit and 9 for the work",
  })
  .example({ workWeekGroup: "SE", timeBase: "1", hoursWorked: "8" }, "2002-09-02", { notApplicable: "8.1.I" })
  .example({ workWeekGroup: "2", timeBase: "1", hoursWorked: "25" }, "2002-09-02", {
    refused: "out-of-range",
  });

const group2 = () =>
  notApplicable("hours", "8.1.G", "group 2 is paid at one and a half times for the hours worked");
const exemptHead = {
  id: "holiday-worked-exempt",
  clause: "8.1.I",
  title: "Holiday credit for working a holiday, groups E and SE",
  says: "Up to eight hours of holiday credit when the work is authorized.",
  page: 35,
  straddle: "split",
} as const;
const authorized = given.flag("authorized", {
  question: "Was the work on the holiday authorized or required?",
});
const unauthorized = { note: "The work was not authorized", over: ["8.1.G"] } as const;
const always = rule(exemptHead, read(exemptCredit))
  .notwithstanding("8.1.G", workWeekGroup.is("2"), group2(), { note: "Group 2 follows 8.1.G" })
  .notwithstanding("6.2", authorized.not(), zero("hours"), unauthorized);
export const holidayWorkedExempt = rule(exemptHead, hoursWorked.atMost(read(exemptCredit)))
  .notwithstanding("8.1.G", workWeekGroup.is("2"), group2(), { note: "Group 2 follows 8.1.G" })
  .notwithstanding("6.2", authorized.not(), zero("hours"), unauthorized)
  .reading(
    "8.1.I",
    "hour-for-hour",
    "Up to eight hours means an hour for each hour worked, eight at most",
    "The words set a limit, not an amount.",
  )
  .alternative(
    "8.1.I",
    "always-eight",
    "Any authorized work on the holiday gives eight hours",
    "Groups E and SE are not reckoned in parts of a day (6.3.D).",
    always,
  )
  .example({ workWeekGroup: "SE", authorized: true, hoursWorked: "8" }, "2002-09-02", "8.00")
  .example({ workWeekGroup: "E", authorized: true, hoursWorked: "10" }, "2002-09-02", "8.00")
  .example({ workWeekGroup: "E", authorized: true, hoursWorked: "3" }, "2002-09-02", "3.00")
  .example({ workWeekGroup: "E", authorized: false, hoursWorked: "3" }, "2002-09-02", "0.00")
  .example({ workWeekGroup: "2", authorized: true, hoursWorked: "3" }, "2002-09-02", {
    notApplicable: "8.1.G",
  });

export const holidayInformal = rule(
  {
    id: "holiday-informal-time",
    clause: "8.1.I",
    title: "Informal time off for working a holiday on a day off, groups E and SE",
    says: "Four hours of informal time off beside the credit, when a permanent full-timer must work a holiday that is a regular day off.",
    page: 35,
    straddle: "split",
  },
  when(onDayOff.and(authorized, timeBase.equals(read(full))), read(informal), zero("hours")),
)
  .notwithstanding("8.1.G", workWeekGroup.is("2"), group2(), { note: "Group 2 follows 8.1.G" })
  .example({ workWeekGroup: "SE", onDayOff: true, authorized: true, timeBase: "1" }, "2002-09-02", "4.00")
  .example({ workWeekGroup: "SE", onDayOff: false }, "2002-09-02", "0.00", {
    note: "not a day off: nothing else matters",
  })
  .example({ workWeekGroup: "2", onDayOff: true, authorized: true, timeBase: "1" }, "2002-09-02", {
    notApplicable: "8.1.G",
  })
  .example({ workWeekGroup: "4C", onDayOff: true }, "2002-09-02", { refused: "out-of-range" });

const probationMonths = given.number("probationMonths", {
  unit: "months",
  min: "0",
  max: "36",
  question: "How many months of the first probationary period in State service are completed?",
});
export const personalHoliday = rule(
  {
    id: "personal-holiday",
    clause: "8.1.C",
    title: "Personal holiday of the fiscal year",
    says: "One day a fiscal year, credited each July 1, after six months of the first probationary period.",
    page: 34,
  },
  when(probationMonths.isAtLeast(read(probation)), read(personal), zero("days")),
)
  .reading(
    "8.1.C",
    "from-completion",
    "It is earned in the fiscal year in which the sixth month is completed",
    "The clause grants it upon completion; July 1 is the day on which later years are credited.",
  )
  .example({ probationMonths: "5" }, "2002-04-15", "0")
  .example({ probationMonths: "6" }, "2002-04-15", "1")
  .example({ probationMonths: "36" }, "2002-07-01", "1")
  .example({ probationMonths: "-1" }, "2002-04-15", { refused: "out-of-range" });

const sunday = { days: 1, clause: "8.1.B.2" } as const;
const fixed = (name: string, month: number, dayOfMonth: number) =>
  ({ name, clause: "8.1.B", falls: { month, day: dayOfMonth }, moves: { 0: sunday } }) as const;
const monday = (name: string, month: number, nth: 1 | 2 | 3 | -1) =>
  ({ name, clause: "8.1.B", falls: { month, weekday: 1, nth } }) as const;
const thanksgiving = { month: 11, weekday: 4, nth: 4 } as const;

export const holidayPlan: HolidayPlan = {
  holidays: [
    fixed("New Year's Day", 1, 1),
    monday("Martin Luther King Jr. Day", 1, 3),
    fixed("Lincoln's Birthday", 2, 12),
    monday("Washington's Birthday", 2, 3),
    fixed("Cesar Chavez Day", 3, 31),
    monday("Memorial Day", 5, -1),
    fixed("Independence Day", 7, 4),
    monday("Labor Day", 9, 1),
    monday("Columbus Day", 10, 2),
    { ...fixed("Veterans Day", 11, 11), moves: { 0: sunday, 6: { days: -1, clause: "8.1.B.1" } } },
    { name: "Thanksgiving Day", clause: "8.1.B", falls: thanksgiving },
    { name: "Day after Thanksgiving", clause: "8.1.B", falls: { after: thanksgiving, days: 1 } },
    fixed("Christmas Day", 12, 25),
  ],
  otherSchedules: "8.1.B.3",
  credit: (raw, on) => {
    const facts = readFacts(holidayCredit, raw);
    return isRefusal(facts) ? facts : explain(holidayCredit, facts, on);
  },
  figures: { from: day(START), to: day("2003-07-02") },
};

export default section({
  number: "8.1",
  title: "Holidays",
  page: 34,
  plain: {
    A: "Full-time and part-time employees have the holidays below with pay, and any further State holiday that the Governor declares.",
    B: "Thirteen days: January 1, the third Monday of January, February 12, the third Monday of February, March 31, the last Monday of May, July 4, the first Monday of September, the second Monday of October, November 11, Thanksgiving Day, the day after it, and December 25. Each is kept on its own date, but for the cases that follow.",
    "B.1":
      "November 11 on a Saturday: the Friday before is the paid holiday. No other holiday moves from a Saturday.",
    "B.2": "Any holiday on a Sunday: the Monday after is the paid holiday.",
    "B.3":
      "Whoever works another schedule than Monday to Friday keeps the day on which the holiday falls, and is paid for the actual or the observed day, never for both.",
    C: "After six months of the first probationary period in State service everyone, full-time or part-time, has one personal holiday a fiscal year, credited on July 1.",
    D: "The department may ask for five days' notice and may refuse the day for operational needs. After a refusal it lets the employee choose another day, or, as it prefers, carries the day into the next fiscal year or pays it hour for hour.",
    E: "The department tries, within reason and its operational needs, to grant the day that the employee wants.",
    F: "A holiday on a regular day off gives a full-timer eight hours of holiday credit. Whoever must work it is compensated under G or I. Only one of the observed and the actual day counts.",
    G: "A full-timer of work week group 2 who must work an observed holiday gets one and a half times the hourly rate for the hours worked, in the form that the State chooses. For eight hours of work all forms together (holiday credit, compensating time, cash) come to 20 hours at most.",
    H: "Time off because of a holiday counts as time worked when hours are added up.",
    I: "A permanent full-timer of group E or SE who must work a holiday on a regular day off gets up to eight hours of credit and four hours of informal time off. A holiday on a day off without work gives eight hours of credit, no more.",
    J: "A part-timer of group 2 who must work a holiday gets credit in proportion under K and one and a half times for the hours worked, in cash or credit as the State chooses.",
    K: "Part-timers earn holidays by the chart under L.",
    L: "The chart gives the monthly hours of vacation, sick leave and holiday credit for fifteen time bases from 1/10 to 9/10: each is the full-time figure times the fraction, to the hundredth. However many positions someone holds, one holiday earns eight hours at most.",
    M: "Credit is asked for and used in quarter hours.",
    N: "Unused credit is carried over or paid, as the department head decides.",
    O: "When State employment ends, unused credit is paid.",
    P: "For unofficial or religious holidays on a work day one may ask to use annual leave, vacation, holiday credit, personal leave or compensating time; the department tries, within its needs, to allow it.",
  },
  terms: [dayHours, ceilingPart, multiple, ceiling, exemptCredit, informal, probation, personal, full],
  rules: [
    holidayCredit,
    holidayCreditOfPositions,
    holidayWorked,
    holidayWorkedExempt,
    holidayInformal,
    personalHoliday,
  ],
  tables: [fractionChart],
  cites: ["6.2", "9.1", "9.3", "9.10"],
  countsAs: [],
});
