import { expect, it } from "vitest";
import { readText, saysText } from "./readText.ts";

it.each<[string, readonly number[], string | undefined]>([
  ["UTF-8", [0xc3, 0xa9], "é"],
  ["UTF-8 with its mark", [0xef, 0xbb, 0xbf, 0x61], "a"],
  ["UTF-16, small end first", [0xff, 0xfe, 0x61, 0], "a"],
  ["UTF-16, big end first", [0xfe, 0xff, 0, 0x61], "a"],
  ["the Western code page", [0x63, 0x61, 0x66, 0xe9, 0x80], "café€"],
  ["a zero byte", [0x61, 0, 0x62], undefined],
  ["half of UTF-16", [0xff, 0xfe, 0x61], undefined],
])("reads %s", (_, bytes, text) => expect(readText(Uint8Array.from(bytes))).toBe(text));

it.each([
  ["a.csv", "application/octet-stream", true],
  ["a", "text/plain; charset=utf-8", true],
  ["A.TXT", "", true],
  ["a.html", "text/html", false],
  ["a.csv.exe", "application/octet-stream", false],
  ["a", "application/text/plain", false],
])("%s of type %j is text: %s", (name, type, answer) => expect(saysText(name, type)).toBe(answer));
