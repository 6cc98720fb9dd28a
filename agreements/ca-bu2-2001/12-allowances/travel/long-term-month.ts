import { band, given, read, rule, today, when, zero } from "../../../../src/rules/index.ts";
import { fullPeriodHours, longTermMealsMost, monthlyMost } from "./long-term-figures.ts";
import { hours, longTermIncidentals, longTermMeals, money, needsFull, notAway } from "./long-term-inputs.ts";

const homeCosts = money(
  "longTermHomeCosts",
  "20000",
  "What did lodging, water, sewer, gas and electricity cost in the calendar month, with receipts?",
);

const ON = "2002-03-12";
const full = { longTermAssignment: true, keepsHome: true, dependentsThere: true };
const meals = {
  ...full,
  longTermDay: "by-the-clock",
  longTermMeals: "9",
  longTermIncidentals: "1.01",
  longTermHours: "24",
};
const notFull = { ...full, dependentsThere: false, homeNetCost: "150" };
export const longTermHome = needsFull(
  rule(
    {
      id: "long-term-home-costs",
      clause: "12.1.C.1.c.1",
      title: "What lodging and utilities of a month bring on full long-term travel",
      says: "The cost by receipts of lodging, water, sewer, gas and electricity, up to 1,130 dollars a calendar month.",
      page: 71,
    },
    homeCosts.atMost(read(monthlyMost)),
  ),
)
  .reading(
    "12.1.C.1.c.1",
    "whole-maximum-for-part-of-a-month",
    "The maximum is the same for a month of which only a part was spent there",
    "It stands for a calendar month, and nothing divides it.",
  )
  .example({ ...full, longTermHomeCosts: "1130" }, ON, "1130.00")
  .example({ ...full, longTermHomeCosts: "1130.01" }, ON, "1130.00")
  .example({ ...full, longTermHomeCosts: "875.50" }, ON, "875.50")
  .example({ ...notFull, longTermHomeCosts: "875.50" }, ON, { notApplicable: "12.1.C.1" })
  .example(full, ON, { missing: ["longTermHomeCosts"] });

/** One bill after others of the same calendar month; a month begins anew. */
export const homeBill = money(
  "longTermHomeBill",
  "20000",
  "What does the bill for lodging, water, sewer, gas or electricity come to, with its receipt?",
);
export const billBefore = given.day("longTermBillBefore", {
  question: "On which day was the bill before this one?",
});
export const paidBefore = money(
  "longTermPaidBefore",
  "20000",
  "How much was repaid in that bill's calendar month?",
);
const newMonth = billBefore.isBefore(today().payPeriod());
export const paidThisMonth = when(newMonth, zero("USD"), paidBefore);
const bill = {
  ...full,
  longTermHomeBill: "500",
  longTermBillBefore: "2002-03-04",
  longTermPaidBefore: "600",
};
export const longTermBill = needsFull(
  rule(
    {
      id: "long-term-home-bill",
      clause: "12.1.C.1.c.1",
      title: "What one bill of the long-term home brings",
      says: "Its amount, up to what the bills before it in the same calendar month have left of 1,130 dollars. Ask on the day of the bill.",
      page: 71,
    },
    homeBill.atMost(read(monthlyMost).minus(paidThisMonth).atLeast(zero("USD"))),
  ),
)
  .example(bill, ON, "500.00")
  .example({ ...bill, longTermPaidBefore: "630" }, ON, "500.00")
  .example({ ...bill, longTermPaidBefore: "630.01" }, ON, "499.99")
  .example({ ...bill, longTermPaidBefore: "1130" }, ON, "0.00")
  .example({ ...bill, longTermPaidBefore: "1130", longTermBillBefore: "2002-02-28" }, ON, "500.00")
  .example({ ...bill, longTermPaidBefore: "1130", longTermBillBefore: "2002-03-01" }, ON, "0.00")
  .example({ ...bill, longTermHomeBill: "1130.01", longTermPaidBefore: "0" }, ON, "1130.00")
  .example({ ...bill, ...notFull }, ON, { notApplicable: "12.1.C.1" })
  .example({ ...bill, longTermBillBefore: undefined }, ON, { missing: ["longTermBillBefore"] });

export const longTermMealsRepaid = needsFull(
  notAway(
    rule(
      {
        id: "long-term-meals-repaid",
        clause: "12.1.C.1.c.1",
        title: "What meals and incidentals bring beside the month's lodging",
        says: "Their cost, up to ten dollars for 12 to 24 hours at the long-term place and up to five for fewer.",
        page: 71,
      },
      longTermMeals.plus(longTermIncidentals).atMost(band(longTermMealsMost, hours(fullPeriodHours))),
    ),
  ),
)
  .example({ ...meals, longTermIncidentals: "1" }, ON, "10.00")
  .example({ ...meals, longTermHours: "12" }, ON, "10.00")
  .example({ ...meals, longTermHours: "11.99" }, ON, "5.00")
  .example({ ...meals, longTermMeals: "4", longTermIncidentals: "0.99", longTermHours: "3" }, ON, "4.99")
  .example({ ...meals, longTermDay: "stayed-on", longTermHours: undefined }, ON, "10.00", {
    note: "Friday past the 12 hour clock",
  })
  .example({ ...meals, longTermDay: "came-back", longTermHours: "3" }, ON, "10.00")
  .example({ ...meals, longTermDay: "morning-after" }, ON, { notApplicable: "12.1.C.3" })
  .example({ ...meals, longTermDay: "away-personal" }, ON, { notApplicable: "12.1.C.3" })
  .example({ ...meals, ...notFull, longTermDay: "morning-after" }, ON, { notApplicable: "12.1.C.1" })
  .example({ ...meals, longTermHours: "24.01" }, ON, { refused: "out-of-range" })
  .example({ ...meals, longTermHours: undefined }, ON, { missing: ["longTermHours"] });
