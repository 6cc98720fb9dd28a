import { given } from "../../../src/rules/index.ts";
import { salaryRows } from "../tables/salary-schedule.ts";

/** The key of a row of the salary schedule: class code, and alternate range where the class has any. */
export const rowKey = (row: (typeof salaryRows)[number]): string => (row[3] ? `${row[2]} ${row[3]}` : row[2]);

export const classAndRange = given.choice("classAndRange", {
  choices: Object.fromEntries(
    salaryRows.map((row) => [rowKey(row), `${row[0]}${row[3] ? `, range ${row[3]}` : ""} (${row[2]})`]),
  ),
  question: "Which class, and which alternate range where it has any?",
});

export const overpaid = given.number("overpaid", {
  unit: "USD",
  min: "0",
  max: "200000",
  question: "How much was paid too much?",
});

export const otherPayOwing = given.number("otherPayOwing", {
  unit: "USD",
  min: "0",
  max: "500000",
  question: "How much other pay is owing when the employee separates or retires?",
});
