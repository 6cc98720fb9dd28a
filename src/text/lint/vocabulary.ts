import type { Reading } from "./reading.ts";

/** How often each word stands in the file, and which words follow it, in small letters. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, number>;
  /** "annual" → "leave" → 42. */
  readonly followers: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Words that stand often enough to be no slip themselves, by first letter. */
  readonly usual: ReadonlyMap<string, readonly string[]>;
  readonly tokens: readonly Token[];
}

const OFTEN = 4;

/** One word of the running text. */
export interface Token {
  readonly word: string;
  /** As printed. */
  readonly printed: string;
  /** What stands between this word and the next; a line break at the end of a line. */
  readonly gap: string;
  /** Offset in the file. */
  readonly from: number;
}

const WORD = /[A-Za-z]+(?:[’'-][A-Za-z]+)*/g;

const small = (word: string): string => word.toLowerCase().replace(/’/g, "'");

/** Counts the words of the file once; page furniture is left out. */
export const vocabularyOf = (reading: Reading): Vocabulary => {
  const words = new Map<string, number>();
  const followers = new Map<string, Map<string, number>>();
  const tokens = reading.lines
    .filter((line) => !line.furniture)
    .flatMap((line) => {
      const found = [...line.text.matchAll(WORD)];
      return found.map((each, i): Token => {
        const next = found[i + 1];
        const gap = next ? line.text.slice(each.index + each[0].length, next.index) : "\n";
        const word = small(each[0]);
        words.set(word, (words.get(word) ?? 0) + 1);
        if (next && /^\s+$/.test(gap)) {
          const after = followers.get(word) ?? new Map<string, number>();
          followers.set(word, after.set(small(next[0]), (after.get(small(next[0])) ?? 0) + 1));
        }
        return { word, printed: each[0], gap, from: line.from + each.index };
      });
    });
  const usual = new Map<string, string[]>();
  for (const [word, times] of words) {
    const initial = word[0] ?? "";
    if (times >= OFTEN) usual.set(initial, [...(usual.get(initial) ?? []), word]);
  }
  return { words, followers, usual, tokens };
};

/**
 * True when one letter lost or two swapped make the second word of the first. A changed letter is left out: it
 * mostly makes another real word.
 */
export const oneSlipApart = (wrong: string, right: string): boolean => {
  if (wrong === right || Math.abs(wrong.length - right.length) > 1) return false;
  let i = 0;
  while (i < Math.min(wrong.length, right.length) && wrong[i] === right[i]) i += 1;
  const [a, b] = [wrong.slice(i), right.slice(i)];
  if (a.length === b.length) return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return a.length < b.length ? a === b.slice(1) : b === a.slice(1);
};
