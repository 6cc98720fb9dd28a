import { describe, expect, it } from "vitest";
import { readingOf } from "./reading.ts";
import { sampleAgreement } from "./sample-agreement.ts";
import { oneSlipApart, vocabularyOf } from "./vocabulary.ts";

describe("the words of a file", () => {
  it("counts words and neighbours in small letters, within a line", () => {
    const { words, followers } = vocabularyOf(
      readingOf(sampleAgreement("Art.1 | Rest\n1.1 | Sick Leave\nSick leave is paid. Leave\nis short.")),
    );
    expect(words.get("leave")).toBe(3);
    expect(followers.get("sick")?.get("leave")).toBe(2);
    expect(followers.get("leave")?.get("is")).toBe(1);
  });

  it.each([
    ["accure", "accrue", true],
    ["polices", "policies", true],
    ["leavve", "leave", true],
    ["leave", "leave", false],
    ["retain", "remain", false],
    ["rest", "resting", false],
  ])("%s is one slip from %s: %s", (wrong, right, expected) => {
    expect(oneSlipApart(wrong, right)).toBe(expected);
  });
});
