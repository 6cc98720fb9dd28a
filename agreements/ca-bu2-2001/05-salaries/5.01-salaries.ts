import {
  cell,
  date,
  figure,
  given,
  read,
  rule,
  section,
  table,
  today,
  when,
} from "../../../src/rules/index.ts";
import { salaryRows } from "../tables/salary-schedule.ts";

const factor = figure(
  {
    id: "general-increase",
    clause: "5.1",
    title: "Factor of the general increase",
    unit: "factor",
    page: 19,
  },
  { "2003-07-01": "1.05" },
);

const key = (row: (typeof salaryRows)[number]) => (row[3] ? `${row[2]} ${row[3]}` : row[2]);

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
    "2001-07-01": Object.fromEntries(salaryRows.map((row) => [key(row), [row[4], row[5]]])),
    "2003-07-01": Object.fromEntries(salaryRows.map((row) => [key(row), [row[6], row[7]]])),
  },
);

const classAndRange = given.choice("classAndRange", {
  choices: Object.fromEntries(
    salaryRows.map((row) => [key(row), `${row[0]}${row[3] ? `, range ${row[3]}` : ""} (${row[2]})`]),
  ),
  question: "Which class, and which alternate range where it has any?",
});

const salary = given.number("monthlySalary", {
  unit: "USD/month",
  min: "0",
  max: "20000",
  step: "1",
  question: "What is the monthly base salary before the general increase, in whole dollars?",
});

const generalIncrease = rule(
  {
    id: "general-salary-increase",
    clause: "5.1",
    title: "Base salary with the general increase",
    says: "From July 1, 2003 every base salary is raised by five percent; before that day it stays as it is.",
    page: 19,
    straddle: "split",
  },
  when(
    today().isBefore(date("2003-07-01")),
    salary,
    salary
      .times(read(factor))
      .rounded("1", "half-up", "Attachment A prints whole dollars; all of its rows are the nearest dollar"),
  ),
)
  .reading(
    "5.1",
    "nearest-dollar",
    "The increase is rounded to the nearest dollar",
    "The section says that amounts may differ slightly by rounding and names no rounding; every row of Attachment A is the nearest dollar.",
  )
  .example({ monthlySalary: "5703" }, "2003-06-30", "5703.00", { note: "the day before the increase" })
  .example({ monthlySalary: "5703" }, "2003-07-01", "5988.00", { note: "5988.15 to the nearest dollar" })
  .example({ monthlySalary: "4616" }, "2003-07-01", "4847.00")
  .example({ monthlySalary: "6730" }, "2003-07-02", "7067.00", { note: "7066.50: half a dollar goes up" })
  .example({ monthlySalary: "20001" }, "2003-07-01", { refused: "out-of-range" })
  .example({}, "2003-07-01", { missing: ["monthlySalary"] });

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
    cell(schedule, classAndRange, name),
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

export default section({
  number: "5.1",
  title: "Salaries",
  page: 19,
  plain: {
    "": "On July 1, 2003 every class of the unit gets a general raise of five percent: the base salary times 1.05. Because amounts are rounded, the raise of a single class can come out a little above or below five percent.",
  },
  terms: [factor],
  rules: [generalIncrease],
  cites: ["Att.A"],
});
