/** The most octets that a line may have before its CRLF (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/** Everything that some reader takes for the end of a line. */
const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** What no calendar may carry: control characters, the byte order mark, broken halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are looked for in order to take them out.
const CONTROLS = /[\u0000-\u0009\u000e-\u001f\u007f-\u009f\ufeff]/g;
const HALVES = /\p{Surrogate}/gu;

/** Text as a calendar may carry it: each end of a line as \n, each control character a space. */
export const clean = (text: string): string =>
  text.replace(LINE_ENDS, "\n").replace(CONTROLS, " ").replace(HALVES, "\ufffd").trim();

/** The same on one line, for titles and names. */
export const onOneLine = (text: string): string => clean(text).replace(/\s+/g, " ");

/** A TEXT value (RFC 5545, 3.3.11) of what was cleaned before. */
export const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll("\n", "\\n");

/**
 * One content line, folded: parts of at most 75 octets, each after the first led by a space, no character
 * split between two parts. Ends with CRLF.
 */
export const folded = (line: string): string => {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character, "utf8");
    if (octets + size > LINE_OCTETS) {
      parts.push(part);
      part = " ";
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return `${[...parts, part].join("\r\n")}\r\n`;
};
