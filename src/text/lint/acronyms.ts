import type { Reading } from "./reading.ts";

/** One place where the text ties an abbreviation to the words that it stands for. */
export interface Expansion {
  readonly short: string;
  /** The words in front of the bracket, as far as they look like one name; "" where none does. */
  readonly long: string;
  /** Index into `reading.places`. */
  readonly place: number;
}

const IN_BRACKETS =
  /[([]\s*(?:hereinafter\s+)?(?:referred to (?:collectively )?as\s+)?["“]?([A-Z][A-Za-z&]{1,9})(?:[’']s)?["”]?\s*[)\]]/g;
const PART = "(?:[A-Z][\\w.’'-]*|of|the|and|in|for|&|or)";
/** Capitalised words and the small ones between them; the last may be small: "in State employment". */
const NAME = new RegExp(`${PART}(?:[,\\s]+${PART})*(?:\\s+[a-z]+)?\\s*,?$`);
const REACH = 130;

/** The letters of the short form, in order, among the initials of the long one; half of them is enough. */
const spells = (short: string, long: string): boolean => {
  const initials = (long.match(/\b[A-Za-z]/g) ?? []).join("").toUpperCase();
  const letters = short.replace(/[^A-Z]/g, "");
  let from = 0;
  let hits = 0;
  for (const letter of letters) {
    const at = initials.indexOf(letter, from);
    if (at < 0) continue;
    hits += 1;
    from = at + 1;
  }
  return hits * 2 >= letters.length;
};

/** Two capitals at least, and not a word shouted in brackets. */
const isShort = (word: string): boolean =>
  word.replace(/[^A-Z]/g, "").length >= 2 && !/^[A-Z]{7,}$/.test(word);

/** The name that ends where the bracket opens: what stands behind the last "the" of the line. */
const nameBefore = (text: string, index: number): string => {
  const line =
    text
      .slice(Math.max(0, index - REACH), index)
      .split("\n")
      .at(-1) ?? "";
  const run = NAME.exec(line.trimEnd())?.[0] ?? "";
  const name = run.split(/\b[Tt]he\s+/).at(-1) ?? "";
  return name
    .replace(/^(?:of|and|in|for|or|&|[,\s])+/, "")
    .replace(/,\s*$/, "")
    .trim();
};

/** Abbreviations introduced in brackets or by "hereinafter": "Work Week Group (WWG)". */
export const expansionsOf = (reading: Reading): readonly Expansion[] =>
  reading.places.flatMap(({ node }, place) => {
    const text = `${node.heading}\n${node.text}`;
    return [...text.matchAll(IN_BRACKETS)].flatMap((found) => {
      const short = found[1] ?? "";
      const long = nameBefore(text, found.index);
      return isShort(short) && (long === "" || spells(short, long)) ? [{ short, long, place }] : [];
    });
  });
