import { tokens } from "./tokens.ts";

/** What is asked for: one word, or several that must follow one another. */
export interface Term {
  /** As the person wrote it. */
  readonly written: string;
  readonly stems: readonly string[];
}

/** Reads a query: words, and phrases in straight or curly quotes. A quote that is not closed runs to the end. */
export const parseQuery = (query: string): Term[] => {
  const terms: Term[] = [];
  const add = (written: string, stems: readonly string[]): void => {
    if (stems.length === 0 || terms.some((term) => term.stems.join(" ") === stems.join(" "))) return;
    terms.push({ written, stems });
  };
  for (const [at, part] of query.split(/["“”]/).entries()) {
    const words = tokens(part);
    if (at % 2 === 1)
      add(
        part.trim(),
        words.map(({ stem }) => stem),
      );
    else for (const { stem, from, to } of words) add(part.slice(from, to), [stem]);
  }
  return terms;
};
