import { refuse, type TextRefusal } from "../refusals.ts";

/** Signatures of files that are no text, by their first bytes. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ["a zipped document (such as .docx)", [0x50, 0x4b, 0x03, 0x04]],
  ["an older office document", [0xd0, 0xcf, 0x11, 0xe0]],
  ["a picture", [0x89, 0x50, 0x4e, 0x47]],
  ["a picture", [0xff, 0xd8, 0xff]],
  ["a program", [0x7f, 0x45, 0x4c, 0x46]],
];

/** More control characters than one in this many make a file binary. */
const ONE_IN = 200;

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, at) => bytes[at] === byte);

/** Whether the bytes are those of a PDF. */
export const isPdf = (bytes: Uint8Array): boolean => startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d]);

/** The characters of a text file: UTF-8, UTF-16 with its mark, or the Western code page of older systems. */
export const decode = (bytes: Uint8Array): string | TextRefusal => {
  for (const [what, head] of SIGNATURES) {
    if (startsWith(bytes, head))
      return refuse("text.binary", `The file is ${what}, not a text.`, {
        firstBytes: hex(bytes.subarray(0, 4)),
      });
  }
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder("utf-16be").decode(bytes);
  let control = 0;
  let first = -1;
  for (const [at, byte] of bytes.entries()) {
    if (byte >= 32 || (byte >= 9 && byte <= 13)) continue;
    if (first < 0) first = at;
    // One zero byte is enough: no text file has any.
    control += byte === 0 ? bytes.length : 1;
  }
  if (control * ONE_IN > bytes.length) {
    return refuse("text.binary", "The file holds bytes that no text holds.", {
      firstAtByte: first,
      bytes: bytes.length,
    });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return Array.from(bytes, western).join("");
  }
};

/** The signs that the Western code page has at 0x80 to 0x9F; runtimes disagree about them, so they stand here. */
const WESTERN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const western = (byte: number): string =>
  byte >= 0x80 && byte <= 0x9f ? WESTERN.charAt(byte - 0x80) : String.fromCharCode(byte);

/** Lower-case hexadecimal digits of some bytes. */
export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
