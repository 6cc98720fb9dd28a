/** A word of a text: its stem, and where it stands, [from, to). */
export interface Token {
  readonly stem: string;
  readonly from: number;
  readonly to: number;
}

/** A word, or a number with its points: "9.1.D", "6.00", "employee's". Hyphens part words. */
const WORD = /[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*/gu;
const VOWEL = /[aeiouy]/;

/**
 * The stem of a word, kept simple: no case, no accents, no possessive, no plural, no -ing, no final e. So
 * "leaves", "leave" and "leaving" are one. It knows no irregular forms.
 */
export const stem = (word: string): string => {
  let base = word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s?$/, "")
    .replace(/['’]/g, "");
  if (/\d/.test(base) || base.length < 4) return base;
  if (base.endsWith("ies")) base = `${base.slice(0, -3)}y`;
  else if (/(s|x|z|ch|sh)es$/.test(base)) base = base.slice(0, -2);
  else if (/[^sui]s$/.test(base)) base = base.slice(0, -1);
  if (base.endsWith("ing") && base.length > 5 && VOWEL.test(base.slice(0, -3))) {
    base = base.slice(0, -3);
    if (/([bdfgmnprt])\1$/.test(base)) base = base.slice(0, -1);
  }
  return base.length > 3 && base.endsWith("e") ? base.slice(0, -1) : base;
};

/** The words of a text in order. */
export const tokens = (text: string): Token[] =>
  Array.from(text.matchAll(WORD), (match) => ({
    stem: stem(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
