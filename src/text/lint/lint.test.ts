import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lint } from "./lint.ts";
import { detectors } from "./registry.ts";
import { sampleAgreement } from "./sample-agreement.ts";

const clean = `
  Art.1 | Rest
  1.1 | Breaks
  1.1.A [A.] A break lasts ten (10) minutes, as Section 1.2 provides.
  1.1.B [B.] Breaks are paid.
  1.2 | Pauses
  Pauses are unpaid.`;

const faulty = `
  Art.1 | Rest
  1.1 | Breaks
  1.1.A [A.] A break lasts ten (12) minutes, as Section 1.9 provides.
  1.1.C [C.] Breaks are paid by the HRO.`;

describe("lint", () => {
  it("finds nothing in a clean agreement", () => {
    expect(lint(sampleAgreement(clean))).toEqual([]);
  });

  it("lists findings in the order of the file, each with its clause, line, words and evidence", () => {
    const findings = lint(sampleAgreement(faulty));
    expect(findings.map(({ kind, at, line }) => [kind, at, line])).toEqual([
      ["arithmetic", "1.1.A", 3],
      ["missing-reference", "1.1.A", 3],
      ["label-gap", "1.1.C", 4],
      ["undefined-term", "1.1.C", 4],
    ]);
    for (const { says, evidence } of findings) expect([says, evidence]).not.toContain("");
  });

  it("gives the same findings for the same text", () => {
    expect(lint(sampleAgreement(faulty))).toEqual(lint(sampleAgreement(faulty)));
  });

  it("names every detector", () => {
    expect(Object.keys(detectors)).toHaveLength(13);
  });

  it("takes any text", () => {
    const piece = fc.constantFrom(
      "Section ",
      "(",
      ")",
      "1.1",
      "A.",
      " and ",
      "three ",
      "(4)",
      "%",
      "\t",
      "\n",
      "$5",
      "O1",
      "’s",
      ".",
      ":",
      "TABLE a;1/2;3",
      "trip Trip",
      "_",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const findings = lint(sampleAgreement(`${clean}\n${pieces.join("")}`));
        return findings.every(({ line, says }) => line >= 1 && says.length > 0);
      }),
      { numRuns: 150 },
    );
  });
});
