import { expect, it } from "vitest";
import { decode } from "./decode.ts";

it.each([
  ["UTF-8", [0x66, 0xc3, 0xa9], "fé"],
  ["the Western code page", [0x66, 0xe9, 0x92], "fé’"],
  ["UTF-16", [0xff, 0xfe, 0x66, 0x00, 0xe9, 0x00], "fé"],
])("reads %s", (_, bytes, text) => {
  expect(decode(new Uint8Array(bytes))).toBe(text);
});

it.each([
  ["a zero byte", [0x66, 0x00, 0x66]],
  ["an older office document", [0xd0, 0xcf, 0x11, 0xe0, 1]],
  ["a picture", [0x89, 0x50, 0x4e, 0x47, 13, 10]],
])("refuses %s", (_, bytes) => {
  expect(decode(new Uint8Array(bytes))).toMatchObject({ code: "text.binary" });
});
