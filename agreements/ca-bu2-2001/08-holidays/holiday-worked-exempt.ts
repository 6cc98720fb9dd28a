import {
  answerOf,
  figure,
  given,
  type Num,
  notApplicable,
  read,
  rule,
  when,
  zero,
} from "../../../src/rules/index.ts";
import { appointment, timeBase, workWeekGroup } from "../inputs.ts";
import { ceilingPart, credit, dayHours, full, holidayCredit, onDayOff, START } from "./holiday-credit.ts";
import { hoursWorked } from "./holiday-worked.ts";

export const exemptCredit = figure(
  {
    id: "holiday-exempt-credit",
    clause: "6.2",
    title: "Most credit of groups E and SE for working a holiday",
    unit: "hours",
    page: 26,
  },
  { [START]: "8" },
);
export const informal = figure(
  {
    id: "holiday-informal",
    clause: "8.1.I",
    title: "Informal time off for working a holiday on a day off",
    unit: "hours",
    page: 35,
  },
  { [START]: "4" },
);

const group2 = () =>
  notApplicable("hours", "8.1.G", "group 2 is paid at one and a half times for the hours worked");
const exemptHead = {
  id: "holiday-worked-exempt",
  clause: "8.1.I",
  title: "Holiday credit of a holiday that is worked, groups E and SE",
  says: "Up to eight hours in all: on a work day for the authorized work, on a full-timer's day off for the day, for a part-timer the chart's part and the work.",
  page: 35,
  straddle: "split",
} as const;
const authorized = given.flag("authorized", {
  question: "Was the work on the holiday authorized or required?",
});
const isFull = timeBase.equals(read(full));
const forWork = hoursWorked.atMost(read(exemptCredit));
/** What a holiday with authorized work earns: a full-timer on a work day, on a day off, and a part-timer. */
const under = (workingDay: Num, offDay: Num, partTime: Num) =>
  rule(exemptHead, when(isFull, when(onDayOff, offDay, workingDay), partTime))
    .notwithstanding("6.2", authorized.not(), answerOf(holidayCredit), {
      note: "The work was not authorized: what a holiday without work earns",
    })
    .notwithstanding("8.1.G", workWeekGroup.is("2"), group2(), {
      note: "Group 2 follows 8.1.G",
      over: ["6.2"],
    });
const partAndWork = credit.plus(forWork).atMost(read(ceilingPart));
const ON = "2002-09-02";
const fullTimer = { timeBase: "1", authorized: true };
const workDay = { ...fullTimer, workWeekGroup: "SE", onDayOff: false };
const dayOff = { ...fullTimer, workWeekGroup: "E", onDayOff: true };
export const holidayWorkedExempt = under(forWork, read(dayHours), partAndWork)
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
    under(read(exemptCredit), read(exemptCredit), read(exemptCredit)),
  )
  .reading(
    "8.1.I",
    "day-off-keeps-its-eight",
    "Work on a day off takes nothing from the eight hours that the day off itself earns",
    "By F the day off earns eight hours without any work; whoever must work cannot have less.",
  )
  .alternative(
    "8.1.I",
    "hour-for-hour-on-a-day-off-too",
    "On a day off too there is an hour for each hour worked, and four of informal time beside it",
    "F sends whoever must work to I, and I says up to eight for those who work.",
    under(forWork, forWork, partAndWork),
  )
  .reading(
    "8.1.L",
    "chart-and-work",
    "A part-timer has the chart's part and the hours of the work, eight in all at most",
    "K gives part-timers every holiday by the chart, 6.2 adds credit for work, and L sets eight hours as the most of one holiday.",
  )
  .example({ ...workDay, hoursWorked: "8" }, ON, "8.00")
  .example({ ...workDay, hoursWorked: "10" }, ON, "8.00")
  .example({ ...workDay, hoursWorked: "7.75" }, ON, "7.75")
  .example({ ...workDay, hoursWorked: "3" }, ON, "3.00")
  .example({ ...workDay, hoursWorked: "0" }, ON, "0.00")
  .example({ ...dayOff, hoursWorked: "3" }, ON, "8.00", {
    note: "as much as without work, and informal time",
  })
  .example({ ...dayOff, hoursWorked: "10" }, ON, "8.00")
  .example({ ...workDay, timeBase: "1/2", hoursWorked: "3" }, ON, "7.00", { note: "4 and 3" })
  .example({ ...workDay, timeBase: "1/2", hoursWorked: "4" }, ON, "8.00")
  .example({ ...workDay, timeBase: "1/2", hoursWorked: "4.25" }, ON, "8.00", { note: "8.1.L: eight in all" })
  .example({ ...workDay, authorized: false, hoursWorked: "3" }, ON, "0.00")
  .example({ ...dayOff, authorized: false, hoursWorked: "3" }, ON, "8.00")
  .example({ ...workDay, timeBase: "1/2", authorized: false }, ON, "4.00")
  .example({ ...workDay, workWeekGroup: "2", hoursWorked: "3" }, ON, { notApplicable: "8.1.G" })
  .example({ ...workDay, workWeekGroup: "2", authorized: false }, ON, { notApplicable: "8.1.G" })
  .example({ ...workDay, onDayOff: undefined, hoursWorked: "3" }, ON, { missing: ["onDayOff"] });

export const holidayInformal = rule(
  {
    id: "holiday-informal-time",
    clause: "8.1.I",
    title: "Informal time off for working a holiday on a day off, groups E and SE",
    says: "Four hours of informal time off beside the credit, when a permanent full-timer must work a holiday that is a regular day off.",
    page: 35,
    straddle: "split",
  },
  when(
    onDayOff.and(authorized, timeBase.equals(read(full)), appointment.is("permanent")),
    read(informal),
    zero("hours"),
  ),
)
  .notwithstanding("8.1.G", workWeekGroup.is("2"), group2(), { note: "Group 2 follows 8.1.G" })
  .example(
    { workWeekGroup: "SE", onDayOff: true, authorized: true, timeBase: "1", appointment: "permanent" },
    "2002-09-02",
    "4.00",
  )
  .example(
    { workWeekGroup: "SE", onDayOff: true, authorized: true, timeBase: "1", appointment: "probationary" },
    "2002-09-02",
    "0.00",
    { note: "only permanent full-timers have it" },
  )
  .example({ workWeekGroup: "E", onDayOff: true, authorized: true, timeBase: "9/10" }, "2002-09-02", "0.00")
  .example({ workWeekGroup: "E", onDayOff: true, authorized: false }, "2002-09-02", "0.00")
  .example({ workWeekGroup: "SE", onDayOff: false }, "2002-09-02", "0.00", {
    note: "not a day off: nothing else matters",
  })
  .example({ workWeekGroup: "2", onDayOff: true, authorized: true, timeBase: "1" }, "2002-09-02", {
    notApplicable: "8.1.G",
  })
  .example({ workWeekGroup: "4C", onDayOff: true }, "2002-09-02", { refused: "out-of-range" });
