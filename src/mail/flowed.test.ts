import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowed } from "./flowed.ts";

/** What a reader of format=flowed makes of it (RFC 3676, 4). */
const read = (text: string): string => {
  let joined = "";
  for (const line of text.split("\r\n")) {
    const bare = line.startsWith(" ") ? line.slice(1) : line;
    joined += bare.endsWith(" ") ? bare : `${bare}\n`;
  }
  return joined.slice(0, -1);
};

describe("flowed text", () => {
  it.each([
    ["a short line", "one\ntwo", "one\r\ntwo"],
    ["all ends of lines", "a\r\nb\rc\u2028d", "a\r\nb\r\nc\r\nd"],
    ["a line like a quotation", "> a", " > a"],
    ["a line like a separator of mails", "From here", " From here"],
    ["an indented line", " a", "  a"],
    ["blanks at the end, which would join lines", "a  \nb", "a\r\nb"],
    ["a control character", "a\u0007b", "a b"],
    ["a lone dot", ".", "."],
  ])("%s", (_, given, wanted) => expect(flowed(given)).toBe(wanted));

  it("breaks a long line with a space before the break", () => {
    const lines = flowed("word ".repeat(40).trim()).split("\r\n");
    expect(lines.length).toBe(3);
    expect(lines.map((line) => line.endsWith(" "))).toEqual([true, true, false]);
    expect(lines.filter((line) => line.length > 78)).toEqual([]);
  });

  it("gives a reader what was written", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "> b", "From", "longer-word", "\n", "\n\n", "é"), { maxLength: 120 }),
        (parts) => {
          const text = parts
            .join(" ")
            .replace(/ *\n */g, "\n")
            .trim();
          expect(read(flowed(text))).toBe(text);
        },
      ),
    ));
});
