import { designatorsAt } from "./designator.ts";
import { isForeign } from "./foreign-law.ts";
import type { Place, Reading } from "./reading.ts";
import type { Reference, ReferenceWord, Target } from "./reference.ts";
import { romanValue } from "./words.ts";

const WORD =
  /\b(sections?|sub-?sections?|paragraphs?|items?|articles?|attachments?|appendix|side letters?)\s*#?\s*(?=[\dA-Za-z(“"])/gi;
const COMPOSED = /\barticle\s+([IVXL]+|\d{1,2}),?\s+section\s+(\d{1,2}(?:\.\d{1,2})?)(?!\d)/gi;
const WHOLE = /["“]?(\d{1,2}|[A-Z]|[IVXL]+)["”]?(?![\w.]*\w)/y;
const ABOVE =
  /(?<![\w.(-])((?:(?:\([A-Za-z0-9]{1,2}\)|[A-Za-z]\.?|\d\.)(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+))*(?:\([A-Za-z0-9]{1,2}\)|[A-Z]\.?|[b-z]\.?)),?\s+(?:above|below|of this (?:article|section))\b/g;

const kindOf = (word: string): ReferenceWord => {
  const lower = word.toLowerCase().replace(/s$/, "").replace("sub-", "sub").replace("appendix", "attachment");
  return (lower === "item" ? "paragraph" : lower) as ReferenceWord;
};

const withinOf = (after: string): Reference["within"] => {
  const found = /^[.,)\s]*(?:of|in|to)\s+this\s+(article|section|agreement|mou|contract)/i.exec(after);
  if (!found) return undefined;
  const word = (found[1] ?? "").toLowerCase();
  return word === "article" || word === "section" ? word : "agreement";
};

/** A title in brackets, in quotation marks, or in capitals between commas, right behind the designator. */
const titleOf = (after: string): string | undefined =>
  (/^\s*\(([A-Z][^()]{4,120}(?:\([^)]*\)[^()]*)?)\)/.exec(after) ??
    /^,\s*["“]([^"”]{4,90})["”]/.exec(after) ??
    /^,\s*((?:[A-Z][\w'’/-]+\s?){1,6})(?=,|\.)/.exec(after))?.[1];

const reference = (
  place: Place,
  index: number,
  end: number,
  targets: readonly Target[],
  word: ReferenceWord | undefined,
  roman = false,
): Reference => {
  const after = place.node.text.slice(end, end + 160);
  return {
    place,
    index,
    printed: place.node.text.slice(index, end),
    targets,
    roman,
    ...(word ? { word } : {}),
    ...(titleOf(after) ? { title: titleOf(after) } : {}),
    ...(withinOf(after) ? { within: withinOf(after) } : {}),
  };
};

const composed = (place: Place): Reference[] =>
  [...place.node.text.matchAll(COMPOSED)].flatMap((found) => {
    const [printed, article = "", section = ""] = found;
    const end = found.index + printed.length;
    if (isForeign("", section, place.node.text.slice(end))) return [];
    const number = romanValue(article) ?? Number(article);
    const target = { section: section.includes(".") ? section : `${number}.${section}`, path: [], printed };
    return [reference(place, found.index, end, [target], "section", /[A-Z]/.test(article))];
  });

const worded = (place: Place): Reference[] => {
  const { text } = place.node;
  return [...text.matchAll(WORD)].flatMap((found) => {
    const start = found.index + found[0].length;
    const word = kindOf(found[1] ?? "");
    const before = text.slice(0, found.index);
    if (word === "article" || word === "attachment" || word === "side letter") {
      const numbered = designatorsAt(text, start);
      if (numbered?.targets[0]?.section)
        return [reference(place, found.index, numbered.end, numbered.targets, word)];
      WHOLE.lastIndex = start;
      const whole = WHOLE.exec(text);
      if (!whole || isForeign(before, whole[0], text.slice(start + whole[0].length))) return [];
      const name = whole[1] ?? "";
      const figure = word === "article" ? romanValue(name) : undefined;
      const target = { whole: figure ? String(figure) : name, path: [], printed: name };
      return [reference(place, found.index, start + whole[0].length, [target], word, figure !== undefined)];
    }
    const named = designatorsAt(text, start);
    if (!named) return [];
    const designator = text.slice(start, named.end);
    if (isForeign(before, designator, text.slice(named.end))) return [];
    return [reference(place, found.index, named.end, named.targets, word)];
  });
};

const bare = (place: Place): Reference[] =>
  [...place.node.text.matchAll(ABOVE)].flatMap((found) => {
    const letters = found[1] ?? "";
    const labels = letters.match(/[A-Za-z0-9]+/g)?.filter((each) => each !== "and" && each !== "or") ?? [];
    const targets = labels.map((label) => ({ path: [label], printed: label }));
    return [reference(place, found.index, found.index + letters.length, targets, undefined)];
  });

/** Every reference of the agreement to itself, in the order of the text; those to laws are left out. */
export const findReferences = (reading: Reading): readonly Reference[] =>
  reading.places.flatMap((place) => {
    const first = composed(place);
    const taken = (r: Reference, by: readonly Reference[]): boolean =>
      by.some((o) => r.index < o.index + o.printed.length && o.index < r.index + r.printed.length);
    const second = [...first, ...worded(place).filter((r) => !taken(r, first))];
    return [...second, ...bare(place).filter((r) => !taken(r, second))].sort((a, b) => a.index - b.index);
  });
