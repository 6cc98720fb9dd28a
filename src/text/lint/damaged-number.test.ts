import { describe, expect, it } from "vitest";
import { damagedNumbers } from "./damaged-number.ts";
import { found } from "./sample-agreement.ts";

const says = (...lines: string[]): readonly string[] =>
  found(damagedNumbers, ["Art.1 | Laws", "1.1 | List", ...lines].join("\n")).map((finding) => finding.says);

describe("numbers that the scan has damaged", () => {
  it("puts together a number cut in two among numbers of that length", () => {
    const list = ["40712\tBoots.", "40713\tGloves.", "407\t14.1 Hats.", "40715\tCoats."];
    expect(says(...list)).toEqual([
      'A number cut in two: "407" and "14.1" read 40714.1, like the 5-digit numbers around it.',
    ]);
    expect(says(...list.filter((line) => !line.startsWith("407\t")))).toEqual([]);
    expect(says("The crew is 407 14.1 Hats")).toEqual([]);
  });

  it("sees the heading of a section whose number was cut", () => {
    const outline = (line: string): string => `Art.3 | Work\n3.11 | Tools\nTools are lent.\n${line}`;
    const findings = found(damagedNumbers, outline("3.1\t2 Boots And Gloves"));
    expect(findings).toMatchObject([{ at: "3.12", weight: "certain" }]);
    expect(found(damagedNumbers, outline("3.12\tBoots And Gloves"))).toEqual([]);
  });

  it.each([
    ["one and one-half (I-V2) times the rate", 'The figure behind "one and one-half" holds letters: "I-V2".'],
    ["at least thirty (3O) days", 'The figure behind "thirty" holds letters: "3O".'],
    ["room l24 is closed", '"l24" mixes letters into a number; nothing else in the file has that form.'],
    [
      "grievance 03-140007, formerly 03-14-0007, and 03-14-0007 again",
      '"03-140007" has the digits of 03-14-0007, which is printed 2 times, in other groups.',
    ],
    [
      "the 20032005 agreement follows the 2003-2005 agreement",
      '"20032005" has the digits of 2003-2005, which is printed once, in other groups.',
    ],
    [
      "on behalf of the agency1 and others",
      'A digit is joined to a word: "agency" and "1"; it may mark a footnote.',
    ],
  ])("reports %s", (words, expected) => {
    expect(says(words)).toContain(expected);
  });

  it("reports a law's number that is a digit away from one cited in the same company", () => {
    const usual = "Codes 4711.16 and 4711.20 apply.";
    expect(says(usual, usual, "Codes 4711.6 and 4711.20 apply.")).toEqual([
      "4711.6 is cited only here; 4711.16, a digit away, is cited 2 times, and beside the same numbers at 1.1.",
    ]);
    expect(says(usual, usual, "Codes 4711.6 and 4711.30 apply.")).toEqual([]);
  });

  it("reports a percent sign set apart only where the file never does so otherwise", () => {
    const others = Array.from({ length: 12 }, (_, i) => `Grade ${i} earns ${i}% more.`);
    expect(says(...others, "Ages such as 52 % are listed.")).toHaveLength(1);
    expect(says("Ages such as 52 % are listed.")).toEqual([]);
  });

  it.each([
    "one and one-half (1-1/2) times the rate",
    "thirty (30) days, paragraph two (b)",
    "codes OX31, OX32, OY18 and OA72",
    "from 2003-2005 and 2001-2003",
    "the 401k plan and form B12",
  ])("leaves alone: %s", (words) => {
    expect(says(words)).toEqual([]);
  });
});
