import type { SectionShape } from "../contract/index.ts";
import { wrap } from "./print.ts";

const WIDTH = 100;

/** Clauses for people: the plain words, and the words of the signed text below them where it was imported. */
export const clauseLines = (section: SectionShape, clauses: SectionShape["clauses"]): string[] => {
  const imported = section.clauses.some((one) => one.text !== null || one.rows !== null);
  const lines = [`${section.number} ${section.title} (page ${section.page})`];
  if (!section.computed) lines.push("Not yet computed: plain words only.");
  for (const one of clauses) {
    const heading = one.heading && one.address !== section.number ? `  ${one.heading}` : "";
    lines.push("", `${one.address}${heading}`);
    if (one.plain !== null) lines.push(wrap(one.plain, WIDTH, "  plain  ", "         "));
    for (const paragraph of one.text?.split("\n") ?? [])
      if (paragraph.trim() !== "") lines.push(wrap(paragraph, WIDTH, "  text   ", "         "));
    for (const row of one.rows ?? []) lines.push(`  table  ${row.join("  |  ")}`);
  }
  if (!imported) lines.push("", "The signed text is not imported: entente text import FILE");
  return lines;
};
