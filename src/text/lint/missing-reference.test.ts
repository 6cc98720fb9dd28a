import { describe, expect, it } from "vitest";
import { missingReferences } from "./missing-reference.ts";
import { found } from "./sample-agreement.ts";

const agreement = (words: string): string => `
Art.1 | Rest
1.1 | Breaks
1.1.A [A.] Length of breaks.
1.1.A.1 [1.] A break lasts ten minutes.
1.1.A.2 [2.] ${words}
1.2 | Pauses
Pauses are unpaid.
Att.A | Rates
Rates follow.`;

describe("references that lead nowhere", () => {
  it.each([
    ["See Section 1.7 for more.", "no section 1.7"],
    ["The time in Section 1.1(B)(1) counts.", "1.1 has no part labelled B"],
    ["The time in Section 1.1(A)(3) counts.", "1.1.A has no part labelled 3"],
    ["As provided in subsection D above.", "1.1 has no part labelled D"],
    ["Attachment C shows the rates.", "Attachment C"],
    ["Article 9 governs.", "Article 9"],
    ["Article III, Section 4 governs.", "1.1.A.2 none, see 3.4"],
    ["The Parental Bonding provision of this agreement governs.", "Parental Bonding"],
  ])("reports %s", (words, says) => {
    const findings = found(missingReferences, agreement(words));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.at).toBe("1.1.A.2");
    if (!says.includes("none")) expect(findings[0]?.says).toContain(says);
    else expect(findings[0]?.says).toContain("3.4");
  });

  it.each([
    "See Section 1.2.",
    "See Section 1.1(A)(1) and (2) of this agreement.",
    "See subsection A above.",
    "See paragraph 1 above.",
    "Attachment A shows the rates.",
    "Article 1 governs.",
    "Labor Code Section 5313 governs.",
    "Section 19 of the Wages Act governs.",
    "Sections 785.34 through 785.41 of Title 29 of the Code of Federal Regulations govern.",
    "Rule 599.681 governs.",
    "Section 1.9 of the 1990-1992 agreement applied.",
    "The Breaks provision of this agreement governs.",
  ])("leaves alone: %s", (words) => {
    expect(found(missingReferences, agreement(words))).toEqual([]);
  });

  it("finds a list of the clause before under its letters", () => {
    const outline = `Art.1 | Rest
      1.1 | Breaks
      1.1.A [A.] Terms.
      1.1.A.1 [1.] One
      1.1.B [B.] As in Item (1) above, and as in Item (4) above.`;
    const says = found(missingReferences, outline).map((finding) => finding.says);
    expect(says).toEqual(["Points at (4); 1.1 has no part labelled 4."]);
  });

  it("reports an attachment that calls itself an article, and no section that does", () => {
    const outline = `Art.1 | Rest
      1.1 | Breaks
      Nothing in this Article limits breaks.
      Att.A | Rates
      The definitions in this Article apply.`;
    expect(found(missingReferences, outline).map((finding) => finding.at)).toEqual(["Att.A"]);
  });
});
