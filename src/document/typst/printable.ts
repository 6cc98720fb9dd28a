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

/** Signs without a shape: where a line may end, how a picture sign is coloured. The one that keeps letters apart stays. */
const SHAPELESS = /^(?!\u200c)[\p{Default_Ignorable_Code_Point}]$/u;

const shown = (sign: string): string => {
  if (sign === "\n") return sign;
  if (STEERING.test(sign)) return byNumber(sign);
  if (SHAPELESS.test(sign)) return "";
  return isCovered(sign.codePointAt(0)!) ? sign : byNumber(sign);
};

/**
 * The text as the embedded fonts can print it. A sign that they do not have, a control sign and half a surrogate pair
 * become their number, so that nothing is lost and nothing is hidden. What has no shape and steers nothing is left out,
 * because a copy of the letter before it would carry it everywhere.
 */
export const printable = (text: string): string => {
  const lines = plainLines(text);
  return PLAIN.test(lines) ? lines : Array.from(lines.normalize("NFC"), shown).join("");
};

/** A value with each text in it made printable. */
export const allPrintable = <T>(value: T): T => eachText(value, printable);
