import {
  band,
  bands,
  date,
  type Flag,
  figure,
  type Moment,
  type Num,
  one,
  read,
  zero,
} from "../../../src/rules/index.ts";
import { daysOff } from "../08-holidays/work-days.ts";
import { monthsOfYear, weeksOfYear } from "./disability-inputs.ts";

const SINCE = "1993-01-01";
const of = (
  id: string,
  clause: string,
  title: string,
  unit: "work days" | "weeks" | "months" | "share" | "days",
  value: string,
  page = 66,
) => figure({ id, clause, title, unit, page }, { [SINCE]: value });
export const idlFullDays = of(
  "idl-full-days",
  "11.12.A",
  "Work days paid at full net pay",
  "work days",
  "22",
);
export const idlShare = of(
  "idl-share",
  "11.12.B",
  "Share of gross pay from the 23rd work day",
  "share",
  "2/3",
);
const idlWeeks = of("idl-weeks", "11.12.B", "Weeks of disability that are paid", "weeks", "52");
export const idlMonths = of(
  "idl-months",
  "11.12.B",
  "Months from the first day after which nothing is paid",
  "months",
  "24",
);
export const idlElection = figure(
  {
    id: "idl-election",
    clause: "11.12.D",
    title: "Days to change to the new benefit",
    unit: "days",
    page: 67,
  },
  { [SINCE]: "30" },
);
const code = (id: string, title: string, value: string) =>
  figure(
    { id, clause: "11.12.A", title, unit: "days", page: 66, outside: "Government Code 19875" },
    { [SINCE]: value },
  );
export const idlWait = code("idl-wait", "Calendar days before industrial disability leave begins", "3");
export const idlLong = code("idl-long", "Days of disability above which it begins with the first day", "14");
const calendar = (id: string, title: string, value: string) =>
  figure(
    { id, clause: "11.12.A", title, unit: "count", page: 66, outside: "the calendar" },
    { [SINCE]: value },
  );
const workDaysOfWeek = calendar("idl-work-days-of-week", "Work days of a week, Monday to Friday", "5");
const daysOfWeek = calendar("idl-days-of-week", "Days of a week", "7");
const dayOfWorkMonth = bands(
  {
    id: "idl-day-of-month",
    clause: "11.12.A",
    title: "A work day's part of its month, by the month's work days",
    unit: "share",
    of: "work days",
    page: 66,
    outside: "the calendar",
  },
  {
    [SINCE]: [
      ["20", "1/20"],
      ["21", "1/21"],
      ["22", "1/22"],
      ["23", "1/23"],
    ],
  },
);
export const idlTerms = [
  idlFullDays,
  idlShare,
  idlWeeks,
  idlMonths,
  idlElection,
  idlWait,
  idlLong,
  workDaysOfWeek,
  daysOfWeek,
  dayOfWorkMonth,
];

/** A work day's part of monthly pay, on average: 52 weeks of five days in twelve months. */
export const averageWorkDayOf = (monthly: Num): Num =>
  monthly.times(read(monthsOfYear)).over(read(weeksOfYear)).over(read(workDaysOfWeek)).as("USD");
/** The most calendar days of disability that are paid. */
export const idlMostDays = read(idlWeeks).as("days").times(read(daysOfWeek));

const WHOLE = "a week counts once it is complete";
/** A Monday before every day that can be asked about. */
const monday = date("1990-01-01");
const since = (day: Moment): Num => monday.daysUntil(day).as("count");
const fullWeeks = (day: Moment): Num =>
  since(day).over(read(daysOfWeek)).rounded("1", "down", WHOLE).as("count");
/** The day of the week, from nothing for Monday to six for Sunday. */
const weekday = (day: Moment): Num => since(day).minus(fullWeeks(day).times(read(daysOfWeek)));
/** Monday to Friday, holidays too: a day that carries a part of the month's pay. */
export const isPaidDay = (day: Moment) => read(workDaysOfWeek).isAbove(weekday(day));
/** Work days after one day, up to and including another, State holidays left out. */
export const workDaysAfter = (from: Moment, to: Moment): Num => from.workDaysUntil(to, daysOff);
/** A work day: one of those that the 22 are counted in. */
export const isWorkDay = (day: Moment): Flag =>
  workDaysAfter(day.minusDays(one("days")), day).isAbove(zero("work days"));
const before = (day: Moment): Num =>
  read(workDaysOfWeek)
    .times(fullWeeks(day))
    .plus(weekday(day).atMost(read(workDaysOfWeek)));
/** Days from Monday to Friday between two days, the first of them counted and the last not, holidays too. */
const paidDays = (from: Moment, to: Moment): Num => before(to).minus(before(from)).as("work days");
/** A work day's part of monthly pay: the month's pay over the month's days from Monday to Friday, holidays too. */
export const workDayOf = (monthly: Num, day: Moment): Num =>
  monthly.as("USD").times(band(dayOfWorkMonth, paidDays(day.payPeriod(), day.nextPayPeriod())));
