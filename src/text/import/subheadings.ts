import { endsSentence, type Wrapping } from "./join-lines.ts";

const LONGEST = 120;

/** Whether words have the form of a title: short, without a stop, most long words with a capital. */
export const isTitle = (words: string): boolean => {
  if (words === "" || words.length > LONGEST || endsSentence(words) || /[,–—-]$/.test(words)) return false;
  if (/;|\b(or|and|of|the)$/i.test(words) || !/^["“'(]?[\p{Lu}\d]/u.test(words)) return false;
  const long = words.match(/\p{L}{4,}/gu) ?? words.match(/\p{L}{2,}/gu) ?? [];
  return long.length > 0 && long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 >= long.length;
};

/** Whether the words after a label are a heading of their own, and `next` does not go on in them. */
export const asSubheading = (rest: string, next: string, wrapping: Wrapping): boolean =>
  isTitle(rest) && !/^\p{Ll}/u.test(next.trim()) && rest.length < wrapping.width * 0.75;

/** A line in capitals that parts an attachment, such as RELEASE OF THE BANK; names in a signature are shorter. */
export const isCapitalHeading = (flat: string): boolean => {
  const head = flat.split(/ [-–—] /)[0]!;
  return flat.length <= 110 && /^[\p{Lu}\s,&'’-]{10,}$/u.test(head) && head.trim().split(" ").length >= 2;
};

/** "Exhibit "1" - Title", by which an attachment announces a part of itself. */
export const exhibitTitle = (flat: string): { mark: string; title: string } | undefined => {
  const match = /^exhibit\s+["“”']?(\w{1,3})["“”']?\s*[-–—:]\s*(\S.*)$/i.exec(flat);
  return match ? { mark: match[1]!, title: match[2]! } : undefined;
};

/** Whether a line begins a block of signatures, which belongs to no item of a list before it. */
export const isSignature = (flat: string): boolean =>
  /^(very truly yours|sincerely|in witness whereof|originally signed|signed by|dated?:)/i.test(flat);
