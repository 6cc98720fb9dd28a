import type { NodeKind } from "../tree.ts";
import { flatten } from "./lines.ts";

/** A line that has the form of a heading; whether it is one, its place among the others decides. */
export interface Heading {
  readonly kind: Extract<NodeKind, "article" | "section" | "attachment" | "side-letter">;
  /** "Art.9", "9.1", "Att.A", "SL.3". */
  readonly address: string;
  /** As printed, without the title: "ARTICLE 9", "9.1", "Attachment A". */
  readonly label: string;
  readonly title: string;
  /** Its number in its row: 9 for article 9, 1 for section 9.1, 1 for attachment A. */
  readonly ordinal: number;
  /** For a section, the number of its article. */
  readonly article?: number;
}

const ARTICLE = /^(article\s+(\d{1,3}|[ivxlc]+)\b)[\s.:–—-]*(.*)$/i;
const SECTION = /^((?:(?:section|sec\.?|§)\s*)?(\d{1,2})\.(\d{1,2}))\.?(?:[\s:–—-]+(.*))?$/i;
const PLAIN_SECTION = /^((?:section|sec\.|§)\s*(\d{1,3}))\b[\s.:–—-]*(.*)$/i;
const ATTACHMENT = /^((attachment|appendix|exhibit|addendum)\s+([a-z]|\d{1,2}))\b[\s.:–—-]*(.*)$/i;
const SIDE_LETTER =
  /^((?:side letter|letter of understanding|letter of agreement)(?:\s*(?:#|no\.?|number)\s*|\s+)(\d{1,2}|[a-z]))\b[\s.:–—-]*(.*)$/i;

const PREFIX: Readonly<Record<string, string>> = {
  attachment: "Att",
  appendix: "App",
  exhibit: "Exh",
  addendum: "Add",
};
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a Roman numeral in either case. */
export const roman = (text: string): number => {
  const digits = [...text.toLowerCase()].map((letter) => ROMAN[letter] ?? 0);
  return digits.reduce((sum, value, at) => sum + (value < (digits[at + 1] ?? 0) ? -value : value), 0);
};

const counted = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) : text.toUpperCase().charCodeAt(0) - 64;

/** Reads a line as a heading by its form alone. */
export const asHeading = (raw: string): Heading | undefined => {
  const text = flatten(raw);
  const article = ARTICLE.exec(text);
  if (article) {
    const ordinal = /^\d/.test(article[2]!) ? Number(article[2]) : roman(article[2]!);
    return { kind: "article", address: `Art.${ordinal}`, label: article[1]!, title: article[3]!, ordinal };
  }
  const section = SECTION.exec(text);
  if (section) {
    const [, label, of, ordinal, title = ""] = section;
    const address = `${Number(of)}.${Number(ordinal)}`;
    return { kind: "section", address, label: label!, title, ordinal: Number(ordinal), article: Number(of) };
  }
  const plain = PLAIN_SECTION.exec(text);
  if (plain)
    return { kind: "section", address: "", label: plain[1]!, title: plain[3]!, ordinal: Number(plain[2]) };
  const attachment = ATTACHMENT.exec(text);
  if (attachment) {
    const [, label, word, mark, title] = attachment;
    const address = `${PREFIX[word!.toLowerCase()]}.${mark!.toUpperCase()}`;
    return { kind: "attachment", address, label: label!, title: title!, ordinal: counted(mark!) };
  }
  const letter = SIDE_LETTER.exec(text);
  if (!letter) return undefined;
  const ordinal = counted(letter[2]!);
  return {
    kind: "side-letter",
    address: `SL.${letter[2]!.toUpperCase()}`,
    label: letter[1]!,
    title: letter[3]!,
    ordinal,
  };
};

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Whether two titles are the same but for case, blanks and punctuation. */
export const sameTitle = (a: string, b: string): boolean => letters(a) === letters(b);

/** Whether at least half of the words of the shorter title stand in the other one. */
export const likeTitle = (a: string, b: string): boolean => {
  if (sameTitle(a, b)) return true;
  const words = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const [few, many] = [words(a), words(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  return few.length > 0 && few.filter((word) => many.includes(word)).length * 2 >= few.length;
};
