import { describe, expect, it } from "vitest";
import { pieces } from "./pieces.ts";

const show = (snippet: string, marks: [number, number][]) =>
  pieces(snippet, marks)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join("");

describe("a snippet with its marks", () => {
  it.each<[string, [number, number][], string]>([
    ["sick leave", [[0, 4]], "[sick] leave"],
    [
      "sick leave",
      [
        [5, 10],
        [0, 4],
      ],
      "[sick] [leave]",
    ],
    [
      "sick leave",
      [
        [0, 6],
        [4, 10],
      ],
      "[sick l][eave]",
    ],
    ["sick", [[2, 99]], "si[ck]"],
    ["sick", [[9, 12]], "sick"],
    ["sick", [], "sick"],
    ["", [[0, 1]], ""],
  ])("%j with %j", (snippet, marks, shown) => {
    expect(show(snippet, marks)).toBe(shown);
  });
});
