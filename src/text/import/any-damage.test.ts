import fc from "fast-check";
import { expect, it } from "vitest";
import { badlyPlaced } from "../fixture/badly-placed.ts";
import { harborText } from "../fixture/harbor-agreement.ts";
import { flatten } from "../read.ts";
import { isTextRefusal } from "../refusals.ts";
import { readAgreement } from "./import-text.ts";

const LINES = harborText.split("\n");

/** What scans do to a text: lines lost, doubled, moved, and lines of rubbish between. */
const damage = fc.record({
  what: fc.constantFrom("lose", "double", "move", "rubbish"),
  at: fc.nat(LINES.length - 1),
  to: fc.nat(LINES.length - 1),
  rubbish: fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom(
      "7",
      "SP 9",
      "A.\tWords",
      "3.4\tFog Leave",
      "ARTICLE 2",
      "\t\t\t",
      "x\ty\tz",
      "i.",
      "\f",
      "9.\tLate",
      "31070\tEnds.",
    ),
  ),
});

const apply = (harms: readonly { what: string; at: number; to: number; rubbish: string }[]): string => {
  const lines = [...LINES];
  for (const { what, at, to, rubbish } of harms) {
    if (what === "rubbish") lines.splice(at, 0, rubbish);
    else if (what === "double") lines.splice(to, 0, lines[at] ?? "");
    else {
      const [taken] = lines.splice(Math.min(at, lines.length - 1), 1);
      if (what === "move") lines.splice(to, 0, taken ?? "");
    }
  }
  return lines.join("\n");
};

it("places or reports every character of any damaged text, under addresses of its own", () => {
  let accepted = 0;
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 12 }), (harms) => {
      const answer = readAgreement("harbor", apply(harms), "");
      if (isTextRefusal(answer)) return;
      accepted += 1;
      const addresses = flatten(answer.tree).map(({ address }) => address);
      expect(badlyPlaced(answer)).toEqual([]);
      expect(new Set(addresses).size).toBe(addresses.length);
    }),
    { numRuns: 200 },
  );
  expect(accepted).toBeGreaterThan(100);
});
