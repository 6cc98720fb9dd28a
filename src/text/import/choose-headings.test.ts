import { describe, expect, it } from "vitest";
import { flatten } from "../read.ts";
import { isTextRefusal } from "../refusals.ts";
import { readAgreement } from "./import-text.ts";

/** The headings of a text: address, title, and the words that follow on the line. */
const headings = (text: string): string[] => {
  const answer = readAgreement("x", text, "");
  if (isTextRefusal(answer)) return [answer.code];
  return flatten(answer.tree)
    .filter(({ kind }) => ["article", "section", "attachment", "side-letter"].includes(kind))
    .map(({ address, heading, text: words }) => [address, heading, words].filter(Boolean).join(" | "));
};

describe("headings without a table of contents", () => {
  it.each([
    [
      "Roman numerals, titles on lines of their own, sections with words behind the title",
      "ARTICLE I\nRECOGNITION\nSection 1. Parties. The board knows the guild.\nSection 2. Scope.\nAll pilots.\nARTICLE II\nHOURS\nSection 1. Watches\nFour hours.",
      [
        "Art.1 | RECOGNITION",
        "1.1 | Parties | The board knows the guild.",
        "1.2 | Scope | All pilots.",
        "Art.2 | HOURS",
        "2.1 | Watches | Four hours.",
      ],
    ],
    [
      "sections alone",
      "1.1 Parties\nThe board.\n1.2 Scope\nAll.\n2.1 Watches\nFour.",
      ["1.1 | Parties | The board.", "1.2 | Scope | All.", "2.1 | Watches | Four."],
    ],
    [
      "a sentence behind a number",
      "ARTICLE 1 HOURS\n1.1 The watch lasts four hours.",
      ["Art.1 | HOURS", "1.1 | The watch lasts four hours."],
    ],
    [
      "references at the head of a line",
      "ARTICLE 1 HOURS\n1.1 Watches\nAs said in\nArticle 2, Section 2.1, and in\n2.1 hours of\nARTICLE 2 PAY\n2.1 Rates\nOne.",
      [
        "Art.1 | HOURS",
        "1.1 | Watches | As said in\nArticle 2, Section 2.1, and in\n2.1 hours of",
        "Art.2 | PAY",
        "2.1 | Rates | One.",
      ],
    ],
    [
      "a heading that is lost, and the next ones",
      "ARTICLE 1 HOURS\n1.1 Watches\nFour.\n1.3 Rest Days\nTwo.\nATTACHMENT A: Berths\nNine.\nSide Letter 1 - Winter\nTen.",
      [
        "Art.1 | HOURS",
        "1.1 | Watches | Four.",
        "1.3 | Rest Days | Two.",
        "Att.A | Berths | Nine.",
        "SL.1 | Winter | Ten.",
      ],
    ],
  ])("reads %s", (_, text, expected) => {
    expect(headings(text)).toEqual(expected);
  });
});

describe("headings with a table of contents", () => {
  const contents =
    "CONTENTS\nARTICLE 1 HOURS......1\n1.1 Leave of Absence for Pilots......1\n1.2 Rest......1\n";

  it.each([
    [
      "a title printed on two lines",
      "ARTICLE 1 HOURS\n1.1 Leave of Absence\nfor Pilots\nFour.\n1.2 Rest\nTwo.",
      "1.1 | Leave of Absence for Pilots | Four.",
    ],
    [
      "words behind a title",
      "ARTICLE 1 HOURS\n1.1 Leave of Absence for Pilots. Four.\n1.2 Rest\nTwo.",
      "1.1 | Leave of Absence for Pilots | Four.",
    ],
    [
      "an article that the contents do not list",
      "ARTICLE 1 HOURS\n1.1 Leave of Absence for Pilots\nx\n1.2 Rest\nTwo.\nARTICLE 2 PAY\n2.1 Rates\nOne.",
      "2.1 | Rates | One.",
    ],
  ])("reads %s", (_, body, expected) => {
    expect(headings(contents + body)).toContain(expected);
  });

  it("reports a section that stands in another article", () => {
    const answer = readAgreement(
      "x",
      `${contents}ARTICLE 1 HOURS\n1.1 Leave of Absence for Pilots\nFour.\nARTICLE 2 PAY\n1.2 Rest\nTwo.`,
      "",
    );
    expect(isTextRefusal(answer) ? [] : answer.report.misnumbered).toMatchObject([
      { at: "1.2", why: "printed where article 2 stands" },
    ]);
  });
});
