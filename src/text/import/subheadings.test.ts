import { expect, it } from "vitest";
import { exhibitTitle, isCapitalHeading, isSignature, isTitle } from "./subheadings.ts";

it.each([
  ["Rate", true],
  ["PAY", true],
  ["Order of Layoff", true],
  ["Formal Dispute - Step 2", true],
  ["Definition of bilingual posts for Bilingual Pay", true],
  ["The pilot rests.", false],
  ["the north berth", false],
  ["The pilot rests when the tide turns", false],
  ["The Harbor Board or", false],
  ["On Watch; or", false],
  ["", false],
])("takes %s for a title: %s", (words, expected) => {
  expect(isTitle(words)).toBe(expected);
});

it.each([
  ["RELEASE OF PILOTS", true],
  ["WAIVER OF WORK - Boards of the Harbor", true],
  ["SAMPLE", false],
  ["A. SAMPLE, Guild of Pilots", false],
  ["Release of Pilots", false],
])("takes %s for a heading in capitals: %s", (words, expected) => {
  expect(isCapitalHeading(words)).toBe(expected);
});

it("knows announced exhibits and signatures", () => {
  expect(exhibitTitle("Exhibit “1” - Berth Standards")).toEqual({ mark: "1", title: "Berth Standards" });
  expect(exhibitTitle("Exhibits are kept")).toBeUndefined();
  expect(isSignature("Date: ____")).toBe(true);
  expect(isSignature("The dates of watches")).toBe(false);
});
