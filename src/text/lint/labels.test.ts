import { describe, expect, it } from "vitest";
import type { FindingKind } from "./finding.ts";
import { labels } from "./labels.ts";
import { found } from "./sample-agreement.ts";

const list = (...marks: string[]): string =>
  [
    "Art.1 | Pay",
    "1.1 | Rates",
    "1.1.A [A.] Rates:",
    ...marks.map((mark, i) => `1.1.A.${i} [${mark}] words`),
    "1.1.B [B.] End.",
  ].join("\n");

describe("numbering", () => {
  it.each<[readonly string[], FindingKind | "", string]>([
    [["1.", "2.", "3."], "", ""],
    [["a.", "b."], "", ""],
    [["1.", "3."], "label-gap", "3. comes right after 1. in 1.1.A."],
    [["1.", "2.", "2."], "duplicate-label", "2. comes after 2. in 1.1.A."],
    [["2.", "3."], "label-gap", "The list of 1.1.A begins with 2."],
    [["a."], "label-gap", "a. is the only one of its kind in 1.1.A; nothing follows it."],
    [["•", "•"], "", ""],
  ])("of %j", (marks, kind, says) => {
    const findings = found(labels, list(...marks));
    expect(findings.map((finding) => [finding.kind, finding.says])).toEqual(kind ? [[kind, says]] : []);
  });

  it("counts sections and articles", () => {
    const outline = (second: string): string => `Art.1 | Pay\n1.1 | Rates\nWords.\n${second} | Rent\nWords.`;
    expect(found(labels, outline("1.2"))).toEqual([]);
    expect(found(labels, outline("1.3")).map((finding) => finding.says)).toEqual([
      "1.3 comes right after 1.1.",
    ]);
    expect(found(labels, "Art.2 | Pay\n2.1 | Rates\nWords.").map((finding) => finding.says)).toEqual([
      "The row begins with Art.2.",
    ]);
  });

  it("sees a label printed twice", () => {
    const outline = (words: string): string =>
      `Art.1 | Pay\n1.1 | Rates\n1.1.1 [(1)] One\n1.1.2 [(2)] ${words}`;
    expect(found(labels, outline("(2)Two"))).toMatchObject([{ kind: "duplicate-label", at: "1.1.2" }]);
    expect(found(labels, outline("Two"))).toEqual([]);
  });
});
