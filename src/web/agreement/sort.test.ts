import { describe, expect, it } from "vitest";
import { toCsv } from "./csv.ts";
import { filterRows, sortRows } from "./sort.ts";

const rows = [
  ["B 10", "$1,200", "Clerk"],
  ["A 2", "$980.50", "Aide, first"],
  ["A 10", "n/a", 'Officer "ad hoc"'],
];
const column = (sorted: readonly (readonly string[])[], at: number) => sorted.map((row) => row[at]);

describe("a table's order", () => {
  it("sorts figures by size and puts words after them", () => {
    expect(column(sortRows(rows, 1, false), 1)).toEqual(["$980.50", "$1,200", "n/a"]);
    expect(column(sortRows(rows, 1, true), 1)).toEqual(["n/a", "$1,200", "$980.50"]);
  });
  it("sorts words by letters and leaves the rows given untouched", () => {
    expect(column(sortRows(rows, 0, false), 0)).toEqual(["A 10", "A 2", "B 10"]);
    expect(rows[0]![0]).toBe("B 10");
  });
  it("filters on any cell", () => {
    expect(column(filterRows(rows, " AIDE "), 0)).toEqual(["A 2"]);
    expect(filterRows(rows, "zzz")).toEqual([]);
  });
});

describe("a table as CSV", () => {
  it("quotes commas and quotation marks", () => {
    expect(toCsv(["Class", "Pay"], [rows[1]!.slice(1, 3), [rows[2]![2]!, ""]])).toBe(
      'Class,Pay\r\n$980.50,"Aide, first"\r\n"Officer ""ad hoc""",\r\n',
    );
  });
});
