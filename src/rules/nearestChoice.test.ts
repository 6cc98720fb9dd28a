import { describe, expect, it } from "vitest";
import type { Given } from "./given.ts";
import { sayChoices } from "./nearestChoice.ts";

const TITLES = ["Clerk", "Senior Clerk", "Gardener", "Boatswain"];
const codes = TITLES.flatMap((title, i) =>
  ["A", "B", "C", "D"].map((range) => [`${100 + i * 7} ${range}`, `${title}, range ${range}`] as const),
);
const long: Given = {
  name: "class",
  type: "choice",
  question: "Which class?",
  choices: codes.map(([code]) => code),
  says: Object.fromEntries(codes),
};
const short: Given = { name: "size", type: "choice", question: "Which size?", choices: ["small", "large"] };

describe("what may be chosen instead", () => {
  it("is the whole of a short list", () => {
    expect(sayChoices(short, "lrge")).toBe("Choose one of: small, large");
  });

  it.each([
    ["114 E", "114 A: Gardener, range A; 114 B: Gardener, range B; 114 C: Gardener, range C"],
    ["gardener", "114 A: Gardener, range A; 114 B: Gardener, range B; 114 C: Gardener, range C"],
    ["107", "107 A: Senior Clerk, range A; 107 B: Senior Clerk, range B; 107 C: Senior Clerk, range C"],
    ["Gardner", "114 A: Gardener, range A; 114 B: Gardener, range B; 114 C: Gardener, range C"],
  ])("is the nearest of a long list for %s", (written, said) => {
    expect(sayChoices(long, written)).toBe(`The nearest are: ${said}`);
  });
});
