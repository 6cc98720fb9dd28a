import { section } from "../../../src/rules/index.ts";
import { classMaximum, classMinimum, salaryWithinRange, schedule } from "../05-salaries/class-salary.ts";
import { salaryRows } from "../tables/salary-schedule.ts";

export default section({
  number: "Att.A",
  title: "Salary Schedule",
  page: 98,
  plain: {
    "": "The schedule lists 105 rows: each class with its schematic and class code, its alternate range where there is one, the lowest and highest monthly salary until June 30, 2003 and from July 1, 2003, and the work week group (2, E or SE).",
  },
  terms: [schedule],
  rules: [classMinimum, classMaximum, salaryWithinRange],
  tables: [
    {
      id: "salary-schedule",
      title: "Salary schedule, monthly",
      columns: [
        "Class",
        "Schematic",
        "Code",
        "Range",
        "Minimum to 2003-06-30",
        "Maximum to 2003-06-30",
        "Minimum from 2003-07-01",
        "Maximum from 2003-07-01",
        "Work week group",
        "Page",
      ],
      rows: salaryRows.map((row) => row.map(String)),
    },
  ],
  cites: ["5.1", "6.2"],
});
