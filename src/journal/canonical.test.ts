import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical, isStorable } from "./canonical.ts";
import type { Json } from "./json.ts";

const cases: readonly [string, Json, string][] = [
  ["keys by their code units", { b: 1, a: 2, B: 3 }, '{"B":3,"a":2,"b":1}'],
  ["an absent field is not there", { a: undefined, b: null }, '{"b":null}'],
  ["inside lists too", [{ z: [], a: {} }], '[{"a":{},"z":[]}]'],
  ["text is escaped once", { note: 'a "b"\n' }, '{"note":"a \\"b\\"\\n"}'],
  ["minus zero is zero", [-0], "[0]"],
];

describe("canonical", () => {
  it.each(cases)("%s", (_, value, text) => expect(canonical(value)).toBe(text));

  it("does not depend on the order in which fields were added, and reads back as the same value", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), (fields) => {
        const turned = Object.fromEntries(Object.entries(fields).reverse());
        expect(canonical(turned as Json)).toBe(canonical(fields as Json));
        expect(canonical(JSON.parse(canonical(fields as Json)))).toBe(canonical(fields as Json));
      }),
    );
  });

  it.each([
    ["no number", Number.NaN],
    ["endless", Number.POSITIVE_INFINITY],
    ["a function", (() => 1) as unknown as Json],
  ])("throws for %s", (_, value) => expect(() => canonical([value])).toThrow(TypeError));
});

describe("isStorable", () => {
  it.each([
    ["plain text", { a: ["x", 1, null, true] }, true],
    ["a whole surrogate pair", "\u{1F4D6}", true],
    ["a zero character", "a\u0000b", false],
    ["half a pair", { a: ["\uD83D"] }, false],
    ["the other half first", "\uDCD6\uD83D", false],
    ["in a key", { "a\u0000": 1 }, false],
  ])("%s: %j is %s", (_, value, expected) => expect(isStorable(value as Json)).toBe(expected));
});
