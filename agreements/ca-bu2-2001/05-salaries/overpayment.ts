import { figure, given, read, rule } from "../../../src/rules/index.ts";
import { otherPayOwing, overpaid } from "./inputs.ts";

const START = "2001-07-01";
const CODE = { clause: "5.5", page: 21, outside: "Government Code 19838" } as const;
const CENTS = "pay is in cents";
export const longest = figure(
  { ...CODE, id: "overpayment-longest", title: "Longest time over which it is paid back", unit: "periods" },
  { [START]: "12" },
);
export const shareOfPay = figure(
  { ...CODE, id: "overpayment-share", title: "Most taken from net disposable pay", unit: "percent" },
  { [START]: "25%" },
);
export const limitation = figure(
  { ...CODE, id: "overpayment-limitation", title: "Time to begin recovery", unit: "months" },
  { [START]: "36" },
);

const errorPeriods = given.number("errorPeriods", {
  unit: "periods",
  min: "1",
  max: "120",
  question: "In how many pay periods was too much paid?",
});
const netDisposable = given.number("netDisposable", {
  unit: "USD",
  min: "0",
  max: "20000",
  question: "What are the net disposable earnings of a pay period?",
});
const overpaidOn = given.day("overpaidOn", { question: "On which day was too much paid?" });

export const overpaymentInstalment = rule(
  {
    id: "overpayment-instalment",
    clause: "5.5",
    title: "Most taken from one paycheck for an overpayment",
    says: "Without another agreement the overpayment is taken over as many pay periods as the error lasted, a year at most, and never more than a quarter of net disposable pay.",
    page: 21,
  },
  overpaid
    .over(errorPeriods.atMost(read(longest)).as("count"))
    .rounded("0.01", "half-up", CENTS)
    .atMost(netDisposable.times(read(shareOfPay)).rounded("0.01", "down", "the limit may not be passed")),
)
  .reading(
    "5.5",
    "by-the-statute",
    "Amounts and times are those of Government Code 19838",
    "The section has none of its own and leaves the matter to that statute; a late dock goes by 5.6.",
  )
  .example({ overpaid: "1200", errorPeriods: "3", netDisposable: "4000" }, "2002-04-15", "400.00")
  .example({ overpaid: "3000", errorPeriods: "3", netDisposable: "4000" }, "2002-04-15", "1000.00", {
    note: "exactly a quarter of net disposable pay",
  })
  .example({ overpaid: "3000.03", errorPeriods: "3", netDisposable: "4000" }, "2002-04-15", "1000.00")
  .example({ overpaid: "1200", errorPeriods: "12", netDisposable: "4000" }, "2002-04-15", "100.00")
  .example({ overpaid: "1200", errorPeriods: "13", netDisposable: "4000" }, "2002-04-15", "100.00", {
    note: "over a year: the instalments may be spread over one year",
  })
  .example({ overpaid: "100", errorPeriods: "3", netDisposable: "4000" }, "2002-04-15", "33.33")
  .example({ overpaid: "100", errorPeriods: "0", netDisposable: "4000" }, "2002-04-15", {
    refused: "out-of-range",
  });

export const overpaymentLastDay = rule(
  {
    id: "overpayment-recovery-last-day",
    clause: "5.5",
    title: "Last day on which the State may begin to recover an overpayment",
    says: "Three years after the day on which too much was paid.",
    page: 21,
  },
  overpaidOn.plusMonths(read(limitation)),
)
  .example({ overpaidOn: "1999-04-15" }, "2002-04-15", "2002-04-15")
  .example({ overpaidOn: "1999-04-16" }, "2002-04-15", "2002-04-16")
  .example({ overpaidOn: "2000-02-29" }, "2002-04-15", "2003-02-28", { note: "2003 has no February 29" })
  .example({ overpaidOn: "1999-02-29" }, "2002-04-15", { refused: "wrong-type" });

export const overpaymentAtSeparation = rule(
  {
    id: "overpayment-at-separation",
    clause: "5.5",
    title: "Taken from the last pay for an overpayment",
    says: "Whoever leaves has all that is still owed taken from whatever pay is due, as far as it goes.",
    page: 21,
  },
  overpaid.atMost(otherPayOwing),
)
  .example({ overpaid: "500", otherPayOwing: "2000" }, "2002-04-15", "500.00")
  .example({ overpaid: "2000", otherPayOwing: "2000" }, "2002-04-15", "2000.00")
  .example({ overpaid: "2000.01", otherPayOwing: "2000" }, "2002-04-15", "2000.00", {
    note: "one cent is left to be recovered in other ways",
  })
  .example({ overpaid: "500" }, "2002-04-15", { missing: ["otherPayOwing"] });
