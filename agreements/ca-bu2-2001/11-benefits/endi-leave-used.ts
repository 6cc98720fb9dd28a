import { given, type Num, one, read, rule, zero } from "../../../src/rules/index.ts";
import { daysOfWeek, partTimeHours, weekHours } from "./disability-inputs.ts";
import { supplementWeek } from "./endi-benefit.ts";
import { endiShare } from "./endi-terms.ts";

export const paidInAll = given.number("endiPaidInAll", {
  unit: "days",
  min: "0",
  max: "1200",
  question: "For how many days was ENDI paid in all?",
});
export const displaced = given.number("endiDisplaced", {
  unit: "hours/week",
  min: "0",
  max: "72000",
  question:
    "Added up over the days of part-time work: for how many hours a week of that leave did pay for work leave no room?",
});
const WHOLE = one("percent");
const HUNDREDTHS = "leave is kept in hundredths of an hour";
/** Hours a week of the supplement for which a day of part-time work leaves no room below full pay. */
export const displacedByWork = (paidToday: Num): Num =>
  supplementWeek
    .plus(partTimeHours)
    .minus(weekHours.times(WHOLE.minus(read(endiShare))))
    .atLeast(zero("hours/week"))
    .atMost(supplementWeek)
    .rounded("0.01", "half-up", HUNDREDTHS)
    .times(paidToday.as("count"));
export const endiLeaveUsed = rule(
  {
    id: "endi-leave-used",
    clause: "11.11.C",
    title: "Leave that the chosen level has taken",
    says: "Hours of leave used to raise ENDI over all the days that it was paid, less what part-time work made needless.",
    page: 65,
  },
  supplementWeek
    .as("hours")
    .times(paidInAll.as("count"))
    .over(read(daysOfWeek))
    .minus(displaced.as("hours").over(read(daysOfWeek)))
    .atLeast(zero("hours"))
    .rounded("0.01", "half-up", HUNDREDTHS),
)
  .reading(
    "11.11.C",
    "work-before-leave",
    "Pay for part-time work comes first, and leave fills only what is left up to full pay",
    "Leave may replace at most 100 percent of income, and G lets work and ENDI come to full pay by themselves.",
  )
  .example(
    { endiLevel: "full", regularWeekHours: "40", endiPaidInAll: "182", endiDisplaced: "0" },
    "2002-10-01",
    "520.00",
    {
      note: "26 weeks of 20 hours",
    },
  )
  .example(
    { endiLevel: "three-quarters", regularWeekHours: "40", endiPaidInAll: "10", endiDisplaced: "0" },
    "2002-10-01",
    "14.29",
  )
  .example(
    { endiLevel: "full", regularWeekHours: "40", endiPaidInAll: "21", endiDisplaced: "224" },
    "2002-10-01",
    "28.00",
    { note: "three weeks of 20 hours, less one week of 20 and one of 12" },
  )
  .example(
    { endiLevel: "full", regularWeekHours: "40", endiPaidInAll: "7", endiDisplaced: "147" },
    "2002-10-01",
    "0.00",
  )
  .example(
    { endiLevel: "half", regularWeekHours: "40", endiPaidInAll: "182", endiDisplaced: "0" },
    "2002-10-01",
    "0.00",
  )
  .example({ regularWeekHours: "40", endiPaidInAll: "182", endiDisplaced: "0" }, "2002-10-01", {
    missing: ["endiLevel"],
  });
