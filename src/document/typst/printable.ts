import { byNumber, eachText, plainLines, STEERING } from "../paper/signs.ts";
import { COVERED } from "./coverage.ts";

const PLAIN = /^[\n\x20-\x7e]*$/;

const isCovered = (point: number): boolean => {
  let [low, high] = [0, COVERED.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = COVERED[middle]!;
    if (point < first) high = middle - 1;
    else if (point > last) low = middle + 1;
    else return true;
  }
  return false;
};

const shown = (sign: string): string =>
  sign === "\n" || (isCovered(sign.codePointAt(0)!) && !STEERING.test(sign)) ? sign : byNumber(sign);

/**
 * The text as the embedded fonts can print it. A sign that they do not have, a control sign and half a surrogate pair
 * become their number, so that nothing is lost and nothing is hidden.
 */
export const printable = (text: string): string => {
  const lines = plainLines(text);
  return PLAIN.test(lines) ? lines : Array.from(lines.normalize("NFC"), shown).join("");
};

/** A value with each text in it made printable. */
export const allPrintable = <T>(value: T): T => eachText(value, printable);
