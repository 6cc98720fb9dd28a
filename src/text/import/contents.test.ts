import { describe, expect, it } from "vitest";
import { findContents } from "./contents.ts";
import { splitLines } from "./lines.ts";

const read = (text: string): { entries: unknown[]; lines: number[]; strays: readonly number[] } => {
  const found = findContents(splitLines(text.replaceAll("→", "\t")), () => false);
  const entries = found.entries.map(({ number, title, page }) => [number, title, page]);
  return { entries, lines: [...found.lines], strays: found.strays };
};

describe("findContents", () => {
  it("reads dot leaders, also spaced ones, and stops at the body", () => {
    const { entries, lines } = read(
      "Cover\nTABLE OF CONTENTS\nARTICLE 1→- LEAVE......3\n1.1→Shore Leave . . . . 3\nATTACHMENTS....9\nARTICLE 1→- LEAVE\n1.1→Shore Leave\nWords.",
    );
    expect(entries).toEqual([
      ["Art.1", "LEAVE", 3],
      ["1.1", "Shore Leave", 3],
      ["", "ATTACHMENTS", 9],
    ]);
    expect(lines).toEqual([1, 2, 3, 4]);
  });

  it("joins a title that is printed on two lines", () => {
    expect(read("CONTENTS\n1.1→Leave of Pilots on the\nOuter Bar.....3\n1.2→Fog....4").entries[0]).toEqual([
      "1.1",
      "Leave of Pilots on the Outer Bar",
      3,
    ]);
  });

  it("takes one dot for a leader where the title leaves no more room", () => {
    const { entries, strays } = read("1.1→Shore.....8\nSide Letter #1 - A Very Long Title .9\n1.2→Fog....9");
    expect(entries[1]).toEqual(["SL.1", "A Very Long Title", 9]);
    expect(strays).toEqual([]);
  });

  it("reads a table without leaders up to where its first heading comes again", () => {
    const { entries, lines } = read(
      "Contents\nARTICLE 1 LEAVE→3\n1.1 Shore Leave→3\nARTICLE 1 LEAVE\n1.1 Shore Leave\nWords.",
    );
    expect(entries).toEqual([
      ["Art.1", "LEAVE", 3],
      ["1.1", "Shore Leave", 3],
    ]);
    expect(lines).toEqual([0, 1, 2]);
  });

  it("reports what is no entry", () => {
    expect(read("1.1→Shore.....8\n(draft)\n(second)\n1.2→Fog....9").strays).toEqual([1, 2]);
  });

  it("finds none in a text without one", () => {
    expect(read("ARTICLE 1 LEAVE\n1.1 Shore Leave\nWords...").entries).toEqual([]);
  });
});
