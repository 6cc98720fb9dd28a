import { describe, expect, it } from "vitest";
import type { PatternsShape } from "../../contract/shapes.ts";
import { figures, outcomeName } from "./figures.ts";

const clause = (address: string, procedure: string, opened: number, open: number) => ({
  clause: address,
  section: "9.1",
  title: "Vacation",
  procedure,
  opened,
  open,
  ended: opened - open,
  outcomes: { settled: opened - open },
});
const step = (title: string, side: string, count: number, median: number | null, late = 0, lapsed = 0) => ({
  procedure: "grievance",
  station: title,
  title,
  side,
  count,
  medianDays: median,
  maxDays: median === null ? null : median + 9,
  late,
  lapsed,
});
const patterns: PatternsShape = {
  from: "2001-04-15",
  to: "2002-04-15",
  cases: 6,
  byClause: [
    clause("9.1.A", "grievance", 3, 1),
    clause("9.1.A", "advance", 1, 0),
    clause("", "grievance", 6, 2),
  ],
  byDepartment: [
    { department: "", opened: 2, open: 0, ended: 2 },
    { department: "Parks", opened: 0, open: 0, ended: 0 },
  ],
  byStep: [
    step("Step 1", "union", 4, 5),
    step("Answer", "employer", 4, 12, 1, 2),
    step("Appeal", "union", 1, null),
  ],
  byOutcome: [
    { outcome: "", count: 1 },
    { outcome: "withdrawn-with-prejudice", count: 2 },
  ],
  lookAt: [],
};
const all = figures(patterns, (id) => `The ${id}`);
const figure = (id: string) => all.find((one) => one.id === id)!;

describe("a chart", () => {
  it("adds up a clause over its procedures, the longest line first, and its table keeps them apart", () => {
    expect(figure("clauses").bars).toEqual([
      { label: "No clause Vacation", value: 6, part: 2, words: "6 cases, 2 open" },
      { label: "9.1.A Vacation", value: 4, part: 1, words: "4 cases, 1 open" },
    ]);
    expect(figure("clauses").rows.map((row) => [row[0], row[2], row[3]])).toEqual([
      ["9.1.A", "The grievance", "3"],
      ["9.1.A", "The advance", "1"],
      ["", "The grievance", "6"],
    ]);
  });
  it("draws no line of nothing, and its table still holds it", () => {
    expect(figure("departments").bars.map(({ label }) => label)).toEqual(["No department named"]);
    expect(figure("departments").rows).toHaveLength(2);
  });
  it("says how long each side took, and leaves out a step at which nobody moved", () => {
    expect(figure("answers").bars).toEqual([
      { label: "Employer: Answer", value: 21, part: 12, words: "12 days, at most 21" },
      { label: "Union: Step 1", value: 14, part: 5, words: "5 days, at most 14" },
    ]);
  });
  it("parts what came late from what was let pass", () => {
    expect(figure("lapses").bars).toEqual([
      { label: "Answer (employer)", value: 3, part: 2, words: "1 late, 2 let pass" },
    ]);
  });
});

it("has as many cells in each row as it has columns", () => {
  for (const { columns, rows } of all) for (const row of rows) expect(row).toHaveLength(columns.length);
});
it.each([
  ["", "No outcome stated"],
  ["withdrawn-with-prejudice", "Withdrawn with prejudice"],
])("reads the outcome %j as %j", (outcome, name) => {
  expect(outcomeName(outcome)).toBe(name);
});
