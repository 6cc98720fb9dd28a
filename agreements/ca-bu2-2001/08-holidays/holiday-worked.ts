import { figure, given, notApplicable, read, rule, when, zero } from "../../../src/rules/index.ts";
import { appointment, timeBase, workWeekGroup } from "../inputs.ts";
import { credit, dayHours, full, onDayOff, START } from "./holiday-credit.ts";

export const multiple = figure(
  {
    id: "holiday-multiple",
    clause: "8.1.G",
    title: "Rate for hours worked on a holiday",
    unit: "factor",
    page: 35,
  },
  { [START]: "1.5" },
);
export const ceiling = figure(
  {
    id: "holiday-ceiling",
    clause: "8.1.G",
    title: "Most in all when eight hours are worked",
    unit: "hours",
    page: 35,
  },
  { [START]: "20" },
);
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
