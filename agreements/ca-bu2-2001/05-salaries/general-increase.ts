import { date, figure, given, notApplicable, read, rule, today, when } from "../../../src/rules/index.ts";
import { highest, lowest } from "./class-salary.ts";

export const factor = figure(
  {
    id: "general-increase",
    clause: "5.1",
    title: "Factor of the general increase",
    unit: "factor",
    page: 19,
  },
  { "2003-07-01": "1.05" },
);

const salary = given.number("monthlySalary", {
  unit: "USD/month",
  min: "0",
  max: "20000",
  step: "1",
  question: "What is the monthly base salary before the general increase, in whole dollars?",
});
const raised = when(
  today().isBefore(date("2003-07-01")),
  salary,
  salary
    .times(read(factor))
    .rounded("1", "half-up", "Attachment A prints whole dollars; all of its rows are the nearest dollar"),
);
const NEAREST = [
  "5.1",
  "nearest-dollar",
  "The increase is rounded to the nearest dollar",
  "The section says that amounts may differ slightly by rounding and names no rounding; every row of Attachment A is the nearest dollar.",
] as const;

export const generalIncrease = rule(
  {
    id: "general-salary-increase",
    clause: "5.1",
    title: "Base salary with the general increase",
    says: "From July 1, 2003 every base salary is raised by five percent; before that day it stays as it is.",
    page: 19,
    straddle: "split",
  },
  raised,
)
  .reading(...NEAREST)
  .example({ monthlySalary: "5703" }, "2003-06-30", "5703.00", { note: "the day before the increase" })
  .example({ monthlySalary: "5703" }, "2003-07-01", "5988.00", { note: "5988.15 to the nearest dollar" })
  .example({ monthlySalary: "4616" }, "2003-07-01", "4847.00")
  .example({ monthlySalary: "6730" }, "2003-07-02", "7067.00", { note: "7066.50: half a dollar goes up" })
  .example({ monthlySalary: "20001" }, "2003-07-01", { refused: "out-of-range" })
  .example({}, "2003-07-01", { missing: ["monthlySalary"] });

const none = (why: string) => notApplicable("USD/month", "Att.A", why);

export const increaseInClass = rule(
  {
    id: "general-increase-in-class",
    clause: "5.1",
    title: "Base salary with the general increase, held against the range of the class",
    says: "The salary with the general increase, only if it lies within what the schedule prints for the class and range on the day.",
    page: 19,
    straddle: "split",
  },
  raised,
)
  .notwithstanding("Att.A", raised.isBelow(lowest), none("the salary is below the range of the class"), {
    note: "The salary is below the range",
  })
  .notwithstanding("Att.A", raised.isAbove(highest), none("the salary is above the range of the class"), {
    note: "The salary is above the range",
  })
  .reading(...NEAREST)
  .example({ classAndRange: "5778 D", monthlySalary: "5703" }, "2003-06-30", "5703.00")
  .example({ classAndRange: "5778 D", monthlySalary: "5703" }, "2003-07-01", "5988.00")
  .example({ classAndRange: "5778 D", monthlySalary: "7034" }, "2003-07-01", "7386.00", {
    note: "7385.70: the top of the old range becomes the top of the new one",
  })
  .example({ classAndRange: "5778 D", monthlySalary: "5702" }, "2003-06-30", { notApplicable: "Att.A" })
  .example({ classAndRange: "5778 D", monthlySalary: "5702" }, "2003-07-01", { notApplicable: "Att.A" })
  .example({ classAndRange: "5778 D", monthlySalary: "7035" }, "2003-07-01", { notApplicable: "Att.A" })
  .example({ classAndRange: "5777 D", monthlySalary: "6000" }, "2003-07-01", { refused: "out-of-range" });
