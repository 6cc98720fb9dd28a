import type { Line } from "./lines.ts";

/** How a text is broken into lines: one paragraph a line, or wrapped at a width. */
export interface Wrapping {
  /** Characters from which a line counts as full; Infinity where paragraphs are not wrapped. */
  readonly full: number;
}

/** A file whose longest lines are longer than this holds whole paragraphs on its lines. */
const WIDEST = 140;

/** Measures the wrapping by the longest lines of the body. */
export const wrappingOf = (lines: readonly Line[], flow: readonly number[]): Wrapping => {
  const lengths = flow.map((index) => lines[index]!.flat.length).sort((a, b) => a - b);
  const long = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  return { full: long > WIDEST || long < 40 ? Number.POSITIVE_INFINITY : Math.floor(long * 0.75) };
};

const ENDS = /[.:;!?]["”’')\]]*$/;

/** Whether the words come to an end here, so that a next line may begin a paragraph of its own. */
export const endsSentence = (text: string): boolean => ENDS.test(text);

/**
 * Whether a line goes on in the sentence before it: it begins with a small letter, or the line before was
 * full and ends without a stop.
 */
export const continues = (before: string, lastLine: string, next: string, wrapping: Wrapping): boolean => {
  if (before === "" || endsSentence(before))
    return /^\p{Ll}/u.test(next) && before !== "" && lastLine.length >= wrapping.full;
  return /^[\p{Ll}(]/u.test(next) || lastLine.length >= wrapping.full || /[,–—-]$/.test(before);
};

/** The two joined: with a blank inside of a sentence, else on lines of their own. */
export const joinLines = (before: string, lastLine: string, next: string, wrapping: Wrapping): string => {
  if (before === "") return next;
  if (!continues(before, lastLine, next, wrapping)) return `${before}\n${next}`;
  return before.endsWith("-") && /^\p{Ll}/u.test(next) ? `${before}${next}` : `${before} ${next}`;
};
