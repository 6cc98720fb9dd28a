import { describe, expect, it } from "vitest";
import { doubtfulReferences } from "./doubtful-reference.ts";
import { found } from "./sample-agreement.ts";

const agreement = (words: string): string => `
Art.1 | Rest
1.1 | Short Breaks
1.1.A [A.] Length of breaks.
1.1.A.1 [1.] A break lasts ten minutes.
1.1.B [B.] ${words}
1.2 | Weather Closure Insurance (WCI)
Pay continues when the plant closes.
1.3 | Parking
Parking is free.`;

describe("references that mean another place, or name it wrongly", () => {
  it.each([
    ["See subsection a. above.", 'Writes "a" where the only part that fits is 1.1.A'],
    ["See Section 1.1(a).", 'Writes "a"'],
    ["See Article 1.2 of this agreement.", "an article; it is a section"],
    ["See Section A above.", "a section; it is a part of the section around it"],
    ["See Section 1.1 (Long Pauses) above.", "its heading reads"],
    ["See Section 1.3 (Short Breaks) here.", "1.1 is headed"],
    ["Claims for WCI follow Section 1.3 alone.", "which is 1.2"],
    ["See Article I, Section 2 here.", "in Roman figures"],
    ["Pay under subsection A.1. of this agreement stops.", "does not say of which section"],
    ["As set forth in subsection A.1, (1) here.", "no such parts"],
  ])("reports %s", (words, says) => {
    const findings = found(doubtfulReferences, agreement(words));
    expect(findings.map((finding) => finding.at)).toEqual(["1.1.B"]);
    expect(findings[0]?.says).toContain(says);
  });

  it.each([
    "See subsection A above.",
    "See Section 1.1(A)(1).",
    "See Section 1.3 (Parking) here.",
    "Claims for WCI follow Section 1.2 alone.",
    "Parking follows Section 1.3, and short breaks do not.",
    "Weather may close the plant; insurance and parking follow Section 1.3.",
    "Article VII of the State Constitution governs.",
    "Article 1 (Rest) governs.",
  ])("leaves alone: %s", (words) => {
    expect(found(doubtfulReferences, agreement(words))).toEqual([]);
  });
});
