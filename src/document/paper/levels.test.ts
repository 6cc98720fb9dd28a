import { expect, it } from "vitest";
import { withoutGaps } from "./levels.ts";

const headings = (levels: readonly (1 | 2 | 3)[]) =>
  levels.map((level) => ({ kind: "heading", level, text: "x" }) as const);

it.each<[readonly (1 | 2 | 3)[], readonly number[]]>([
  [[], []],
  [
    [1, 2, 3, 1],
    [1, 2, 3, 1],
  ],
  [[3], [1]],
  [
    [2, 3, 3],
    [1, 2, 3],
  ],
  [
    [1, 3, 3, 2],
    [1, 2, 3, 2],
  ],
])("headings %j go down one level at a time: %j", (given, levels) =>
  expect(withoutGaps(headings(given)).map((block) => block.kind === "heading" && block.level)).toEqual(
    levels,
  ),
);

it("leaves out a heading without words, which counts for no level, and nothing else", () => {
  const note = { kind: "note", text: "" } as const;
  const empty = { kind: "heading", level: 1, text: " " } as const;
  expect(withoutGaps([empty, note, ...headings([2])])).toEqual([note, ...headings([1])]);
});
