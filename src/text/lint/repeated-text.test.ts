import { describe, expect, it } from "vitest";
import { repeatedText } from "./repeated-text.ts";
import { found } from "./sample-agreement.ts";

const sentence = "Employees keep their tools and clean them at the end of each day.";
const says = (...lines: string[]): readonly string[] =>
  found(repeatedText, ["Art.1 | Work", "1.1 | Tools", ...lines].join("\n")).map((finding) => finding.says);

describe("sentences that come twice", () => {
  it("reports one that stands at two places of a section", () => {
    expect(says(`1.1.A [A.] ${sentence}`, `1.1.B [B.] Boots are lent. ${sentence}`)).toEqual([
      "One sentence stands at 1.1.A, 1.1.B.",
    ]);
  });

  it("reports one that differs in an ending only", () => {
    const other = sentence.replace("their tools", "their tool’s");
    expect(says(`1.1.A [A.] ${sentence}`, `1.1.B [B.] ${other}`)).toEqual([
      "One sentence stands at 1.1.A, 1.1.B. They differ in a mark or an ending only.",
    ]);
  });

  it("reports one clause that says a thing twice", () => {
    expect(says(`1.1.A [A.] ${sentence} ${sentence}`)).toEqual(["One sentence stands 2 times in 1.1.A."]);
  });

  it("names the words in which two sentences at different levels differ", () => {
    const other = sentence.replace("each day", "each shift");
    expect(says("1.1.A [A.] Care.", `1.1.A.1 [1.] ${sentence}`, `1.1.B [B.] ${other}`)).toEqual([
      "Nearly the sentence of 1.1.A.1: only there day; only here shift.",
    ]);
    expect(says(`1.1.A [A.] ${sentence}`, `1.1.B [B.] ${other}`)).toEqual([]);
  });

  it.each([
    [["1.1.A [A.] Tools are lent for free.", "1.1.B [B.] Tools are lent for free."]],
    [[`1.1.A [A.] ${sentence}`, "1.2 | Boots", `1.2.A [A.] ${sentence}`]],
    [
      [
        "1.1.A [A.] Cooks may ask for a day. The request must name the day and the reason for it.",
        "1.1.B [B.] Guards may ask for a week. The request must name the day and the reason for it.",
      ],
    ],
  ])("leaves alone %j", (lines) => {
    expect(says(...lines)).toEqual([]);
  });
});
