import { asHeading, sameTitle } from "./headings.ts";
import { flatten, type Line } from "./lines.ts";

/** An entry of the table of contents as printed; `number` is an address, "" when it has none. */
export interface ContentsEntry {
  readonly number: string;
  readonly title: string;
  readonly page: number | null;
  /** Index of its last line. */
  readonly index: number;
}

/** The table of contents: its entries and the lines they stand on. */
export interface Contents {
  readonly entries: readonly ContentsEntry[];
  /** Indexes of the lines that the table takes up. */
  readonly lines: ReadonlySet<number>;
  /** Lines inside of the table that are no entry. */
  readonly strays: readonly number[];
}

/** A title, dot leaders (at least three), and the page. */
const LEADER = /^(.*?\S)\s*(?:\.\s?){3,}\s*(\d{1,4})$/;
/** No entry is longer; the forms below would take long over a line of a million dots. */
const LONGEST = 300;

const leaderOf = (flat: string): RegExpExecArray | null =>
  flat.length <= LONGEST && /\d$/.test(flat) ? LEADER.exec(flat) : null;

/** In a table without leaders: a title, a tab or a wide gap, and the page. */
const GAP = /^(.*?\S)(?:\t| {3,})(\d{1,4})\s*$/;
const TITLE = /^(table of )?contents$/i;
/** More lines than this without an entry between two entries end the table. */
const LARGEST_GAP = 4;

const entryOf = (printed: string, page: number | null, index: number): ContentsEntry => {
  const heading = asHeading(printed);
  const title = flatten(printed).replace(/[.\s]+$/, "");
  return heading
    ? { number: heading.address, title: heading.title, page, index }
    : { number: "", title, page, index };
};

/**
 * Finds the table of contents and reads its entries. With dot leaders the leaders tell; without them the
 * table runs from its title to the place where its first heading is printed the second time.
 */
export const findContents = (lines: readonly Line[], isFurniture: (index: number) => boolean): Contents => {
  const words = lines.flatMap((line, index) => (line.flat && !isFurniture(index) ? [index] : []));
  const title = words.findIndex((at) => TITLE.test(lines[at]!.flat));
  const first = words.findIndex((at) => leaderOf(lines[at]!.flat));
  const begin = title >= 0 && (first < 0 || title < first) ? title : first;
  if (begin < 0) return { entries: [], lines: new Set(), strays: [] };
  const end = first >= 0 ? endByLeaders(lines, words, first) : endByRepeat(lines, words, begin);
  return readEntries(lines, words.slice(begin, end + 1));
};

/** The last of the entries that follow one another closely. */
const endByLeaders = (lines: readonly Line[], words: readonly number[], first: number): number => {
  let last = first;
  for (let at = first; at < words.length && at - last <= LARGEST_GAP; at += 1) {
    if (leaderOf(lines[words[at]!]!.flat)) last = at;
  }
  return last;
};

/** The line before the first listed heading comes again; only the title line where none does. */
const endByRepeat = (lines: readonly Line[], words: readonly number[], begin: number): number => {
  const keyOf = (at: number): string | undefined => {
    const raw = lines[words[at]!]!.raw;
    return asHeading(GAP.exec(raw)?.[1] ?? raw)?.address;
  };
  const key = begin + 1 < words.length ? keyOf(begin + 1) : undefined;
  if (key === undefined) return begin;
  for (let at = begin + 2; at < words.length; at += 1) if (keyOf(at) === key) return at - 1;
  return begin;
};

const readEntries = (lines: readonly Line[], block: readonly number[]): Contents => {
  const entries: ContentsEntry[] = [];
  const strays: number[] = [];
  const leaders = block.some((index) => leaderOf(lines[index]!.flat) !== null);
  let pending: number[] = [];
  for (const index of block) {
    const line = lines[index]!;
    if (TITLE.test(line.flat)) continue;
    const match = leaders
      ? (leaderOf(line.flat) ?? shortLeader(line.flat, entries.at(-1)?.page))
      : (GAP.exec(line.raw) ?? [line.raw, line.raw, null]);
    if (match) {
      // A title too long for its line is printed on two: the words before an entry begin it.
      const first = pending.at(-1);
      const wraps =
        first !== undefined && !asHeading(match[1]!) && asHeading(lines[first]!.raw) !== undefined;
      const printed = wraps ? `${lines[first]!.raw} ${match[1]}` : match[1]!;
      strays.push(...(wraps ? pending.slice(0, -1) : pending));
      pending = [];
      entries.push(entryOf(printed, match[2] ? Number(match[2]) : null, index));
    } else pending.push(index);
  }
  strays.push(...pending);
  const kept = new Set(block);
  for (const stray of strays) kept.delete(stray);
  return { entries, lines: kept, strays };
};

/** A long title leaves room for one dot: counts where the line is a heading and its page goes on from the last. */
const shortLeader = (flat: string, before: number | null | undefined): RegExpExecArray | null => {
  const match = flat.length <= LONGEST ? /^(.*?\S)\s*\.+\s?(\d{1,4})$/.exec(flat) : null;
  return match && asHeading(match[1]!) && Number(match[2]) >= (before ?? 0) ? match : null;
};

/** The entry with this address, or the unnumbered one with this title. */
export const entryFor = (contents: Contents, address: string, title: string): ContentsEntry | undefined =>
  contents.entries.find((entry) =>
    address ? entry.number === address : entry.number === "" && sameTitle(entry.title, title),
  );
