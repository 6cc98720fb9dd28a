import { describe, expect, it } from "vitest";
import { figureIn } from "./tables.ts";

describe("figures in cells", () => {
  it.each([
    ["7071.00", "7071.00"],
    ["$1,234.50", "1234.50"],
    [" $ 6.00 ", "6.00"],
    [".58", "0.58"],
  ])("%j is %s", (cell, figure) => {
    expect(figureIn(cell)).toBe(figure);
  });

  it.each(["", "E", "3/8", "12 hours", "OX31", "1,23"])("%j is none", (cell) => {
    expect(figureIn(cell)).toBeUndefined();
  });
});
