import { expect, it } from "vitest";
import { findCodeLists } from "./code-lists.ts";
import { splitLines } from "./lines.ts";
import { readTable } from "./tables.ts";

const table = (text: string): readonly (readonly string[])[] | undefined => {
  const lines = splitLines(text.replaceAll("→", "\t"));
  const flow = lines.map((_, at) => at);
  return readTable(lines, flow, 0, findCodeLists(lines, flow), () => false)?.rows;
};

it.each([
  [
    "rows",
    "RANK→LEAST→MOST\nFirst→1→2",
    [
      ["RANK", "LEAST", "MOST"],
      ["First", "1", "2"],
    ],
  ],
  ["empty cells", "RANK→CODE→\n→→5\nx→→", [["RANK", "CODE"], ["", "", "5"], ["x"]]],
  ["a wrapped title", "FIRST→1→2→3\nPILOT", [["FIRST PILOT", "1", "2", "3"]]],
  [
    "a wrapped last cell",
    "Fog→The master closes\nthe harbor.\nIce→Likewise.",
    [
      ["Fog", "The master closes the harbor."],
      ["Ice", "Likewise."],
    ],
  ],
  [
    "words after it",
    "RANK→LEAST→MOST\nFirst→1→2\nThe rest is words.",
    [
      ["RANK", "LEAST", "MOST"],
      ["First", "1", "2"],
    ],
  ],
  ["a tab that stands for a blank", "12→hours per month\n13→hours per month", undefined],
  ["one row of two cells", "Fog→Ice", undefined],
])("reads %s", (_, text, rows) => {
  expect(table(text)).toEqual(rows);
});

const codes = "41010 First.\n41020\tSecond.\n41030 Third.\n41040\tFourth.\n41050 Fifth.";
it.each([
  ["410→60.1 Sixth.", "41060.1"],
  ["41060→.12 Sixth.", "41060.12"],
  ["41→60.1 Short of a digit.", undefined],
])("puts the split key of %s together where its length asks for it", (line, now) => {
  const lines = splitLines(`${codes}\n${line}`.replaceAll("→", "\t"));
  const lists = findCodeLists(
    lines,
    lines.map((_, at) => at),
  );
  expect(lists.repairs.get(5)?.now).toBe(now);
});
