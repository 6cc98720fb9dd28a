import { expect, it } from "vitest";
import { asLabel } from "./labels.ts";
import { type Level, place } from "./levels.ts";

const open = (...levels: [string, number][]): Level[] =>
  levels.map(([style, ordinal]) => ({ style, ordinal }));

it.each([
  ["opens a list", open(), "A.\tWords", 0, "upper", 1],
  ["goes on", open(["upper", 1]), "B.\tWords", 0, "upper", 2],
  ["nests", open(["upper", 1]), "1.\tWords", 1, "digit", 1],
  ["closes inner lists", open(["upper", 1], ["digit", 3], ["lower", 2]), "B. Words", 0, "upper", 2],
  ["reads i. as a letter after h.", open(["lower", 8]), "i.\tWords", 0, "lower", 9],
  ["reads i. as a numeral after 1.", open(["digit", 1]), "i.\tWords", 1, "roman", 1],
  ["nests the same style below another", open(["digit", 6], ["lower", 1]), "1.\tWords", 2, "digit", 1],
  ["counts bullets", open(["bullet •", 2]), "•\tWords", 0, "bullet •", 3],
  ["keeps parenthesised numbers apart", open(["digit", 1]), "(1)\tWords", 1, "(digit", 1],
] as const)("%s", (_, levels, line, depth, style, ordinal) => {
  const placing = place(levels, asLabel(line)!);
  expect(placing).toEqual({ depth, style, ordinal });
});

it.each([
  ["leaves labels out", open(["upper", 1]), "D.\tWords", "the count leaves labels out"],
  ["goes back", open(["upper", 3]), "B.\tWords", "the count goes back"],
  ["begins late", open(), "C.\tWords", "the list begins with C."],
])("reports a count that %s", (_, levels, line, misnumbered) => {
  expect(place(levels, asLabel(line)!)?.misnumbered).toBe(misnumbered);
});

it("takes an initial within a sentence for words", () => {
  expect(place(open(["upper", 1]), asLabel("J. Sample signed.")!)).toBeUndefined();
  expect(asLabel("6\thours per month")).toBeUndefined();
  expect(asLabel("1/5\t1.40")).toBeUndefined();
});
