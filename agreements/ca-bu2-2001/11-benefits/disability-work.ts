import { type Figure, type Num, notApplicable, type Rule, read, rule } from "../../../src/rules/index.ts";
import {
  compensatedHours,
  completedHours,
  fullHoursOf18,
  fullPay,
  fullTimeRate,
  hoursOf18,
  partTimeAllowed,
  partTimeCertified,
  weekHours,
  weekOf,
} from "./disability-inputs.ts";
import type { Insurance } from "./disability-period.ts";

/** The most whole hours a week that, with the benefit of the week, do not pass full pay. */
export const mostPartTime = (benefit: Num): Num =>
  weekHours
    .times(weekOf(fullPay).minus(benefit).over(weekOf(fullPay)))
    .rounded("1", "down", "the clause allows whole hours that do not pass full pay");

/** Part-time work during the disability. */
export const partTimeWork = (of: Insurance, benefit: Num): Rule =>
  rule(
    {
      id: `${of.id}-part-time-hours`,
      clause: of.clause.part,
      title: `Most hours a week worked beside ${of.name}`,
      says: "Whole hours whose pay, with the benefit, does not pass full pay; with a doctor's certificate and if the appointing power allows it.",
      page: of.id === "ndi" ? of.nextPage : of.page,
    },
    mostPartTime(benefit),
  )
    .notwithstanding(
      of.clause.part,
      partTimeCertified.not(),
      notApplicable("hours/week", of.clause.part, "no doctor certifies that full-time work is not possible"),
      { note: "Not certified as unable to work full time" },
    )
    .notwithstanding(
      of.clause.part,
      partTimeAllowed.not(),
      notApplicable("hours/week", of.clause.part, "the appointing power has not allowed part-time work"),
      { note: "Part-time work is at the appointing power's discretion", over: [of.clause.part] },
    );

/** The weekly benefit where employment is intermittent or irregular; `weekly` makes it from a monthly rate. */
export const intermittentBenefit = (
  of: Insurance,
  hours: Figure,
  page: number,
  weekly: (monthly: Num) => Num,
): Rule =>
  rule(
    {
      id: `${of.id}-intermittent-week`,
      clause: of.clause.intermittent,
      title: `${of.name} of an intermittent employee, a week`,
      says: "The full-time rate in the proportion of the hours actually worked in the last 18 pay periods, once 960 hours of compensated work are complete.",
      page,
    },
    weekly(fullTimeRate.times(hoursOf18.over(fullHoursOf18)).atMost(fullTimeRate)),
  )
    .notwithstanding(
      of.clause.intermittent,
      compensatedHours.isBelow(read(hours)),
      notApplicable("USD/week", of.clause.intermittent, "960 hours of compensated work are not complete"),
      { note: "Too few hours of compensated work" },
    )
    .reading(
      of.clause.intermittent,
      "hours-against-full-time-hours",
      "The proportion is hours worked over the hours that full-time employment had in the same 18 pay periods",
      "The clause compares the hours with the regular rate of a full-timer, which stands for full-time hours.",
    );

/** From which day an intermittent employee is eligible. */
export const intermittentFrom = (of: Insurance, page: number): Rule =>
  rule(
    {
      id: `${of.id}-intermittent-from`,
      clause: of.clause.intermittent,
      title: `First day of ${of.name} for an intermittent employee`,
      says: "The first day of the monthly pay period after 960 hours of compensated work are complete.",
      page,
    },
    completedHours.nextPayPeriod(),
  );
