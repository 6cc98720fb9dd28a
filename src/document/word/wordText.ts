import { byNumber, eachText, plainLines, STEERING } from "../paper/signs.ts";

/** What a Word file, being XML, cannot hold. Half a surrogate pair is a sign of its own in a loop over signs. */
const UNHELD = /^[\p{Cc}\p{Cs}\ufffe\uffff]$/u;

/** The text as a Word file can hold it: what XML cannot hold, and what steers unseen, becomes its number. */
export const wordText = (text: string): string =>
  Array.from(plainLines(text), (sign) =>
    sign !== "\n" && (UNHELD.test(sign) || STEERING.test(sign)) ? byNumber(sign) : sign,
  ).join("");

/** A value with each text in it fit for a Word file. */
export const allWordText = <T>(value: T): T => eachText(value, wordText);
