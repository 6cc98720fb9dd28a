import { describe, expect, it } from "vitest";
import { coverageOf } from "../../src/rules/coverage/index.ts";
import unit2 from "./agreement.ts";

/** What stays open, with the reason; each is "section: rule or term: what is said of it". */
const accepted: Readonly<Record<string, string>> = {};

describe("every term, rule and branch is exercised by the examples beside it, in section", () => {
  const seen = new Set<string>();
  for (const section of coverageOf(unit2))
    it(`${section.number} ${section.title}`, () => {
      const open = section.findings.map(({ id, says }) => `${section.number}: ${id}: ${says}`);
      for (const one of open) seen.add(one);
      expect(open.filter((one) => !accepted[one])).toEqual([]);
    });

  it.each(unit2.articles)("of article $number, none of which is left out", ({ number }) => {
    const own = unit2.sections.filter((one) => one.article === number).map((one) => one.number);
    const name = (i: number) => (number === "Att" ? String.fromCharCode(65 + i) : String(i + 1));
    expect(own.length).toBeGreaterThan(0);
    expect(own).toEqual(own.map((_, i) => `${number}.${name(i)}`));
  });

  it("and nothing is accepted that is not found any more", () => {
    expect(Object.keys(accepted).filter((one) => !seen.has(one))).toEqual([]);
  });
});
