import { describe, expect, it } from "vitest";
import { made } from "../testingPaper.ts";
import { readBack } from "../testingPdf.ts";
import { BLOCKS } from "./blocks.ts";
import { compile } from "./compiler.ts";
import { COVERED } from "./coverage.ts";
import { printable } from "./printable.ts";

const points = COVERED.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at),
);
const signs = points.map((point) => String.fromCodePoint(point)).filter((sign) => printable(sign) === sign);

/** Whether every sign alone has its shape in the fonts of papers: the standard refuses a file in which one has none. */
const allShown = async (list: readonly string[], look: string): Promise<boolean> => {
  const source = `${BLOCKS}
#set document(title: "Signs")
#set page(height: auto)
#set text(fallback: false, lang: "en", ${look})
#for sign in data.signs [#block(text(sign))]`;
  const bytes = made(await compile({ source, data: { signs: list, words: {} }, accessible: true }));
  return (await readBack(bytes as Uint8Array)).claims;
};

describe("the signs that papers can print", () => {
  it.each(["font: body-font", 'font: body-font, weight: "bold"', "font: mono-font"])(
    "are all in the fonts inside the compiler: %s",
    async (look) => {
      expect(signs.length).toBeGreaterThan(6000);
      expect(await allShown(signs, look)).toBe(true);
    },
  );

  it("leave out one that is in none", async () =>
    expect(await allShown(["a", "你"], "font: body-font")).toBe(false));

  it.each([
    ["Straße, naïve, Ελλάδα, Москва, שלום, مرحبا, 3⅜, §, €, “x”, …", undefined],
    ["e\u0301", "é"],
    ["a\tb\r\nc\rd", "a    b\nc\nd"],
    ["zero\u200bwidth\u00ad\ufeff ❤\ufe0f \u{e0041}", "zerowidth ❤ "],
    ["می\u200cخ", undefined],
    ["😀你", "[U+1F600][U+4F60]"],
    ["\u202Eab\u2066\u2028", "[U+202E]ab[U+2066][U+2028]"],
    ["\u0000\u001b\u007f\u0085\ud800x\udc00", "[U+0000][U+001B][U+007F][U+0085][U+D800]x[U+DC00]"],
  ])("write the others by their number: %j", (given, shown) => expect(printable(given)).toBe(shown ?? given));
});
