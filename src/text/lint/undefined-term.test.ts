import { describe, expect, it } from "vitest";
import { found } from "./sample-agreement.ts";
import { undefinedTerms } from "./undefined-term.ts";

const says = (...lines: string[]): readonly string[] =>
  found(undefinedTerms, ["Art.1 | Terms", "1.1 | Names", ...lines].join("\n")).map((finding) => finding.says);

describe("terms used and not explained", () => {
  it.each([
    [["Claims go to the RBO for review."], ["RBO is used once and explained nowhere."]],
    [
      ["The River Board Office meets. Claims go to the RBO."],
      [
        'RBO is used once and explained nowhere. "River Board Office" (1.1) may be meant; nothing ties the two together.',
      ],
    ],
    [["The River Board Office (RBO) meets."], ['RBO is introduced for "River Board Office" and never used.']],
    [
      ["The River Board Office (RBO) meets. The RBO rests. The ROB agrees."],
      [
        "ROB is used once and explained nowhere. RBO, which is explained, has the same letters in another order.",
      ],
    ],
    [
      ["The River Basin Tax Fund (RBTF) and the River Basin Tax Fund (RBTax) pay. RBTF and RBTax meet."],
      ['"River Basin Tax Fund" is shortened to RBTax here and to RBTF at 1.1.'],
    ],
  ])("of %j says %j", (lines, expected) => {
    expect(says(...lines)).toEqual(expected);
  });

  it("reports one short form with two names", () => {
    const expected = 'RBO stands for "River Board Office" at 1.1 and for "Office of River Boards" here.';
    expect(
      says("The River Board Office (RBO) met. The RBO and the Office of River Boards (RBO) agree."),
    ).toEqual([expected]);
  });

  it("reports a party that nobody introduces", () => {
    const clause = (i: number): string => `1.1.${i} [${i}.] Then the Union agrees.`;
    const five = [1, 2, 3, 4, 5].map(clause);
    expect(says(...five)).toEqual(['"the Union" is used 5 times in 5 places; no clause says who that is.']);
    expect(says('The Guild (hereinafter the "Union") agrees.', ...five)).toEqual([]);
  });

  it.each([
    "The River Board Office (RBO) meets and the RBO decides.",
    "Bill AB 26 and SB 9 apply at 8 AM under 29 CFR; Grade IV is paid as Grade III.",
    "NO SMOKING ANYWHERE ON SITE",
    "Signed by ROSA M. SAMPLE for the committee today and tomorrow.",
  ])("leaves alone: %s", (line) => {
    expect(says(line)).toEqual([]);
  });
});
