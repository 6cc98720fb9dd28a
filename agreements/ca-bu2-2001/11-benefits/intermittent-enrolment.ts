import { figure, given, one, read, rule, when } from "../../../src/rules/index.ts";
import { START } from "./inputs.ts";

export const periodHours = figure(
  {
    id: "health-control-hours",
    clause: "11.1.B.2.a",
    title: "Paid hours of one control period that qualify an intermittent",
    unit: "hours",
    page: 55,
  },
  { [START]: "480" },
);
export const twoPeriodHours = figure(
  {
    id: "health-two-control-hours",
    clause: "11.1.B.2.b",
    title: "Paid hours of two consecutive control periods that keep an intermittent enrolled",
    unit: "hours",
    page: 56,
  },
  { [START]: "960" },
);
export const periodMonths = figure(
  {
    id: "health-control-months",
    clause: "11.1.B.2.a",
    title: "Months of a control period: January to June, July to December",
    unit: "months",
    page: 55,
  },
  { [START]: "6" },
);
export const enrollWithin = figure(
  {
    id: "health-enroll-within",
    clause: "11.1.B.2.a",
    title: "Days after a qualifying control period within which an intermittent enrolls",
    unit: "days",
    page: 55,
  },
  { [START]: "60" },
);

const paidHours = (name: string, which: string) =>
  given.number(name, {
    unit: "hours",
    min: "0",
    max: "2400",
    step: "1/4",
    question: `How many hours were paid in ${which}?`,
  });
const thisPeriod = paidHours("controlPeriodHours", "the control period that has just ended");
const otherPeriod = paidHours("controlPeriodHoursBefore", "the control period before that one");
const firstHalf = paidHours("hoursJanuaryToJune", "January through June of the calendar year");
const secondHalf = paidHours("hoursJulyToDecember", "July through December of the calendar year");

export const intermittentMayEnroll = rule(
  {
    id: "health-intermittent-initial",
    clause: "11.1.B.2.a",
    title: "May an intermittent enroll for health, dental and vision?",
    says: "Yes, after 480 paid hours in one of the calendar year's two control periods; the hours of the two are not added.",
    page: 55,
  },
  firstHalf.isAtLeast(read(periodHours)).or(secondHalf.isAtLeast(read(periodHours))),
)
  .example({ hoursJanuaryToJune: "480", hoursJulyToDecember: "0" }, "2002-07-15", "true")
  .example({ hoursJanuaryToJune: "479.75", hoursJulyToDecember: "479.75" }, "2003-01-15", "false")
  .example({ hoursJanuaryToJune: "100", hoursJulyToDecember: "480" }, "2003-01-15", "true")
  .example({ hoursJanuaryToJune: "500" }, "2002-07-15", "true", { note: "the other half does not matter" })
  .example({ hoursJanuaryToJune: "400" }, "2002-07-15", { missing: ["hoursJulyToDecember"] });

export const intermittentStays = rule(
  {
    id: "health-intermittent-continuing",
    clause: "11.1.B.2.b",
    title: "Does an intermittent stay enrolled?",
    says: "Yes, with 480 paid hours in the control period that has ended, or 960 in that one and the one before.",
    page: 56,
  },
  thisPeriod.isAtLeast(read(periodHours)).or(thisPeriod.plus(otherPeriod).isAtLeast(read(twoPeriodHours))),
)
  .reading(
    "11.1.B.2.b",
    "the-period-just-ended",
    "The test is put at the end of each control period, to that period and the one before",
    "The clause speaks of continuing; what was worked longer ago has carried the coverage already.",
  )
  .example({ controlPeriodHours: "480", controlPeriodHoursBefore: "0" }, "2002-07-15", "true")
  .example({ controlPeriodHours: "479.75", controlPeriodHoursBefore: "480.25" }, "2002-07-15", "true")
  .example({ controlPeriodHours: "479.75", controlPeriodHoursBefore: "480" }, "2002-07-15", "false")
  .example({ controlPeriodHours: "0", controlPeriodHoursBefore: "960" }, "2002-07-15", "true")
  .example({ controlPeriodHours: "300" }, "2002-07-15", { missing: ["controlPeriodHoursBefore"] });

const dayInPeriod = given.day("dayInControlPeriod", {
  question: "Which control period qualified? Any day in it, such as its last.",
});
const july = dayInPeriod.startOfYear().plusMonths(read(periodMonths));
const nextPeriod = when(dayInPeriod.isBefore(july), july, july.plusMonths(read(periodMonths)));
/** The last of the sixty days after the control period. */
export const enrollThrough = nextPeriod.minusDays(one("days")).plusDays(read(enrollWithin));
export const enrollBy = rule(
  {
    id: "health-intermittent-enroll-by",
    clause: "11.1.B.2.a",
    title: "Last day for an intermittent to enroll",
    says: "Sixty days from the end of the control period that qualified: from June 30 or December 31.",
    page: 55,
  },
  enrollThrough,
)
  .example({ dayInControlPeriod: "2002-06-30" }, "2002-07-01", "2002-08-29", {
    note: "31 days of July and 29 of August",
  })
  .example({ dayInControlPeriod: "2002-01-01" }, "2002-07-01", "2002-08-29")
  .example({ dayInControlPeriod: "2002-07-01" }, "2003-01-02", "2003-03-01", {
    note: "31 days of January, 28 of February, one of March",
  })
  .example({ dayInControlPeriod: "2001-12-31" }, "2002-01-02", "2002-03-01")
  .example({ dayInControlPeriod: "2002-06-31" }, "2002-07-01", { refused: "wrong-type" });
