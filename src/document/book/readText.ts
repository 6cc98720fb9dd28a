/** Endings of files that are text whatever type was announced with them. */
const TEXT_ENDING = /\.(txt|csv|tsv|md|log)$/i;
const TEXT_TYPE = /^text\/(plain|csv|tab-separated-values|markdown)\b/i;

/** Whether the name or the announced type says that the file is text to be read as it is. */
export const saysText = (name: string, type: string): boolean =>
  TEXT_TYPE.test(type) || TEXT_ENDING.test(name);

/** The signs that the Western code page has at 0x80 to 0x9F; runtimes disagree about them, so they stand here. */
const WESTERN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const western = (byte: number): string =>
  byte >= 0x80 && byte <= 0x9f ? WESTERN.charAt(byte - 0x80) : String.fromCharCode(byte);

const charset = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
};

/** The words of a file: UTF-8, UTF-16 with its mark, or the Western code page; undefined where it holds other bytes. */
export const readText = (bytes: Uint8Array): string | undefined => {
  const name = charset(bytes);
  if (name === "utf-8" && bytes.includes(0)) return undefined;
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return name === "utf-8" ? Array.from(bytes, western).join("") : undefined;
  }
};
