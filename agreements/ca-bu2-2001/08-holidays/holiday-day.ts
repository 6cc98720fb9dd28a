import { answerOf, figure, given, read, rule, when, zero } from "../../../src/rules/index.ts";
import { holidayCredit, START } from "./holiday-credit.ts";
import { personalHoliday } from "./personal-holiday.ts";

export const observed = figure(
  {
    id: "observed-holidays",
    clause: "8.1.B",
    title: "Holidays that the agreement lists",
    unit: "days",
    page: 34,
  },
  { [START]: "13" },
);
const governors = given.number("governorsHolidays", {
  unit: "days",
  min: "0",
  max: "10",
  question: "How many further State holidays has the Governor declared for the year?",
});

export const paidHolidays = rule(
  {
    id: "paid-holidays-of-year",
    clause: "8.1.A",
    title: "Paid holidays of a year",
    says: "The thirteen listed days, those that the Governor declares, and the personal holiday once it is earned.",
    page: 34,
  },
  read(observed).plus(governors).plus(answerOf(personalHoliday)),
)
  .example({ governorsHolidays: "0", probationMonths: "5" }, "2002-04-15", "13")
  .example({ governorsHolidays: "0", probationMonths: "6" }, "2002-04-15", "14")
  .example({ governorsHolidays: "1", probationMonths: "36" }, "2002-04-15", "15")
  .example({ probationMonths: "36" }, "2002-04-15", { missing: ["governorsHolidays"] });

const head = {
  id: "governors-holiday-credit",
  clause: "8.1.A",
  title: "Credit for a holiday that the Governor declares",
  says: "Credited like a listed holiday: eight hours for a full-timer whose day off it is, the chart's part for part-timers.",
  page: 34,
  straddle: "split",
} as const;
export const governorsHoliday = rule(head, answerOf(holidayCredit))
  .reading(
    "8.1.A",
    "like-a-listed-holiday",
    "A holiday declared by the Governor is treated like a listed one",
    "It is granted in the same sentence, on top of the listed days, and the rest of the section names no other treatment.",
  )
  .alternative(
    "8.1.F",
    "listed-holidays-only",
    "Credit is earned for the listed holidays alone",
    "8.1.F speaks of observed holidays, and 8.1.B says which these are.",
    rule(head, zero("hours")),
  )
  .example({ timeBase: "1", onDayOff: true }, "2002-05-01", "8.00")
  .example({ timeBase: "1", onDayOff: false }, "2002-05-01", "0.00")
  .example({ timeBase: "1/2", onDayOff: false }, "2002-05-01", "4.00")
  .example({ onDayOff: true }, "2002-05-01", { missing: ["timeBase"] });

const mondayToFriday = given.flag("mondayToFriday", {
  question: "Does the employee work from Monday through Friday?",
});
const dayOfHoliday = given.choice("dayOfHoliday", {
  choices: {
    same: "The holiday falls on this day and is kept on it",
    actual: "The holiday falls on this day and is kept on another",
    observed: "The holiday falls on another day and is kept on this one",
  },
  question: "Which day of the holiday is it?",
});
const otherDayPaid = given.flag("otherDayPaid", {
  question: "Was the employee compensated for the other day of the same holiday already?",
});
export const holidayWhichDay = rule(
  {
    id: "holiday-which-day",
    clause: "8.1.B.3",
    title: "Does this day count as the holiday?",
    says: "From Monday to Friday the day on which it is kept, on other schedules the day on which it falls; never both.",
    page: 34,
  },
  when(mondayToFriday, dayOfHoliday.is("same", "observed"), dayOfHoliday.is("same", "actual")).and(
    otherDayPaid.not(),
  ),
)
  .example({ mondayToFriday: true, dayOfHoliday: "observed", otherDayPaid: false }, "2002-04-01", "true", {
    note: "March 31, 2002 is a Sunday: the Monday after",
  })
  .example({ mondayToFriday: true, dayOfHoliday: "actual", otherDayPaid: false }, "2002-03-31", "false")
  .example({ mondayToFriday: false, dayOfHoliday: "actual", otherDayPaid: false }, "2002-03-31", "true")
  .example({ mondayToFriday: false, dayOfHoliday: "observed", otherDayPaid: false }, "2002-04-01", "false")
  .example({ mondayToFriday: true, dayOfHoliday: "same", otherDayPaid: true }, "2002-02-12", "false")
  .example({ mondayToFriday: false, dayOfHoliday: "same", otherDayPaid: false }, "2002-02-12", "true")
  .example({ mondayToFriday: true, dayOfHoliday: "same" }, "2002-02-12", { missing: ["otherDayPaid"] });

const workedBeside = given.number("hoursWorkedBesideHoliday", {
  unit: "hours",
  min: "0",
  max: "168",
  step: "1/4",
  question: "How many hours were worked beside the holiday?",
});
const excused = given.number("holidayHoursOff", {
  unit: "hours",
  min: "0",
  max: "24",
  step: "1/4",
  question: "For how many hours was the employee excused from work because of the holiday?",
});
export const holidayHoursCounted = rule(
  {
    id: "holiday-hours-counted",
    clause: "8.1.H",
    title: "Hours that count as worked in a week with a holiday",
    says: "Hours off because of a holiday are added to the hours worked.",
    page: 35,
    straddle: "split",
  },
  workedBeside.plus(excused),
)
  .example({ hoursWorkedBesideHoliday: "32", holidayHoursOff: "8" }, "2002-09-06", "40.00")
  .example({ hoursWorkedBesideHoliday: "34.25", holidayHoursOff: "8" }, "2002-09-06", "42.25")
  .example({ hoursWorkedBesideHoliday: "32", holidayHoursOff: "0" }, "2002-09-06", "32.00")
  .example({ hoursWorkedBesideHoliday: "169", holidayHoursOff: "0" }, "2002-09-06", {
    refused: "out-of-range",
  });
