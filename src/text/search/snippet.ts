import type { Term } from "./query.ts";
import { type Token, tokens } from "./tokens.ts";

/** A piece of a text and the ranges in it that match, [from, to) within the piece. */
export interface Snippet {
  readonly text: string;
  readonly matches: readonly (readonly [number, number])[];
  /** Whether words are left out before and after. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
}

/** Words shown at most. */
const WORDS = 32;

/** The ranges of words that a term matches, as first and last index. */
const spans = (words: readonly Token[], term: Term): [number, number][] =>
  words.flatMap((_, at): [number, number][] =>
    term.stems.every((stem, step) => words[at + step]?.stem === stem)
      ? [[at, at + term.stems.length - 1]]
      : [],
  );

/** The piece of the text that holds the most different terms, and what matches in it. */
export const snippet = (text: string, terms: readonly Term[]): Snippet => {
  const words = tokens(text);
  const found = terms.flatMap((term, of) => spans(words, term).map(([first, last]) => ({ first, last, of })));
  const starts = [0, ...found.map(({ first }) => Math.max(0, Math.min(first - 4, words.length - WORDS)))];
  const worth = (start: number): number =>
    new Set(found.filter(({ first, last }) => first >= start && last < start + WORDS).map(({ of }) => of))
      .size;
  const start = starts.reduce((best, at) => (worth(at) > worth(best) ? at : best));
  const end = Math.min(words.length, start + WORDS) - 1;
  const from = start === 0 ? 0 : words[start]!.from;
  const to = end >= words.length - 1 ? text.length : words[end]!.to;
  const matches = found
    .filter(({ first, last }) => first >= start && last <= end)
    .map(({ first, last }) => [words[first]!.from - from, words[last]!.to - from] as const)
    .sort((a, b) => a[0] - b[0]);
  return {
    text: text.slice(from, to),
    matches: merge(matches),
    cut: { before: from > 0, after: to < text.length },
  };
};

/** Ranges that touch or overlap become one. */
const merge = (ranges: readonly (readonly [number, number])[]): [number, number][] => {
  const merged: [number, number][] = [];
  for (const [from, to] of ranges) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
};
