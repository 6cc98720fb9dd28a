import { figure, given, type Num, notApplicable, read, rule, when, zero } from "../../../src/rules/index.ts";
import { hourlyRate, timeBase, workWeekGroup } from "../inputs.ts";
import { credit, dayHours, full, START } from "./holiday-credit.ts";

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
export const hoursWorked = given.number("hoursWorked", {
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
const NOT_WORKED = "no hours were worked; the day off is paid, or credited as 8.1.F and 8.1.K say";
const forHours = read(multiple).times(hoursWorked).rounded("0.01", "half-up", "hours are kept in hundredths");
const total = credit.plus(forHours);
const isFull = timeBase.equals(read(full));
const under = (value: Num) =>
  rule(workedHead, value)
    .notwithstanding(
      "8.1.F",
      hoursWorked.isAtMost(zero("hours")),
      notApplicable("hours", "8.1.F", NOT_WORKED),
      {
        note: "The holiday was not worked",
      },
    )
    .notwithstanding("8.1.I", workWeekGroup.is("E", "SE"), follows(), { ...noGroup2, over: ["8.1.F"] });

export const holidayWorked = under(
  when(isFull.and(hoursWorked.isAtMost(read(dayHours))), total.atMost(read(ceiling)), total),
)
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
    under(when(isFull, total.atMost(read(ceiling)), total)),
  )
  .reading(
    "8.1.G",
    "credit-beside",
    "A full-timer has eight hours of holiday credit beside the one and a half hours an hour",
    "The ceiling names holiday credit, and the 20 hours for eight hours of work are twelve and these eight.",
  )
  .alternative(
    "8.1.G",
    "hours-alone",
    "A full-timer has one and a half hours for each hour worked, and nothing beside it",
    "The sentence that grants something grants only this; the ceiling limits and gives nothing.",
    under(when(isFull, forHours, total)),
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
  .example({ workWeekGroup: "2", timeBase: "1", hoursWorked: "0.25" }, "2002-09-02", "8.38")
  .example({ workWeekGroup: "2", timeBase: "1", hoursWorked: "0" }, "2002-09-02", { notApplicable: "8.1.F" })
  .example({ workWeekGroup: "SE", timeBase: "1", hoursWorked: "8" }, "2002-09-02", { notApplicable: "8.1.I" })
  .example({ workWeekGroup: "SE", hoursWorked: "0" }, "2002-09-02", { notApplicable: "8.1.I" })
  .example({ workWeekGroup: "2", timeBase: "1", hoursWorked: "25" }, "2002-09-02", {
    refused: "out-of-range",
  });

const cash = read(multiple).times(hoursWorked).times(hourlyRate);
export const holidayWorkedPay = rule(
  {
    id: "holiday-worked-pay",
    clause: "8.1.G",
    title: "What the hours worked on a holiday come to in cash, group 2",
    says: "One and a half times the hourly rate for each hour worked, where the State chooses to pay cash; the holiday credit stands beside it.",
    page: 35,
  },
  cash.rounded("0.01", "half-up", "pay is in cents"),
)
  .notwithstanding(
    "8.1.I",
    workWeekGroup.is("E", "SE"),
    notApplicable("USD", "8.1.I", "groups E and SE earn holiday credit and informal time instead"),
    noGroup2,
  )
  .example({ workWeekGroup: "2", hoursWorked: "8", hourlyRate: "20" }, "2002-09-02", "240.00")
  .example({ workWeekGroup: "2", hoursWorked: "2.25", hourlyRate: "19.37" }, "2002-09-02", "65.37", {
    note: "65.37375",
  })
  .example({ workWeekGroup: "2", hoursWorked: "0", hourlyRate: "20" }, "2002-09-02", "0.00")
  .example({ workWeekGroup: "SE", hoursWorked: "8" }, "2002-09-02", { notApplicable: "8.1.I" })
  .example({ workWeekGroup: "2", hoursWorked: "8" }, "2002-09-02", { missing: ["hourlyRate"] });
