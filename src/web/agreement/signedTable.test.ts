import { describe, expect, it } from "vitest";
import { columnsOf, readTable, spans } from "./signedTable.ts";

describe("a table as it is printed", () => {
  const cases: [string, string[][], { head: number; rows: number }][] = [
    [
      "with a head",
      [
        ["Class", "Pay"],
        ["Pilot", "4,100"],
        ["Diver", "3,900"],
      ],
      { head: 1, rows: 2 },
    ],
    [
      "with a head of two rows that a later page prints again",
      [
        ["Now", "From 7/1/03"],
        ["Class", "Pay"],
        ["Pilot", "$4,100"],
        ["Class", "Pay"],
        ["Diver", "$3,900"],
      ],
      { head: 2, rows: 2 },
    ],
    [
      "with figures from its first row on",
      [
        ["1/2", "4.00"],
        ["1/4", "2.00"],
      ],
      { head: 0, rows: 2 },
    ],
    ["without figures", [["Robe"], ["Gavel"]], { head: 0, rows: 2 }],
    ["with nothing in it", [], { head: 0, rows: 0 }],
  ];
  it.each(cases)("%s", (_name, printed, read) => {
    expect(readTable(printed)).toEqual(read);
  });

  it("is as wide as its widest row", () => {
    expect(columnsOf([["a"], ["a", "b", "c"]])).toBe(3);
    expect(columnsOf([])).toBe(0);
  });
  it("stands its head over the empty cells after it", () => {
    expect(spans(["", "Rate", "", "", "Rest"])).toEqual([
      { text: "", over: 1 },
      { text: "Rate", over: 3 },
      { text: "Rest", over: 1 },
    ]);
  });
});
