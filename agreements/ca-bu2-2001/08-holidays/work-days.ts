import { date, figure, type Moment, type Num, one, read, when, zero } from "../../../src/rules/index.ts";
import { START } from "./holiday-credit.ts";

export const workWeek = figure(
  {
    id: "monday-to-friday-days",
    clause: "8.1.B.3",
    title: "Work days of a Monday to Friday week",
    unit: "work days",
    page: 34,
  },
  { [START]: "5" },
);
export const week = figure(
  {
    id: "calendar-week-days",
    clause: "8.1.B.3",
    title: "Days of a week",
    unit: "days",
    page: 34,
    outside: "the calendar",
  },
  { [START]: "7" },
);

/** Days since Sunday: 0 on a Sunday, 6 on a Saturday. The agreement's first day was a Sunday. */
const sinceSunday = (of: Moment): Num => {
  const days = date("2001-07-01").daysUntil(of);
  const weeks = days.over(read(week)).rounded("1", "down", "whole weeks");
  const rest = days.minus(read(week).times(weeks));
  return when(rest.isBelow(zero("days")), rest.plus(read(week)), rest);
};

/**
 * The last day from which so many work days, Monday to Friday, still lie before a day. Holidays are no work days:
 * whoever asks adds them to the count.
 */
export const workDaysBefore = (of: Moment, workDays: Num): Moment => {
  const since = sinceSunday(of);
  const thisWeek = since.minus(one("days")).atLeast(zero("days")).as("work days").atMost(read(workWeek));
  const earlier = workDays.minus(thisWeek);
  const weeks = earlier.over(read(workWeek)).rounded("1", "up", "a week that is begun is gone into");
  const spare = read(workWeek).times(weeks).minus(earlier);
  return of.minusDays(since.plus(read(week).times(weeks)).minus(spare.as("days")).minus(one("days")));
};

/** The day with which so many work days, Monday to Friday, are over after a day; holidays are added as above. */
export const workDaysAfter = (of: Moment, workDays: Num): Moment => {
  const since = sinceSunday(of);
  const count = since.as("work days").atMost(read(workWeek)).plus(workDays);
  const weeks = count
    .minus(one("work days"))
    .over(read(workWeek))
    .rounded("1", "down", "whole weeks before the last work day");
  const inWeek = count.minus(read(workWeek).times(weeks)).as("days");
  return of.minusDays(since).plusDays(read(week).times(weeks).plus(inWeek));
};
