import type { Token, Vocabulary } from "./vocabulary.ts";

/** A word as it stands and as the rest of the file would have it. */
export interface Repair {
  readonly printed: string;
  readonly meant: string;
  readonly why: string;
  readonly certain: boolean;
}

const RARE = 3;
const FREQUENT = 3;

const count = (vocabulary: Vocabulary, word: string): number => vocabulary.words.get(word) ?? 0;
const pair = (vocabulary: Vocabulary, a: string, b: string): number => vocabulary.pairs.get(`${a} ${b}`) ?? 0;

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

/** "halftime" where the file says "half-time": the hyphen went with the end of a line. */
export const lostHyphen = (vocabulary: Vocabulary, { printed, word }: Token): Repair | undefined => {
  if (word.includes("-") || word.length < 7) return undefined;
  for (let i = 3; i <= word.length - 3; i += 1) {
    const hyphened = `${word.slice(0, i)}-${word.slice(i)}`;
    const times = count(vocabulary, hyphened);
    if (times > count(vocabulary, word) && times >= 2) {
      return {
        printed,
        meant: hyphened,
        why: `the file writes "${hyphened}" ${times} times`,
        certain: times >= 4,
      };
    }
  }
  return undefined;
};

/** "out-ofstate" where the file says "out-of-state". */
export const lostSecondHyphen = (vocabulary: Vocabulary, { printed, word }: Token): Repair | undefined => {
  if (!word.includes("-") || count(vocabulary, word) > RARE) return undefined;
  for (let i = 3; i <= word.length - 3; i += 1) {
    if (word[i] === "-" || word[i - 1] === "-") continue;
    const hyphened = `${word.slice(0, i)}-${word.slice(i)}`;
    const times = count(vocabulary, hyphened);
    if (times >= 2)
      return { printed, meant: hyphened, why: `the file writes "${hyphened}" ${times} times`, certain: true };
  }
  return undefined;
};

/** "aftertax", "longterm", "sickieave": two words of the file with the space lost, one letter perhaps misread. */
export const joinedPair = (vocabulary: Vocabulary, { printed, word }: Token): Repair | undefined => {
  if (word.includes("-") || word.length < 8 || count(vocabulary, word) > 1) return undefined;
  let best: { meant: string; times: number } | undefined;
  for (const [key, times] of vocabulary.pairs) {
    const [a = "", b = ""] = key.split(" ");
    if (
      times < FREQUENT ||
      a.length < 3 ||
      b.length < 3 ||
      !word.startsWith(a) ||
      times <= (best?.times ?? 0)
    )
      continue;
    const rest = word.slice(a.length);
    const misread = rest.length === b.length && rest.length > 3 && rest.slice(1) === b.slice(1);
    if (rest === b || misread) best = { meant: key, times };
  }
  return (
    best && {
      printed,
      meant: best.meant,
      why: `the file writes "${best.meant}" ${best.times} times`,
      certain: true,
    }
  );
};

/** "tot he" for "to the": the space stands one letter off. */
export const movedSpace = (vocabulary: Vocabulary, first: Token, second: Token): Repair | undefined => {
  if (!/^\s+$/.test(first.gap)) return undefined;
  const here = pair(vocabulary, first.word, second.word);
  const left = [first.word.slice(0, -1), `${first.word.slice(-1)}${second.word}`] as const;
  const right = [`${first.word}${second.word.slice(0, 1)}`, second.word.slice(1)] as const;
  for (const [a, b] of [left, right]) {
    const times = pair(vocabulary, a, b);
    if (a.length > 0 && b.length > 0 && here <= 1 && times >= 10) {
      const meant = `${a} ${b}`;
      return {
        printed: `${first.printed} ${second.printed}`,
        meant,
        why: `the file writes "${meant}" ${times} times`,
        certain: true,
      };
    }
  }
  return undefined;
};
