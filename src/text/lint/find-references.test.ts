import { describe, expect, it } from "vitest";
import { findReferences } from "./find-references.ts";
import { readingOf } from "./reading.ts";
import { sampleAgreement } from "./sample-agreement.ts";

const references = (words: string) =>
  findReferences(readingOf(sampleAgreement(`Art.1 | Rest\n1.1 | Breaks\n${words}`)));

describe("references in a text", () => {
  it.each([
    ["See Section 1.2 and Sections 1.3 or 1.4.", ["Section 1.2", "Sections 1.3 or 1.4"]],
    ["Under Article II, Section 6 and Article 7.14 both.", ["Article II, Section 6", "Article 7.14"]],
    [
      "See Side Letter #3, Side Letter 2 and Attachment B.",
      ["Side Letter #3", "Side Letter 2", "Attachment B"],
    ],
    ["As in a, b, and c above, and in (2) below.", ["a, b, and c", "(2)"]],
    ["Under c. of this article no claim stands.", ["c."]],
    ["This section covers each section of the plant, an article of clothing, and items of expense.", []],
    ["Under Wages Code Section 12, Rule 9.1 and Section 4711 of the Wages Act.", []],
  ])("of %s", (words, printed) => {
    expect(references(words).map((each) => each.printed)).toEqual(printed);
  });

  it("keeps the title and the whole that a reference names", () => {
    const [first] = references("See Section 1.2 (Long Pauses) and rest.");
    expect(first).toMatchObject({ word: "section", title: "Long Pauses", roman: false });
    const [second] = references("See subsection B. of this agreement.");
    expect(second).toMatchObject({ word: "subsection", within: "agreement" });
    const [third] = references("See Section 1.2, Long Pauses, of the text.");
    expect(third?.title).toBe("Long Pauses");
  });
});
