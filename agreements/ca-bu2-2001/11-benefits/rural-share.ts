import { figure, given, notApplicable, one, read, rule, when } from "../../../src/rules/index.ts";
import { START } from "./inputs.ts";

export const ruralYearly = figure(
  {
    id: "rural-yearly",
    clause: "11.6.B.1",
    title: "State contribution for a member in a rural area",
    unit: "USD/year",
    page: 62,
  },
  { [START]: "1500" },
);
export const ruralMonths = figure(
  {
    id: "rural-months",
    clause: "11.6.B.1.a",
    title: "Monthly payments of a fiscal year",
    unit: "months",
    page: 62,
  },
  { [START]: "12" },
);
export const ruralDays = figure(
  {
    id: "rural-days",
    clause: "11.6.B.2",
    title: "Days of the fiscal year",
    unit: "days",
    page: 62,
    outside: "the calendar",
  },
  { [START]: "365" },
);
export const livesRural = given.flag("livesInRuralArea", {
  question: "Does the employee live in a rural area as Government Code 22825.01 defines it?",
});
const monthsIn = given.number("ruralMonthsInUnit", {
  unit: "months",
  min: "0",
  max: "12",
  question: "In how many months of the fiscal year, July through June, is the employee in the unit?",
});
const daysIn = given.number("ruralDaysInUnit", {
  unit: "days",
  min: "0",
  max: "365",
  question: "On how many days of the fiscal year is the employee in the unit?",
});

const full = read(ruralYearly).times(one("years"));
const CENTS = "the account is kept in cents";
/** The part of the fiscal year that counts, by months. */
export const yearPart = monthsIn.over(read(ruralMonths));
export const ruralLimit = full.times(yearPart).rounded("0.01", "half-up", CENTS);
const notRural = () =>
  notApplicable("USD", "11.6.B.1", "the employee does not live in a rural area as the Code defines it");
const outsideArea = { note: "Not in a defined rural area" } as const;
export const elsewhere = livesRural.not();

export const ruralMonthly = rule(
  {
    id: "rural-monthly",
    clause: "11.6.B.1.a",
    title: "Rural health payment of a month",
    says: "One twelfth of $1,500 for each month in the unit while living in a defined rural area.",
    page: 62,
    straddle: "split",
  },
  full.over(read(ruralMonths)),
)
  .notwithstanding(
    "11.6.B.1",
    elsewhere,
    notApplicable(
      "USD/month",
      "11.6.B.1",
      "the employee does not live in a rural area as the Code defines it",
    ),
    outsideArea,
  )
  .example({ livesInRuralArea: true }, "2001-07-01", "125.00")
  .example({ livesInRuralArea: true }, "2003-07-02", "125.00")
  .example({ livesInRuralArea: false }, "2002-04-15", { notApplicable: "11.6.B.1" })
  .example({}, "2002-04-15", { missing: ["livesInRuralArea"] });

const head = {
  id: "rural-share",
  clause: "11.6.B.2",
  title: "Rural health contribution of a fiscal year",
  says: "$1,500 for a whole fiscal year in the unit, a part of it for those who come or go in mid-year.",
  page: 62,
} as const;
export const ruralShare = rule(head, ruralLimit)
  .notwithstanding("11.6.B.1", elsewhere, notRural(), outsideArea)
  .reading(
    "11.6.B.2",
    "by-months",
    "A part of a year counts by its months",
    "Payments are monthly (B.1.a), so that a part of a year is a number of payments.",
  )
  .alternative(
    "11.6.B.2",
    "by-days",
    "A part of a year counts by its days",
    "Pro rata names no measure, and people come and go on any day.",
    rule(head, full.times(daysIn.over(read(ruralDays))).rounded("0.01", "half-up", CENTS)).notwithstanding(
      "11.6.B.1",
      elsewhere,
      notRural(),
      outsideArea,
    ),
  )
  .example({ livesInRuralArea: true, ruralMonthsInUnit: "12" }, "2002-04-15", "1500.00")
  .example(
    { livesInRuralArea: true, ruralMonthsInUnit: "7", ruralDaysInUnit: "212" },
    "2002-04-15",
    "875.00",
    {
      note: "by days 871.23",
    },
  )
  .example({ livesInRuralArea: true, ruralMonthsInUnit: "0" }, "2002-04-15", "0.00")
  .example({ livesInRuralArea: false }, "2002-04-15", { notApplicable: "11.6.B.1" })
  .example({ livesInRuralArea: true, ruralMonthsInUnit: "13" }, "2002-04-15", { refused: "out-of-range" });

const ruralPermanent = given.flag("ruralPermanent", { question: "Is the employee permanent?" });
const deposited = given.number("ruralMonthsDeposited", {
  unit: "months",
  min: "0",
  max: "12",
  question: "How many monthly payments of this fiscal year have been made?",
});
export const ruralExpenses = given.number("ruralExpenses", {
  unit: "USD",
  min: "0",
  max: "50000",
  question: "What do the eligible health expenses of the fiscal year come to so far?",
});
const perMonth = full.over(read(ruralMonths)).as("USD/month");
export const ruralAvailable = rule(
  {
    id: "rural-reimbursement",
    clause: "11.6.B.5",
    title: "Eligible expenses repaid so far in the fiscal year",
    says: "Up to the year's contribution; a permanent employee does not wait for the monthly payments, others are repaid from what has been paid in.",
    page: 62,
  },
  ruralExpenses.atMost(when(ruralPermanent, ruralLimit, perMonth.times(deposited).atMost(ruralLimit))),
)
  .notwithstanding("11.6.B.1", elsewhere, notRural(), outsideArea)
  .reading(
    "11.6.B.1.b",
    "others-wait",
    "Employees who are not permanent are repaid as the payments come in",
    "The clause frees permanent employees from waiting, so that the others wait.",
  )
  .example(
    { livesInRuralArea: true, ruralPermanent: true, ruralMonthsInUnit: "12", ruralExpenses: "1500" },
    "2001-08-15",
    "1500.00",
    { note: "in the second month of the fiscal year" },
  )
  .example(
    { livesInRuralArea: true, ruralPermanent: true, ruralMonthsInUnit: "12", ruralExpenses: "1500.01" },
    "2001-08-15",
    "1500.00",
  )
  .example(
    { livesInRuralArea: true, ruralPermanent: true, ruralMonthsInUnit: "6", ruralExpenses: "800" },
    "2002-03-01",
    "750.00",
  )
  .example(
    {
      livesInRuralArea: true,
      ruralPermanent: false,
      ruralMonthsInUnit: "12",
      ruralMonthsDeposited: "2",
      ruralExpenses: "800",
    },
    "2001-08-31",
    "250.00",
  )
  .example(
    {
      livesInRuralArea: true,
      ruralPermanent: false,
      ruralMonthsInUnit: "1",
      ruralMonthsDeposited: "2",
      ruralExpenses: "800",
    },
    "2001-08-31",
    "125.00",
    { note: "never more than the share of the year" },
  )
  .example(
    { livesInRuralArea: true, ruralPermanent: true, ruralMonthsInUnit: "12", ruralExpenses: "99.5" },
    "2001-08-31",
    "99.50",
  )
  .example({ livesInRuralArea: false }, "2001-08-31", { notApplicable: "11.6.B.1" });
