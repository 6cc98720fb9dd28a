import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { agreements as carried } from "../../agreements/index.ts";
import { isComputed, rulesOf, termsOf } from "../../src/rules/index.ts";
import { ROOT } from "./sources.ts";

/** How many sections each article of an agreement has; attachments and side letters count too. */
const SECTIONS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "ca-bu2-2001": {
    1: 1,
    2: 9,
    3: 1,
    4: 4,
    5: 11,
    6: 5,
    7: 14,
    8: 1,
    9: 16,
    10: 1,
    11: 14,
    12: 6,
    13: 25,
    14: 8,
    15: 11,
    16: 1,
    Att: 4,
    SL: 4,
  },
};
const agreements = await Promise.all(carried.map((one) => one.load()));
const COMPUTED = ["5.1", "5.4", "7.1", "7.6", "7.12", "8.1", "9.1", "9.3", "9.11", "14.3", "14.7", "14.8"];

describe.each(agreements.map((one) => [one.id, one] as const))("%s", (id, agreement) => {
  it("has every section of its outline, in order", () => {
    const counted = Object.fromEntries(
      agreement.articles.map(({ number }) => [
        number,
        agreement.sections.filter((one) => one.article === number).length,
      ]),
    );
    expect(counted).toEqual(SECTIONS[id]);
    for (const article of agreement.articles.filter((one) => /^\d+$/.test(one.number))) {
      const numbers = agreement.sections
        .filter((one) => one.article === article.number)
        .map((one) => one.number);
      expect(numbers).toEqual(numbers.map((_, i) => `${article.number}.${i + 1}`));
    }
  });

  it("keeps one file a section, found by its number", () => {
    const names = readdirSync(join(ROOT, "agreements", id), { recursive: true }).map(String);
    for (const { number } of agreement.sections) {
      const [article, rest] = number.split(".") as [string, string];
      const wanted = /^\d/.test(number)
        ? `/${article}.${rest.padStart(2, "0")}-`
        : article === "Att"
          ? `attachments/${rest.toLowerCase()}-`
          : `side-letters/${rest}-`;
      expect(
        names.filter((name) => `/${name}`.includes(wanted) && !name.endsWith(".test.ts")),
        number,
      ).toHaveLength(1);
    }
  });

  it("says every section in plain words, with title and page", () => {
    for (const section of agreement.sections) {
      expect(section.title.length, section.number).toBeGreaterThan(2);
      expect(section.page, section.number).toBeGreaterThan(6);
      expect(Object.values(section.plain).join(" ").length, section.number).toBeGreaterThan(60);
      for (const [address, words] of Object.entries(section.plain))
        expect(words.trim(), `${section.number}.${address}`).not.toBe("");
    }
  });

  it("computes what is said to be computed", () => {
    const computed = agreement.sections.filter(isComputed).map((one) => one.number);
    for (const number of COMPUTED) expect(computed).toContain(number);
  });

  it("cites a clause, a page and an own section for every rule and every figure", () => {
    for (const rule of rulesOf(agreement)) {
      expect(rule.clause).toMatch(/^(\d+\.\d+|Att\.[A-Z]|SL\.\d)/);
      expect(rule.says.length, rule.id).toBeGreaterThan(20);
      for (const term of termsOf(rule))
        expect([term.id, term.page > 0, /^(\d+\.\d+|Att\.[A-Z]|SL\.\d)/.test(term.clause)]).toEqual([
          term.id,
          true,
          true,
        ]);
    }
  });

  it("lists every figure that its rules read among the terms of a section, each id once", () => {
    const listed = new Set(agreement.sections.flatMap((one) => one.terms));
    const unlisted = rulesOf(agreement)
      .flatMap((rule) => termsOf(rule))
      .filter((term) => !listed.has(term));
    expect(unlisted.map((term) => term.id)).toEqual([]);
    const ids = [...listed].map((term) => term.id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});
