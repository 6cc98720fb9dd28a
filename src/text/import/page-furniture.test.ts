import { describe, expect, it } from "vitest";
import { splitLines } from "./lines.ts";
import { findPages } from "./page-furniture.ts";

const furnitureOf = (text: string): [number, string][] =>
  [...findPages(splitLines(text)).furniture].sort(([a], [b]) => a - b);
const page = (words: string, number: number): string => `${words}\n${number}\nHB 4\n`;

describe("findPages", () => {
  it("takes out page numbers that climb and the lines that recur beside them", () => {
    const text = page("one", 1) + page("two", 2) + page("three", 3) + page("four", 4);
    expect(furnitureOf(text).map(([, kind]) => kind)).toEqual([
      ...["page number", "running line", "page number", "running line"],
      ...["page number", "running line", "page number", "running line"],
    ]);
  });

  it("takes out a number and a running line on one line, and counts its page", () => {
    const pages = findPages(
      splitLines(`${page("one", 1) + page("two", 2)}three\n\t3 HB 4\n${page("four", 4)}`),
    );
    expect(pages.marks.map((mark) => mark.page)).toEqual([1, 2, 3, 4]);
  });

  it("leaves numbers in a table alone", () => {
    const text = `${page("one", 1) + page("two", 2) + page("three", 3)}grade\n7\n${page("four", 4)}`;
    const lines = splitLines(text);
    expect([...findPages(lines).furniture.keys()].map((at) => lines[at]!.flat)).not.toContain("7");
  });

  it("leaves a text without pages alone", () => {
    expect(furnitureOf("one\ntwo\nHB 4\nthree\nHB 4\n12")).toEqual([]);
  });

  it("uses form feeds, and running lines that hold the number", () => {
    const sheet = (words: string, number: number): string =>
      `Harbor agreement, sheet ${number}\n${words}\nmore words ${words}`;
    const text = ["one", "two", "three"].map((words, at) => sheet(words, at + 1)).join("\n\f");
    expect(furnitureOf(text)).toEqual([
      [0, "running line"],
      [4, "running line"],
      [8, "running line"],
    ]);
    expect(findPages(splitLines(text)).marks.map((mark) => mark.page)).toEqual([1, 2, 3]);
  });

  it("never takes headings for running lines", () => {
    const text = ["1", "2", "3"]
      .map((number) => `ARTICLE ${number}\nwords of ${"abc"[Number(number) - 1]}`)
      .join("\n\f");
    expect(furnitureOf(text)).toEqual([]);
  });
});
