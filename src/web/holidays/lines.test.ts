import { describe, expect, it } from "vitest";
import { COLUMNS, creditSays, rowsOf } from "./lines.ts";

describe("holiday credit in words", () => {
  it.each([
    ["8.00", "8 h"],
    ["10.00", "10 h"],
    ["0.80", "0.8 h"],
    ["5.25", "5.25 h"],
    ["20", "20 h"],
    ["0.00", "none"],
    [null, "not known"],
  ])("%s is %s", (credit, says) => {
    expect(creditSays(credit)).toBe(says);
  });
});

it("gives each holiday as a row as wide as the head", () => {
  const rows = rowsOf([
    {
      name: "Harbor Day",
      date: "2002-03-31",
      observed: "2002-04-01",
      credit: null,
      clause: "1.1",
      note: null,
    },
  ]);
  expect(rows).toEqual([["Harbor Day", "2002-03-31", "Sunday", "2002-04-01", "Monday", "", "1.1", ""]]);
  expect(rows[0]).toHaveLength(COLUMNS.length);
});
