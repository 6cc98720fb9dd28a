import { describe, expect, it } from "vitest";
import { fileOf } from "./lines.ts";

const SAID = ["rest", "sleep", "tools", "boots", "rain", "snow"];
const page = (number: number): string =>
  `Here is ${SAID[number]} and it is long.\nThen of ${SAID[number - 2]}.\n${number}\nUNIT 9\n`;
const file = [
  "TABLE OF CONTENTS",
  "1.1\tRest.............................2",
  "1.2\tBreaks...........................3",
  "1",
  "UNIT 9",
  ...[2, 3, 4, 5].map(page),
].join("\n");

describe("the lines of a file", () => {
  it("marks page furniture and the table of contents", () => {
    const { lines } = fileOf(file);
    const marked = (which: "furniture" | "contents"): readonly string[] =>
      lines.filter((line) => line[which]).map((line) => line.text.split(".")[0] ?? "");
    expect(new Set(marked("furniture"))).toEqual(new Set(["1", "2", "3", "4", "5", "UNIT 9"]));
    expect(marked("contents")).toEqual(["TABLE OF CONTENTS", "1", "1"]);
  });

  it("reads the entries with their lines", () => {
    expect(fileOf(file).contents).toEqual([
      { number: "1.1", title: "Rest", page: 2, line: 2 },
      { number: "1.2", title: "Breaks", page: 3, line: 3 },
    ]);
  });

  it("takes an empty file", () => {
    expect(fileOf("").contents).toEqual([]);
  });
});
