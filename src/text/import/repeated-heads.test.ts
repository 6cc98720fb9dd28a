import { expect, it } from "vitest";
import { splitLines } from "./lines.ts";
import { findRepeatedHeads } from "./repeated-heads.ts";

/** Pages of lines; the answer names the lines taken as repeated heads. */
const repeated = (...pages: string[][]): string[] => {
  const lines = splitLines(pages.flat().join("\n"));
  const breaks: number[] = [];
  let start = 0;
  for (const page of pages) {
    breaks.push(start);
    start += page.length;
  }
  return [...findRepeatedHeads(lines, breaks, () => false)].map((at) => `${at}:${lines[at]!.flat}`);
};

it.each([
  [
    "every head but the first",
    [
      ["HEAD", "a"],
      ["HEAD", "b"],
      ["HEAD", "c"],
    ],
    ["2:HEAD", "4:HEAD"],
  ],
  [
    "nothing on two pages",
    [
      ["HEAD", "a"],
      ["HEAD", "b"],
      ["c", "d"],
    ],
    [],
  ],
  [
    "nothing on pages apart",
    [
      ["HEAD", "a"],
      ["x", "y"],
      ["HEAD", "b"],
      ["z", "w"],
      ["HEAD", "c"],
    ],
    [],
  ],
  [
    "no figures alone",
    [
      ["7", "a"],
      ["7", "b"],
      ["7", "c"],
    ],
    [],
  ],
])("finds %s", (_, pages, expected) => {
  expect(repeated(...pages)).toEqual(expected);
});
