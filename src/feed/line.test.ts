import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean, escaped, folded, onOneLine } from "./line.ts";

describe("what a line may carry", () => {
  it.each([
    ["ends of lines of all kinds", "a\r\nb\rc\nd\u2028e\u0085f\vg\fh", "a\nb\nc\nd\ne\nf\ng\nh"],
    ["control characters", "a\u0000b\u0007c\td\u007fe\u009bf", "a b c d e f"],
    ["half a character", "a\ud83d b", "a\ufffd b"],
    ["a whole one", "a\ud83d\ude00b", "a\ud83d\ude00b"],
    ["a byte order mark", "\ufeffa", "a"],
    ["nothing", " \r\n ", ""],
  ])("%s", (_, given, wanted) => expect(clean(given)).toBe(wanted));

  it("has no line end in a title", () =>
    expect(onOneLine("a\r\nBEGIN:VEVENT\n\n b")).toBe("a BEGIN:VEVENT b"));

  it.each([
    ["a;b,c", "a\\;b\\,c"],
    ["back\\slash", "back\\\\slash"],
    ["a\nb", "a\\nb"],
    ["a\\nb", "a\\\\nb"],
    ["a:b\"c'd", "a:b\"c'd"],
  ])("%j is escaped as %j", (given, wanted) => expect(escaped(given)).toBe(wanted));
});

describe("folding", () => {
  it.each([
    ["75 octets stay one line", "x".repeat(75), [75]],
    ["76 become two", "x".repeat(76), [75, 2]],
    ["the space of a continuation counts", "x".repeat(75 + 74 + 1), [75, 75, 2]],
    ["a character of two octets is not split", `${"x".repeat(74)}é`, [74, 3]],
    ["one of four neither", `${"x".repeat(72)}😀`, [72, 5]],
  ])("%s", (_, line, octets) => {
    const lines = folded(line).split("\r\n").slice(0, -1);
    expect(lines.map((one) => Buffer.byteLength(one))).toEqual(octets);
  });

  it("loses nothing and splits no character", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const line = clean(text).replaceAll("\n", " ");
        const lines = folded(line).split("\r\n");
        expect(lines.pop()).toBe("");
        for (const one of lines) {
          expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
          expect(Buffer.from(one, "utf8").toString("utf8")).toBe(one);
        }
        expect(lines.join("\r\n").replaceAll("\r\n ", "")).toBe(line);
      }),
    ));
});
