import type { Repair } from "./joined-words.ts";
import { oneSlipApart, type Token, type Vocabulary } from "./vocabulary.ts";

const FREQUENT = 4;

const ENDINGS = /(?:ing|ed|es|er|or|s|d|r|n|ly)$/;
const stem = (word: string): string => word.replace(/'s?$/, "").replace(ENDINGS, "").replace(/e$/, "");

/** One word in two forms ("leave", "leaves") is no slip, nor are two spellings with another first letter. */
const inflected = (a: string, b: string): boolean =>
  stem(a) === stem(b) || a.includes("'") || b.includes("'");

const pair = (vocabulary: Vocabulary, a: string | undefined, b: string | undefined): number =>
  a && b ? (vocabulary.pairs.get(`${a} ${b}`) ?? 0) : 0;

/** "accure time" where the file says "accrue time": one slip away from a word that keeps the same company. */
export const misspelt = (
  vocabulary: Vocabulary,
  before: Token | undefined,
  token: Token,
  after: Token | undefined,
): Repair | undefined => {
  const { word, printed } = token;
  const times = vocabulary.words.get(word) ?? 0;
  if (word.length < 6 || times > 2 || word.includes("-")) return undefined;
  for (const [other, others] of vocabulary.words) {
    if (others < FREQUENT || !oneSlipApart(word, other) || word[0] !== other[0] || inflected(word, other))
      continue;
    const company = pair(vocabulary, before?.word, other) + pair(vocabulary, other, after?.word);
    if (company === 0) continue;
    return { printed, meant: other, why: `the file writes "${other}" ${others} times`, certain: false };
  }
  return undefined;
};

/** A letter alone between words: what is left of a word that the scan lost. "a", "A" and "I" are words. */
export const loneLetter = (text: string): readonly { printed: string; index: number }[] =>
  [...text.matchAll(/(?<=[a-z]\s)([b-z])(?=\s+(?:\(|[a-z]{3,}))(?![.)])/g)].map((found) => ({
    printed: text.slice(Math.max(0, found.index - 15), found.index + 15).trim(),
    index: found.index,
  }));

/** Real words exchanged for each other, told by the words around them. */
const EXCHANGED: readonly { readonly form: RegExp; readonly meant: string }[] = [
  { form: /\b(?:less|more|later|earlier|other|rather|fewer|greater)\s+then\b(?!\s*,)/gi, meant: "than" },
  {
    form: /\b(?:suffers?|proposals?|resulting|received|apart|benefit|different|separates?)\s+form\b/gi,
    meant: "from",
  },
  { form: /\bform\s+(?:the|its|their|any|all|[A-Z]{2,6})\b(?!\s+of)/g, meant: "from" },
];

/** "less then", "suffer form": words that a spelling check lets pass. */
export const exchanged = (text: string): readonly { printed: string; meant: string }[] =>
  EXCHANGED.flatMap(({ form, meant }) =>
    [...text.matchAll(form)].map((found) => ({ printed: found[0], meant })),
  );
