/** One sentence of a text with the offset where it begins. */
export interface Sentence {
  readonly text: string;
  readonly from: number;
}

/** Ends that are no ends: an abbreviation, an initial, a list letter, a decimal. */
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|etc|No|Nos|Cal|Regs|subd|seq|et|Mr|Ms|Dr|vs|Art|Sec)|\b[A-Za-z]|^\s*\d+)\.$/;

/** Cuts at full stops, question marks, semicolons at a line's end and line breaks; abbreviations do not end one. */
export const sentencesOf = (text: string): readonly Sentence[] => {
  const out: Sentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim()) out.push({ text: piece.trim(), from: start + lead });
    start = end;
  };
  for (const mark of text.matchAll(/[.?!]["”’)]?(?=\s+["“(]?[A-Z])|\n/g)) {
    const end = mark.index + mark[0].length;
    if (mark[0] === "\n" || !ABBREVIATION.test(text.slice(start, mark.index + 1))) close(end);
  }
  close(text.length);
  return out;
};

/** A piece of a text with whole words on either side, white space as single blanks. */
export const excerpt = (text: string, from: number, to: number, margin = 25): string => {
  const start = from <= margin ? 0 : text.slice(0, from - margin).search(/\S*$/);
  const tail = /^\S*/.exec(text.slice(Math.min(text.length, to + margin)))?.[0].length ?? 0;
  return text
    .slice(start, Math.min(text.length, to + margin) + tail)
    .replace(/\s+/g, " ")
    .trim();
};
