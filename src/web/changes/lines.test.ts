import { describe, expect, it } from "vitest";
import type { ChangesShape } from "../../contract/shapes.ts";
import { countOf, firstDay, rowsOf } from "./lines.ts";

const head = { clause: "9.1.A", page: 35, title: "Credit", id: "credit" } as const;
const found: ChangesShape = {
  from: "2002-01-01",
  to: "2003-01-01",
  sections: [
    {
      number: "9.1",
      title: "Vacation",
      terms: [
        { ...head, on: "2002-07-01", kind: "changes", lines: [{ line: null, from: "8 h", to: "9 h" }] },
        {
          ...head,
          on: "2002-09-01",
          kind: "changes",
          lines: [
            { line: "from 13 months", from: "6 h", to: null },
            { line: "from 25 months", from: null, to: "7 h" },
          ],
        },
      ],
      rules: [{ ...head, on: "2002-03-01", test: "the day asked about is before 2002-03-01" }],
    },
  ],
};

describe("what changes, as a table", () => {
  it("has a row a line, and a row a rule that turns", () => {
    expect(rowsOf(found)).toEqual([
      ["2002-07-01", "9.1", "9.1.A", "35", "Credit", "8 h", "9 h"],
      ["2002-09-01", "9.1", "9.1.A", "35", "Credit: from 13 months", "6 h", "ends"],
      ["2002-09-01", "9.1", "9.1.A", "35", "Credit: from 25 months", "not in force", "7 h"],
      ["2002-03-01", "9.1", "9.1.A", "35", "Credit, turns", "", "the day asked about is before 2002-03-01"],
    ]);
  });

  it("is counted, and dated by the first change", () => {
    expect(countOf(found)).toBe("2 changes of figures and 1 rule that turns on a date, in 1 section");
    expect(firstDay(found)).toBe("2002-03-01");
    expect(firstDay({ ...found, sections: [] })).toBeUndefined();
  });
});
