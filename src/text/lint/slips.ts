import type { Repair } from "./joined-words.ts";
import { excerpt } from "./sentences.ts";
import { oneSlipApart, type Token, type Vocabulary } from "./vocabulary.ts";

const SHORTEST = 6;

/** "leave" and "leaves" are two forms of one word; so are "prorated" and "pro-rated". */
const inflected = (a: string, b: string): boolean =>
  a.startsWith(b) || b.startsWith(a) || /['-]/.test(a) || /['-]/.test(b);

const following = (vocabulary: Vocabulary, a: string | undefined, b: string | undefined): number =>
  a && b ? (vocabulary.followers.get(a)?.get(b) ?? 0) : 0;

/** "accure time" where the file says "accrue time": one slip away from a word that keeps the same company. */
export const misspelt = (
  vocabulary: Vocabulary,
  before: Token | undefined,
  token: Token,
  after: Token | undefined,
): Repair | undefined => {
  const { word, printed } = token;
  if (word.length < SHORTEST || (vocabulary.words.get(word) ?? 0) > 2 || word.includes("-")) return undefined;
  let best: { word: string; company: number } | undefined;
  for (const other of vocabulary.usual.get(word[0] ?? "") ?? []) {
    if (inflected(word, other) || !oneSlipApart(word, other)) continue;
    const company = following(vocabulary, before?.word, other) + following(vocabulary, other, after?.word);
    // A letter lost is the commonest slip, so the longer word wins.
    const better = other.length - (best?.word.length ?? 0) || company - (best?.company ?? 0);
    if (company > 0 && better > 0) best = { word: other, company };
  }
  if (!best) return undefined;
  const why = `the file writes "${best.word}" ${vocabulary.words.get(best.word)} times`;
  return { printed, meant: best.word, why, certain: false };
};

/** A letter alone between words: what is left of a word that the scan lost. "a", "A" and "I" are words. */
export const loneLetter = (text: string): readonly string[] =>
  [...text.matchAll(/(?<=[a-z]\s)([b-z])(?=\s+(?:\(|(?!above\b|below\b|and\b|or\b)[a-z]{3,}))/g)].map(
    (found) => excerpt(text, found.index, found.index + 1, 15),
  );

/** Real words exchanged for each other, told by the words around them, and one word that the trade misspells. */
const EXCHANGED: readonly { readonly form: RegExp; readonly meant: string }[] = [
  { form: /\b(?:less|more|later|earlier|other|rather|fewer|greater)\s+then\b(?!\s*,)/gi, meant: "than" },
  {
    form: /\b(?:suffers?|proposals?|resulting|received|apart|benefit|different|separates?)\s+form\b/gi,
    meant: "from",
  },
  { form: /\bsupercede[sd]?\b/gi, meant: "supersede" },
];

/** "less then", "suffer form": words that a spelling check lets pass. */
export const exchanged = (text: string): readonly { printed: string; meant: string }[] =>
  EXCHANGED.flatMap(({ form, meant }) =>
    [...text.matchAll(form)].map((found) => ({ printed: found[0], meant })),
  );
