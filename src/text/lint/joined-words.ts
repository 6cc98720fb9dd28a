import type { Token, Vocabulary } from "./vocabulary.ts";

/** A word as it stands and as the rest of the file would have it. */
export interface Repair {
  readonly printed: string;
  readonly meant: string;
  readonly why: string;
  readonly certain: boolean;
}

const RARE = 3;
/** A word or pair seen this often is no accident. */
const FREQUENT = 3;
/** A pair that stands this often makes its joined form an exception, not a second spelling. */
const USUAL = 8;
const FREQUENT_HALF = 5;

const count = (vocabulary: Vocabulary, word: string): number => vocabulary.words.get(word) ?? 0;

const repair = (printed: string, meant: string, times: number, certain: boolean): Repair => ({
  printed,
  meant,
  why: `the file writes "${meant}" ${times === 1 ? "once" : `${times} times`}`,
  certain,
});

/** "ofAbsence", "ServiceCredits": a capital inside a word whose two halves are words of the file. */
export const capitalInside = (vocabulary: Vocabulary, { printed, word }: Token): Repair | undefined => {
  const found =
    /^([A-Za-z]+[a-z]|[A-Z]{4,})([A-Z][a-z]+)$/.exec(printed) ??
    /^([A-Z]{4,})(PER|AND|OF|THE|FOR|IN)$/.exec(printed);
  const [, a = "", b = ""] = found ?? [];
  if (!found || count(vocabulary, word) > 1) return undefined;
  if (count(vocabulary, a.toLowerCase()) < 2 || count(vocabulary, b.toLowerCase()) < 2) return undefined;
  return { printed, meant: `${a} ${b}`, why: "two words run together", certain: true };
};

const PREFIX = /^(?:non|pro|pre|sub|over|under|multi|inter|intra|anti|semi|self|out)$/;

/** Every way to put a hyphen into a word, at least three letters on either side. */
const hyphenedForms = (word: string): readonly { form: string; halves: readonly [string, string] }[] =>
  Array.from({ length: Math.max(0, word.length - 5) }, (_, i) => i + 3)
    .filter((i) => word[i] !== "-" && word[i - 1] !== "-")
    .map((i) => ({
      form: `${word.slice(0, i)}-${word.slice(i)}`,
      halves: [word.slice(0, i), word.slice(i)],
    }));

/** "halftime" where the file says "half-time", "out-ofstate" for "out-of-state": hyphens lost at the end of a line. */
export const lostHyphen = (vocabulary: Vocabulary, { printed, word }: Token): Repair | undefined => {
  const own = count(vocabulary, word);
  if (word.length < 7 || (word.includes("-") && own > RARE)) return undefined;
  for (const { form, halves } of hyphenedForms(word)) {
    const times = count(vocabulary, form);
    // "prorated" and "pro-rated" are two good spellings.
    if (PREFIX.test(halves[0])) continue;
    const known = halves.every((half) => count(vocabulary, half) >= FREQUENT_HALF);
    if (times > own || (times > 0 && own <= times && known))
      return repair(printed, form, times, times > FREQUENT);
  }
  return undefined;
};

/** "timebase", "sickieave": two words of the file with the space lost, one letter perhaps misread. */
export const joinedPair = (vocabulary: Vocabulary, { printed, word }: Token): Repair | undefined => {
  if (word.includes("-") || word.length < 8 || count(vocabulary, word) > 1) return undefined;
  let best: { pair: string; times: number; misread: boolean } | undefined;
  for (let i = 3; i <= word.length - 3; i += 1) {
    const rest = word.slice(i);
    for (const [second, times] of vocabulary.followers.get(word.slice(0, i)) ?? []) {
      const misread =
        second !== rest &&
        second.length === rest.length &&
        second.length > 3 &&
        second.slice(1) === rest.slice(1);
      const enough = times >= (misread ? FREQUENT : USUAL) && times > (best?.times ?? 0);
      if (enough && (misread || second === rest))
        best = { pair: `${word.slice(0, i)} ${second}`, times, misread };
    }
  }
  return best && repair(printed, best.pair, best.times, best.misread);
};

/** "tot he" for "to the": the space stands one letter off. */
export const movedSpace = (vocabulary: Vocabulary, first: Token, second: Token): Repair | undefined => {
  const times = (a: string, b: string): number => vocabulary.followers.get(a)?.get(b) ?? 0;
  if (!/^\s+$/.test(first.gap) || times(first.word, second.word) > 1) return undefined;
  const left = [first.word.slice(0, -1), `${first.word.slice(-1)}${second.word}`] as const;
  const right = [`${first.word}${second.word.slice(0, 1)}`, second.word.slice(1)] as const;
  const found = [left, right].find(([a, b]) => times(a, b) > USUAL);
  return found && repair(`${first.printed} ${second.printed}`, found.join(" "), times(...found), true);
};
