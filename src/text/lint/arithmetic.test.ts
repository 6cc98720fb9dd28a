import { describe, expect, it } from "vitest";
import { arithmetic } from "./arithmetic.ts";
import { found } from "./sample-agreement.ts";

const section = (...lines: string[]): string => ["Art.1 | Pay", "1.1 | Rates", ...lines].join("\n");
const says = (...lines: string[]): readonly string[] =>
  found(arithmetic, section(...lines)).map((finding) => finding.says);

describe("figures that do not agree", () => {
  it.each([
    ["within three (4) days", "The words say three, the figure says 4."],
    ["one hundred twenty (102) days", "The words say one hundred twenty, the figure says 102."],
    ["thirty four ($.43) cents a mile", "The words say thirty four, the figure says $.43."],
    [
      "four dollars and sixty-one cents ($4.16) a day",
      "The words say four and sixty-one cents, the figure says $4.16.",
    ],
    ["fifty percent (55%) of pay", "The words say fifty, the figure says 55."],
    ["more than 50 percent [55%] of the time", "Says 50 percent and, in the bracket, 55 percent."],
    ["from 96 months (9 years) on", "96 months are not 9 years (108 months)."],
    ["up to three (3) eight-hour days (25 hours)", "three days of eight hours are 24 hours, not 25."],
    ["twelve (12) workweeks (500 hours)", "500 hours do not divide into 12 equal workweeks."],
  ])("reports %s", (words, expected) => {
    expect(says(words)).toEqual([expected]);
  });

  it.each([
    "within three (3) days",
    "one hundred and twenty (120) days",
    "thirty four ($.34) cents a mile",
    "four dollars and sixty-one cents ($4.61) a day",
    "twenty-five percent (25%), or thirty-five (35%) percent",
    "one (1) or more of paragraph two (b)",
    "96 months (8 years) and three (3) eight-hour days (24 hours)",
    "twelve (12) workweeks (480 hours)",
  ])("leaves alone: %s", (words) => {
    expect(says(words)).toEqual([]);
  });

  it("counts a list that announces its length", () => {
    const list = (count: string): readonly string[] =>
      says(
        `1.1.A [A.] Pay is due when all ${count} of the following hold:`,
        "1.1.A.1 [1.] Rain",
        "1.1.A.2 [2.] Snow",
      );
    expect(list("three (3)")).toEqual(["Announces 3 points; 2 follow."]);
    expect(list("two (2)")).toEqual([]);
  });

  const schedule = (row: string): readonly string[] =>
    says(
      "Rates rise by multiplying the base by 1.05.",
      "TABLE Class;Minimum;Maximum;Minimum;Maximum",
      `TABLE ${row}`,
    );

  it("checks every row of a pay schedule against the stated factor, half a dollar up", () => {
    expect(schedule("Cook;1010;2000;1061.00;2100.00")).toEqual([]);
    expect(schedule("Cook;1010;2000;1060.00;2100.00")).toEqual([
      "Cook: 1010 × 1.05 (1.1), rounded to the dollar, is 1061; the table prints 1060.00.",
    ]);
  });

  it("reports a minimum above its maximum", () => {
    expect(schedule("Cook;2000;1000;2100.00;1050.00")).toEqual([
      "Cook: the minimum 2000 is above the maximum 1000.",
      "Cook: the minimum 2100.00 is above the maximum 1050.00.",
    ]);
  });

  it("checks every cell of a chart of fractions, half a cent up", () => {
    const chart = (cell: string): readonly string[] =>
      says("TABLE BASE;7;CREDIT 10", `TABLE 1/8;${cell};1.25`);
    expect(chart("0.88")).toEqual([]);
    expect(chart("0.87")).toEqual(["1/8 of 7 is 0.88 to the cent; the chart prints 0.87."]);
  });

  it("adds up amounts above a total", () => {
    const meals = (total: string): readonly string[] =>
      says("TABLE Soup;up to;$ 6.00", "TABLE Roast;up to;$10.50", `TABLE Total;up to;${total}`);
    expect(meals("$16.50")).toEqual([]);
    expect(meals("$17.50")).toEqual(["The 2 amounts above add up to 16.50; the total is printed as 17.50."]);
  });
});
