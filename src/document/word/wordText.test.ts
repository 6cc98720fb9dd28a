import { expect, it } from "vitest";
import { wordText } from "./wordText.ts";

it.each([
  ["Straße 你 😀 שלום مرحبا & <b>", undefined],
  ["a\tb\r\nc", "a    b\nc"],
  ["\u0000\u0008\u001b\u0085", "[U+0000][U+0008][U+001B][U+0085]"],
  ["\ud800x\udc00\uffff", "[U+D800]x[U+DC00][U+FFFF]"],
  ["\u202Eab\u2066", "[U+202E]ab[U+2066]"],
])("a Word file can hold %j", (given, held) => expect(wordText(given)).toBe(held ?? given));
