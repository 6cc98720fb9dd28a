import type { Reading } from "./reading.ts";

/** How often each word and each pair of neighbours stands in the file, in small letters. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, number>;
  /** "annual leave" → 42. */
  readonly pairs: ReadonlyMap<string, number>;
  readonly tokens: readonly Token[];
}

/** One word of the running text. */
export interface Token {
  readonly word: string;
  /** As printed. */
  readonly printed: string;
  /** What stands between this word and the next. */
  readonly gap: string;
  /** Offset in the file. */
  readonly from: number;
}

const WORD = /[A-Za-z]+(?:[’'-][A-Za-z]+)*/g;

/** Counts the words of the file once; page furniture is left out. */
export const vocabularyOf = (reading: Reading): Vocabulary => {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  const tokens: Token[] = [];
  const kept = reading.lines.filter((line) => !line.furniture);
  for (const line of kept) {
    const found = [...line.text.matchAll(WORD)];
    found.forEach((each, i) => {
      const next = found[i + 1];
      const end = each.index + each[0].length;
      const word = each[0].toLowerCase().replace(/’/g, "'");
      words.set(word, (words.get(word) ?? 0) + 1);
      if (next && /^[\s]+$/.test(line.text.slice(end, next.index))) {
        const pair = `${word} ${next[0].toLowerCase().replace(/’/g, "'")}`;
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
      tokens.push({
        word,
        printed: each[0],
        gap: next ? line.text.slice(end, next.index) : "\n",
        from: line.from + each.index,
      });
    });
  }
  return { words, pairs, tokens };
};

/** True when one letter changed, added, lost or two swapped makes the other word. */
export const oneSlipApart = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < Math.min(a.length, b.length) && a[i] === b[i]) i += 1;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  if (restA.length === restB.length) {
    const swapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
    return restA.slice(1) === restB.slice(1) || swapped;
  }
  return restA.length < restB.length ? restA === restB.slice(1) : restB === restA.slice(1);
};
