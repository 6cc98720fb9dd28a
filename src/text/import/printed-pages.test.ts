import { expect, it } from "vitest";
import { splitLines } from "./lines.ts";
import { printedPages } from "./printed-pages.ts";

const lines = splitLines("1.1 Fog\nwords\n5\n1.2 Ice\nwords\n6\n1.3 Tide\nwords");
const marks = [
  { index: 2, page: 5 },
  { index: 5, page: 6 },
];
const entries = (...pages: number[]): Parameters<typeof printedPages>[2] =>
  pages.map((page, at) => ({ number: `1.${at + 1}`, title: "", page, index: -1 }));

it.each([
  ["foot", entries(5, 6, 7), [5, 6, 7]],
  ["head", entries(4, 5, 6), [4, 5, 6]],
])("lets the table of contents tell that numbers stand at the %s", (_, listed, pages) => {
  const pageOf = printedPages(lines, marks, listed);
  expect([pageOf(0), pageOf(3), pageOf(6)]).toEqual(pages);
});

it("goes by the words outside of the numbers where nothing is listed", () => {
  expect(printedPages(lines, marks, [])(0)).toBe(4);
  expect(printedPages(lines.slice(0, 6), marks, [])(0)).toBe(5);
  expect(printedPages(lines, [], [])(0)).toBeUndefined();
});
