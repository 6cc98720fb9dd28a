import { describe, expect, it } from "vitest";
import { romanValue, sameLetters, subjectWords } from "./words.ts";

describe("words", () => {
  it.each([
    ["IV", 4],
    ["XIII", 13],
    ["XL", 40],
    ["CC", 200],
  ])("%s is %i", (text, value) => {
    expect(romanValue(text)).toBe(value);
  });

  it.each(["", "IIII", "ABC", "iv", "4"])("%j is no Roman numeral", (text) => {
    expect(romanValue(text)).toBeUndefined();
  });

  it("keeps the words that carry a subject, in one form", () => {
    expect([...subjectWords("The Leaves of Employees, and the cook’s leave")]).toEqual(["leave", "cook"]);
  });

  it("compares letters and digits alone", () => {
    expect(sameLetters("Rest - And Work", "rest and work")).toBe(true);
    expect(sameLetters("Rest/Work", "Rest and Work")).toBe(false);
  });
});
