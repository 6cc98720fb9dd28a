import { cell, rule, table } from "../../../src/rules/index.ts";
import { baseSalary } from "../inputs.ts";
import { salaryRows } from "../tables/salary-schedule.ts";
import { classAndRange, rowKey } from "./inputs.ts";

/** Attachment A as figures: monthly minimum and maximum by class code and alternate range. */
export const schedule = table(
  {
    id: "salary-schedule",
    clause: "Att.A",
    title: "Salary schedule",
    unit: "USD/month",
    page: 98,
    columns: ["minimum", "maximum"],
  },
  {
    "2001-07-01": Object.fromEntries(salaryRows.map((row) => [rowKey(row), [row[4], row[5]]])),
    "2003-07-01": Object.fromEntries(salaryRows.map((row) => [rowKey(row), [row[6], row[7]]])),
  },
);

export const lowest = cell(schedule, classAndRange, "minimum");
export const highest = cell(schedule, classAndRange, "maximum");

const column = (name: "minimum" | "maximum") =>
  rule(
    {
      id: `class-salary-${name}`,
      clause: "Att.A",
      title: `Monthly ${name} of a class`,
      says: `The ${name} monthly salary that the schedule prints for a class and range on the day.`,
      page: 98,
      straddle: "split",
    },
    name === "minimum" ? lowest : highest,
  );

export const classMinimum = column("minimum")
  .example({ classAndRange: "5778 C" }, "2003-06-30", "5067.00")
  .example({ classAndRange: "5778 C" }, "2003-07-01", "5320.00")
  .example({ classAndRange: "5795" }, "2001-07-01", "6573.00")
  .example({ classAndRange: "9999" }, "2003-07-01", { refused: "out-of-range" });

export const classMaximum = column("maximum")
  .example({ classAndRange: "5778 C" }, "2003-06-30", "6127.00")
  .example({ classAndRange: "5772 S" }, "2003-07-01", "9421.00")
  .example({ classAndRange: "5780" }, "2003-07-01", "9415.00")
  .example({}, "2003-07-01", { missing: ["classAndRange"] });

export const salaryWithinRange = rule(
  {
    id: "salary-within-range",
    clause: "Att.A",
    title: "Is the salary within the range of its class?",
    says: "Yes when the base salary lies between the lowest and the highest that the schedule prints for the class and range on the day, both included.",
    page: 98,
    straddle: "split",
  },
  baseSalary.isAtLeast(lowest).and(baseSalary.isAtMost(highest)),
)
  .example({ classAndRange: "5778 C", baseSalary: "5066" }, "2003-06-30", "false")
  .example({ classAndRange: "5778 C", baseSalary: "5067" }, "2003-06-30", "true")
  .example({ classAndRange: "5778 C", baseSalary: "6127" }, "2003-06-30", "true")
  .example({ classAndRange: "5778 C", baseSalary: "6128" }, "2003-06-30", "false")
  .example({ classAndRange: "5778 C", baseSalary: "5319" }, "2003-07-01", "false", {
    note: "the range moved up on this day",
  })
  .example({ classAndRange: "5778 C", baseSalary: "5320" }, "2003-07-01", "true")
  .example({ classAndRange: "5778 C", baseSalary: "6433" }, "2003-07-01", "true")
  .example({ classAndRange: "5778 C", baseSalary: "6434" }, "2003-07-01", "false")
  .example({ classAndRange: "5778 E", baseSalary: "6000" }, "2002-04-15", { refused: "out-of-range" })
  .example({ classAndRange: "5778 C" }, "2002-04-15", { missing: ["baseSalary"] });
