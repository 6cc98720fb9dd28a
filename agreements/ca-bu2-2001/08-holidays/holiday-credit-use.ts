import { figure, given, notApplicable, read, rule, when, zero } from "../../../src/rules/index.ts";
import { leftByWholeDays, SALARIED, salaried } from "../09-leaves/whole-days.ts";
import { hourlyRate, leaveCredit, leavingState } from "../inputs.ts";
import { START } from "./holiday-credit.ts";

export const quarter = figure(
  {
    id: "holiday-credit-step",
    clause: "8.1.M",
    title: "Smallest piece of holiday credit",
    unit: "hours",
    page: 36,
  },
  { [START]: "0.25" },
);
const inHours = { unit: "hours", min: "0", max: "1000" } as const;
const balance = given.number("holidayCreditBalance", {
  ...inHours,
  question: "How many hours of holiday credit are there?",
});
const asked = given.number("holidayCreditAsked", {
  ...inHours,
  question: "How many hours of holiday credit are asked for?",
});
const pieces = asked.over(read(quarter));
const useHead = {
  id: "holiday-credit-use",
  clause: "8.1.M",
  title: "Holiday credit left after a request",
  says: "Credit is asked for and taken in quarter hours, as far as there is credit; groups E and SE are charged whole days.",
  page: 36,
};
const byQuarters = when(
  pieces.equals(pieces.rounded("1", "down", "only whole quarter hours are taken")),
  when(
    asked.isAtMost(balance),
    balance.minus(asked),
    notApplicable("hours", "8.1.M", "more is asked for than there is"),
  ),
  notApplicable("hours", "8.1.M", "credit is taken in quarter hours"),
);
const attorney = { workWeekGroup: "SE", scheduledDayHours: "8" };
export const holidayCreditUse = rule(useHead, byQuarters)
  .notwithstanding("6.3.D.1", salaried, leftByWholeDays(balance, asked), { note: SALARIED })
  .reading(
    "8.1.M",
    "whole-days-for-salaried",
    "Groups E and SE use holiday credit by whole days",
    "6.3.D.1 lets no paid leave be charged to them for less than a whole day, and credit that is taken is such leave.",
  )
  .alternative(
    "8.1.M",
    "quarter-hours-for-all",
    "Groups E and SE may use it in quarter hours too",
    "M excepts nobody, and the employee may choose to use less than a day.",
    rule(useHead, byQuarters),
  )
  .example(
    { workWeekGroup: "2", holidayCreditBalance: "8", holidayCreditAsked: "0.25" },
    "2002-04-15",
    "7.75",
  )
  .example({ workWeekGroup: "2", holidayCreditBalance: "8", holidayCreditAsked: "0.24" }, "2002-04-15", {
    notApplicable: "8.1.M",
  })
  .example({ workWeekGroup: "2", holidayCreditBalance: "8", holidayCreditAsked: "8" }, "2002-04-15", "0.00")
  .example({ workWeekGroup: "2", holidayCreditBalance: "8", holidayCreditAsked: "8.25" }, "2002-04-15", {
    notApplicable: "8.1.M",
  })
  .example(
    { workWeekGroup: "2", holidayCreditBalance: "3.2", holidayCreditAsked: "3" },
    "2002-04-15",
    "0.20",
    {
      note: "a part-timer's fifth of an hour stays",
    },
  )
  .example({ ...attorney, holidayCreditBalance: "12", holidayCreditAsked: "8" }, "2002-04-15", "4.00")
  .example(
    { ...attorney, workWeekGroup: "E", holidayCreditBalance: "12", holidayCreditAsked: "4" },
    "2002-04-15",
    {
      notApplicable: "6.3.D.1",
    },
  )
  .example(
    { ...attorney, workWeekGroup: "E", holidayCreditBalance: "12", holidayCreditAsked: "16" },
    "2002-04-15",
    {
      notApplicable: "6.3.D.1",
    },
  )
  .example({ holidayCreditBalance: "12", holidayCreditAsked: "4" }, "2002-04-15", {
    missing: ["workWeekGroup"],
  })
  .example(
    { ...attorney, scheduledDayHours: "6", holidayCreditBalance: "12", holidayCreditAsked: "6" },
    "2002-04-15",
    "6.00",
  );

const departmentPays = given.flag("departmentPaysCredit", {
  question: "Has the department head chosen to pay unused holiday credit instead of carrying it over?",
});
export const holidayCreditPay = rule(
  {
    id: "holiday-credit-pay",
    clause: "8.1.O",
    title: "Pay for unused holiday credit",
    says: "All of it when State employment ends; before that only where the department head pays rather than carries it over.",
    page: 36,
  },
  balance.times(hourlyRate).rounded("0.01", "half-up", "pay is in cents"),
)
  .notwithstanding("8.1.N", leavingState.not().and(departmentPays.not()), zero("USD"), {
    note: "The department head carries the credit over",
  })
  .reading(
    "8.1.O",
    "rate-of-the-day",
    "The credit is paid at the hourly rate of the day of payment",
    "The clause names no rate; 9.10.B prints that one for personal leave.",
  )
  .example({ holidayCreditBalance: "12.5", hourlyRate: "40", leavingState: true }, "2002-04-15", "500.00")
  .example(
    { holidayCreditBalance: "12.5", hourlyRate: "40", leavingState: false, departmentPaysCredit: true },
    "2002-04-15",
    "500.00",
  )
  .example(
    { holidayCreditBalance: "12.5", hourlyRate: "40", leavingState: false, departmentPaysCredit: false },
    "2002-04-15",
    "0.00",
    { setAside: ["8.1.O"] },
  )
  .example({ holidayCreditBalance: "0.25", hourlyRate: "33.33", leavingState: true }, "2002-04-15", "8.33", {
    note: "8.3325: shown in cents",
  })
  .example({ holidayCreditBalance: "12.5", leavingState: true }, "2002-04-15", { missing: ["hourlyRate"] });

export const onWorkday = given.flag("onScheduledWorkday", {
  question: "Does the unofficial or religious holiday fall on a scheduled work day?",
});
export const unofficialHoliday = rule(
  {
    id: "unofficial-holiday-request",
    clause: "8.1.P",
    title: "May this credit be asked for on an unofficial or religious holiday?",
    says: "Annual leave, vacation, holiday credit, personal leave or compensating time, when the day is a scheduled work day.",
    page: 37,
  },
  onWorkday.and(leaveCredit.is("vacation", "annual-leave", "holiday-credit", "personal-leave", "cto")),
)
  .example({ onScheduledWorkday: true, leaveCredit: "holiday-credit" }, "2002-05-12", "true")
  .example({ onScheduledWorkday: true, leaveCredit: "sick-leave" }, "2002-05-12", "false")
  .example({ onScheduledWorkday: true, leaveCredit: "excess-hours" }, "2002-05-12", "false")
  .example({ onScheduledWorkday: false, leaveCredit: "vacation" }, "2002-05-12", "false")
  .example({ onScheduledWorkday: true }, "2002-05-12", { missing: ["leaveCredit"] });
