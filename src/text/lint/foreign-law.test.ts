import { describe, expect, it } from "vitest";
import { isForeign } from "./foreign-law.ts";

describe("references to laws and to other agreements", () => {
  it.each([
    ["under Labor Code ", "53", " as amended"],
    ["under Harbor Rule ", "5.6", " only"],
    ["under ", "19838", ", as amended"],
    ["under ", "785.34", " through 785.41"],
    ["see ", "8", " of the Public Wages Act."],
    ["see ", "VII", " of the State Constitution"],
    ["see ", "5.1", " of the 1990-1992 agreement"],
    ["see ", "5.1", " of the previous agreement"],
    ["see Title 2 Cal. Code Regulations ", "5.9", ""],
  ])("%s[%s]%s is one", (before, designator, after) => {
    expect(isForeign(before, designator, after)).toBe(true);
  });

  it.each([
    ["see ", "9.1", " of this agreement"],
    ["see ", "9.1", ", which governs. The Wages Act is apart."],
    ["the Rules of the office are in ", "9.1", ""],
    ["see ", "A", " above"],
  ])("%s[%s]%s is none", (before, designator, after) => {
    expect(isForeign(before, designator, after)).toBe(false);
  });
});
