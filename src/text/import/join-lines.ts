import type { Line } from "./lines.ts";

/** How a text is broken into lines: one paragraph a line, or wrapped at a width. */
export interface Wrapping {
  /** Characters that a line holds; Infinity where paragraphs are not wrapped. */
  readonly width: number;
}

/** A file whose longest lines are longer than this holds whole paragraphs on its lines. */
const WIDEST = 140;
/** One whose lines are all shorter than this has no wrapped paragraphs. */
const NARROWEST = 40;

/** Measures the wrapping by the longest lines of the body. */
export const wrappingOf = (lines: readonly Line[], flow: readonly number[]): Wrapping => {
  const lengths = flow.map((index) => lines[index]!.flat.length).sort((a, b) => a - b);
  const long = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  return { width: long > WIDEST || long < NARROWEST ? Number.POSITIVE_INFINITY : long };
};

const ENDS = /[.:;!?]["”’')\]]*$/;

/** Whether the words come to an end here, so that a next line may begin a paragraph of its own. */
export const endsSentence = (text: string): boolean => ENDS.test(text.slice(-8));

/** Whether the line before was full: the first word of the next would not have found room on it. */
const wasFull = (lastLine: string, next: string, { width }: Wrapping): boolean =>
  lastLine.length + 1 + (next.split(" ", 1)[0] ?? "").length > width;

/**
 * Whether a line goes on in the paragraph before it: that line was full, or its words have not come to an
 * end and the next begin with a small letter.
 */
export const continues = (before: string, lastLine: string, next: string, wrapping: Wrapping): boolean => {
  // Only the last line is looked at: the whole may have grown very long, and ends as that line does.
  if (before === "") return false;
  if (wasFull(lastLine, next, wrapping)) return true;
  return !endsSentence(lastLine) && (/^[\p{Ll}(]/u.test(next) || /[,–—-]/.test(lastLine.slice(-1)));
};

/** Whether a sentence runs on from a full line, so that what looks like a label at the head of the next is none. */
export const runsOn = (lastLine: string, next: string, wrapping: Wrapping): boolean =>
  wasFull(lastLine, next, wrapping) && !endsSentence(lastLine);

/** The two joined: with a blank inside of a sentence, else on lines of their own. */
export const joinLines = (before: string, lastLine: string, next: string, wrapping: Wrapping): string => {
  if (before === "") return next;
  if (!continues(before, lastLine, next, wrapping)) return `${before}\n${next}`;
  return lastLine.endsWith("-") && /^\p{Ll}/u.test(next) ? `${before}${next}` : `${before} ${next}`;
};
