import { describe, expect, it } from "vitest";
import { numberFromWords } from "./number-words.ts";

describe("numbers in words", () => {
  it.each([
    ["three", 3],
    ["Twenty-one", 21],
    ["twenty five", 25],
    ["one hundred and sixty", 160],
    ["three hundred seventeen", 317],
    ["two thousand four hundred", 2400],
    ["hundred", 100],
  ])("%s is %i", (words, value) => {
    expect(numberFromWords(words)).toBe(value);
  });

  it.each(["", "several", "twenty odd", "first"])("%j is none", (words) => {
    expect(numberFromWords(words)).toBeUndefined();
  });
});
