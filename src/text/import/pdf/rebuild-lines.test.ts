import { expect, it } from "vitest";
import { type Piece, rebuildLines } from "./rebuild-lines.ts";

const piece = (text: string, x: number, y: number): Piece => ({
  text,
  x,
  y,
  width: text.length * 6,
  size: 10,
});

it.each([
  ["from the top down", [piece("low", 0, 10), piece("high", 0, 90)], ["high", "low"]],
  ["from the left to the right", [piece("B", 60, 10), piece("A", 0, 10)], ["A\tB"]],
  ["a small gap as a blank", [piece("A", 0, 10), piece("B", 9, 10)], ["A B"]],
  ["no gap as one word", [piece("A", 0, 10), piece("B", 6, 10)], ["AB"]],
  ["a raised number on its line", [piece("A", 0, 10), piece("2", 6, 13)], ["A2"]],
  ["pieces that are only blanks", [piece("A", 0, 10), piece(" ", 6, 10), piece("B", 12, 10)], ["A B"]],
  ["a blank page as nothing", [piece(" ", 0, 10)], []],
])("reads %s", (_, pieces, lines) => {
  expect(rebuildLines(pieces)).toEqual(lines);
});
