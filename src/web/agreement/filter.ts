import type { OutlineShape } from "../../contract/shapes.ts";

/** The outline with only the sections whose number or title holds every word that was typed; articles left empty fall away. */
export const filterOutline = (outline: OutlineShape, typed: string): OutlineShape["articles"] => {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return outline.articles;
  return outline.articles.flatMap((article) => {
    const holds = (text: string) => words.every((word) => text.toLowerCase().includes(word));
    const sections = article.sections.filter(
      (section) =>
        section.number.startsWith(typed.trim()) ||
        holds(`${section.number} ${section.title} ${article.title}`),
    );
    return sections.length > 0 ? [{ ...article, sections }] : [];
  });
};
