import { createHash } from "node:crypto";

/** Signs that a file name may not have on one system or another, and those that are not seen. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"|?*\\/]/gu;
/** Names that one system keeps for devices, with or without an ending, and one that objects keep for themselves. */
const TAKEN = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)|^__proto__$/i;
const MOST_BYTES = 120;

const digest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 8);
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** The name with `mark` before its ending: ("a.pdf", "x") is "a-x.pdf". */
const withMark = (name: string, mark: string): string => {
  const [, stem, ending] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/su.exec(name)!;
  return `${stem}-${mark}${ending ?? ""}`;
};

const shortened = (name: string): string => {
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? "";
  let stem = "";
  let length = bytesOf(ending);
  for (const sign of name.slice(0, name.length - ending.length)) {
    length += bytesOf(sign);
    if (length > MOST_BYTES) break;
    stem += sign;
  }
  return stem + ending;
};

/**
 * A name that every system takes, the name itself where it is one already. Where something had to be replaced or cut,
 * eight digits of the hash of the name as it was given stand before the ending, so that two names stay two.
 */
export const safeName = (name: string): string => {
  const clean = name
    .normalize("NFC")
    .replace(UNSAFE, "_")
    .replace(/^ +|[. ]+$/g, "_");
  const free = clean === "" || TAKEN.test(clean) ? `_${clean}` : clean;
  const short = bytesOf(free) > MOST_BYTES ? shortened(free) : free;
  return short === name ? name : withMark(short, digest(name));
};

/** The path with a mark that its own letters decide, for one that differs from another by capitals alone. */
export const markedApart = (safe: string, given: string): string => {
  const at = safe.lastIndexOf("/") + 1;
  return safe.slice(0, at) + withMark(safe.slice(at), digest(given));
};
