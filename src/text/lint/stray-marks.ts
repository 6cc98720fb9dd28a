import type { TextNode } from "../tree.ts";
import type { Finding } from "./finding.ts";
import { findingAt, type Reading } from "./reading.ts";

const MARKS: readonly { readonly form: RegExp; readonly says: string }[] = [
  { form: /[A-Za-z]+[.,;]?_+(?=\s|$)/g, says: "An underline is left behind the word." },
  { form: /\s:[a-z]\w*/g, says: "A colon stands where a quotation mark should open." },
  { form: /\b[A-Za-z]+[’']\s+s\b/g, says: "The possessive s is cut off from its word." },
  { form: /\bet\.\s*seq\b/g, says: 'A full stop behind "et", which is no abbreviation.' },
  { form: /\b([a-z]{2,})\s+\1\b/g, says: "A word is printed twice." },
  { form: /\b[A-Z]{4,}S?['’][A-Z]{4,}\b/g, says: "The space behind the apostrophe is lost." },
  {
    form: /\b(?:[Aa]n?|[Tt]he)\s+(?:who|which|whom|is|are|was|were|the|and)\b/g,
    says: "An article stands without its noun; a word is lost.",
  },
  {
    form: /\b[Aa]n\s+(?:[BCDGJKPQTVWYZ][A-Z]{1,5}\b|(?!who)[bcdfgjklmnpqrstvwyz][a-z]{2,})/g,
    says: 'The article "an" stands before a consonant.',
  },
  {
    form: /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\d{1,2}\b/g,
    says: "Month and day are joined.",
  },
];

/** "had had" and "that that" may be meant. */
const MEANT = /^(?:had|that)\s/i;

/** Brackets that open and never close, and the reverse. List labels such as "1)" close nothing. */
const brackets = (text: string): string | undefined => {
  const open: number[] = [];
  for (const mark of text.matchAll(/[()]/g)) {
    if (mark[0] === "(") open.push(mark.index);
    else if (open.length > 0) open.pop();
    else if (!/(?:^|\s)\w{1,2}$/.test(text.slice(0, mark.index)))
      return text.slice(Math.max(0, mark.index - 40), mark.index + 1);
  }
  const [first] = open;
  return first === undefined ? undefined : text.slice(first, first + 45);
};

/** Marks that the scan or the typist has left, lost or doubled. */
export const strayMarks = (reading: Reading, node: TextNode): Finding[] => {
  const marks = MARKS.flatMap(({ form, says }) =>
    [...node.text.matchAll(form)]
      .filter((found) => !MEANT.test(found[0]))
      .map((found) => findingAt(reading, "damaged-word", node, found[0], says, "certain")),
  );
  const loose = node.kind === "table" ? undefined : brackets(node.text);
  return loose === undefined
    ? marks
    : [...marks, findingAt(reading, "damaged-word", node, loose, "A bracket has no partner.", "certain")];
};
