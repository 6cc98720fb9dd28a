import { figure, given, notApplicable, read, rule, today } from "../../../src/rules/index.ts";
import { baseSalary } from "../inputs.ts";
import { highest, lowest } from "./class-salary.ts";

const START = "2001-07-01";
const MONTHS_RULE = "DPA Rule 599.682: a year is counted in qualifying pay periods";
export const meritYear = figure(
  {
    id: "merit-year",
    clause: "5.2",
    title: "First year in a position, and the year between two adjustments",
    unit: "months",
    page: 19,
  },
  { [START]: "12" },
);
export const meritStep = figure(
  {
    id: "merit-step",
    clause: "5.2",
    title: "One step of the salary range",
    unit: "factor",
    page: 19,
    outside: "Government Code 19832 (one step a year) and DPA's pay plan (a step is five percent)",
  },
  { [START]: "1.05" },
);

const countFrom = given.day("meritCountFrom", {
  question:
    "On which day did the first qualifying pay period begin in the position, or since the last merit salary adjustment?",
});
const periodsLost = given.number("meritPeriodsLost", {
  unit: "periods",
  min: "0",
  max: "120",
  question: "How many pay periods since that day did not qualify?",
});
export const standardsMet = given.flag("meritStandardsMet", {
  question: "Has the department certified that the employee meets the standards of efficiency?",
});

export const meritDue = countFrom.payPeriod().plusMonths(read(meritYear).plus(periodsLost.as("months")));
const dueHead = {
  id: "merit-adjustment-due",
  clause: "5.2",
  title: "First day of the next merit salary adjustment",
  says: "The first day of the pay period after twelve qualifying ones in the position, or since the last merit salary adjustment.",
  page: 19,
} as const;
export const meritAdjustmentDue = rule(dueHead, meritDue)
  .reading(
    "5.2",
    "qualifying-periods",
    "The year is twelve qualifying pay periods, and the raise begins with the next pay period",
    `The section leaves it to DPA's rules. ${MONTHS_RULE}; a pay period that does not qualify puts it off by one.`,
  )
  .alternative(
    "5.2",
    "calendar-year",
    "The year is a calendar year from the first day, whatever was missed",
    "The section itself says no more than the first year in a position.",
    rule(dueHead, countFrom.plusMonths(read(meritYear))),
  )
  .example({ meritCountFrom: "2001-07-01", meritPeriodsLost: "0" }, "2002-04-15", "2002-07-01")
  .example({ meritCountFrom: "2001-07-31", meritPeriodsLost: "0" }, "2002-04-15", "2002-07-01", {
    note: "the pay period in which the count began is the first of the twelve",
  })
  .example({ meritCountFrom: "2001-08-01", meritPeriodsLost: "0" }, "2002-04-15", "2002-08-01")
  .example({ meritCountFrom: "2001-07-01", meritPeriodsLost: "2" }, "2002-04-15", "2002-09-01")
  .example({ meritCountFrom: "2001-07-01", meritPeriodsLost: "0.5" }, "2002-04-15", {
    refused: "out-of-range",
  })
  .example({ meritCountFrom: "2001-07-01" }, "2002-04-15", { missing: ["meritPeriodsLost"] });

export const meritAdjustmentEarned = rule(
  {
    id: "merit-adjustment-earned",
    clause: "5.2",
    title: "Is a merit salary adjustment earned on the day?",
    says: "Yes once the year is over, if the standards of the work are met and the salary is still below the top of the range.",
    page: 19,
    straddle: "split",
  },
  today().isFrom(meritDue).and(standardsMet, baseSalary.isBelow(highest)),
)
  .example(
    {
      meritCountFrom: "2001-07-01",
      meritPeriodsLost: "0",
      meritStandardsMet: true,
      classAndRange: "5795",
      baseSalary: "8110",
    },
    "2002-07-01",
    "true",
  )
  .example({ meritCountFrom: "2001-07-01", meritPeriodsLost: "0" }, "2002-06-30", "false", {
    note: "the day before the year is over; nothing else matters yet",
  })
  .example(
    {
      meritCountFrom: "2001-07-01",
      meritPeriodsLost: "0",
      meritStandardsMet: true,
      classAndRange: "5795",
      baseSalary: "8111",
    },
    "2002-07-01",
    "false",
    { note: "already at the top of the range" },
  )
  .example(
    {
      meritCountFrom: "2002-07-01",
      meritPeriodsLost: "0",
      meritStandardsMet: true,
      classAndRange: "5795",
      baseSalary: "8111",
    },
    "2003-07-01",
    "true",
    { note: "on this day the top moved up to 8517" },
  )
  .example(
    { meritCountFrom: "2001-07-01", meritPeriodsLost: "0", meritStandardsMet: false },
    "2002-07-01",
    "false",
  )
  .example(
    { meritCountFrom: "2001-07-01", meritPeriodsLost: "0", meritStandardsMet: true, baseSalary: "8000" },
    "2002-07-01",
    { missing: ["classAndRange"] },
  );

const outside = (why: string) => notApplicable("USD/month", "Att.A", why);
export const meritAdjustedSalary = rule(
  {
    id: "merit-adjusted-salary",
    clause: "5.2",
    title: "Salary with a merit salary adjustment",
    says: "One step of five percent, to the nearest dollar, and never above the top of the range of the class.",
    page: 19,
    straddle: "split",
  },
  baseSalary
    .times(read(meritStep))
    .rounded("1", "half-up", "salaries are whole dollars; DPA's pay plan rounds a step to the nearest dollar")
    .atMost(highest),
)
  .notwithstanding(
    "Att.A",
    baseSalary.isBelow(lowest),
    outside("the salary is below the range of the class"),
    {
      note: "The salary is below the range",
    },
  )
  .notwithstanding(
    "Att.A",
    baseSalary.isAbove(highest),
    outside("the salary is above the range of the class"),
    { note: "The salary is above the range" },
  )
  .reading(
    "5.2",
    "one-step",
    "A merit salary adjustment is one step of five percent within the range",
    "The section names no amount and points to Government Code 19832 and DPA's rules, which give one step a year.",
  )
  .example({ classAndRange: "5795", baseSalary: "6573" }, "2002-04-15", "6902.00", {
    note: "6901.65 to the nearest dollar",
  })
  .example({ classAndRange: "5795", baseSalary: "6730" }, "2002-04-15", "7067.00", {
    note: "7066.50: half a dollar goes up",
  })
  .example({ classAndRange: "5795", baseSalary: "7724" }, "2002-04-15", "8110.00")
  .example({ classAndRange: "5795", baseSalary: "7726" }, "2002-04-15", "8111.00", {
    note: "8112.30 would be above the top",
  })
  .example({ classAndRange: "5795", baseSalary: "8111" }, "2002-04-15", "8111.00")
  .example({ classAndRange: "5795", baseSalary: "8111" }, "2003-07-01", "8517.00", {
    note: "8516.55; the range moved up on this day",
  })
  .example({ classAndRange: "5795", baseSalary: "6572" }, "2002-04-15", { notApplicable: "Att.A" })
  .example({ classAndRange: "5795", baseSalary: "8112" }, "2002-04-15", { notApplicable: "Att.A" })
  .example({ classAndRange: "5795" }, "2002-04-15", { missing: ["baseSalary"] });
