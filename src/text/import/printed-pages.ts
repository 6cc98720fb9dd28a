import type { ContentsEntry } from "./contents.ts";
import { asHeading } from "./headings.ts";
import type { Line } from "./lines.ts";
import type { PageMark } from "./page-numbers.ts";

/** Gives the printed page of a line, by its index; undefined where the document shows none. */
export type PageOf = (index: number) => number | undefined;

/** The position of the first mark at or behind a line, by halving: a text may have very many of either. */
const firstAt = (marks: readonly PageMark[], index: number): number => {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.index < index) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * A page number stands at the foot of its page or at its head, and the text does not say which. The table
 * of contents does: the way of counting that puts more headings on their listed page is right.
 */
export const printedPages = (
  lines: readonly Line[],
  marks: readonly PageMark[],
  entries: readonly ContentsEntry[],
): PageOf => {
  if (marks.length === 0) return () => undefined;
  const foot: PageOf = (index) => {
    const after = marks[firstAt(marks, index)];
    return after ? after.page : marks.at(-1)!.page + 1;
  };
  const head: PageOf = (index) => {
    const before = marks[firstAt(marks, index + 1) - 1];
    return before ? before.page : marks[0]!.page - 1;
  };
  const listed = new Map(
    entries.flatMap(({ number, page }) => (number && page !== null ? [[number, page] as const] : [])),
  );
  const start = entries.at(-1)?.index ?? -1;
  let votes = 0;
  for (const [index, line] of lines.entries()) {
    const page =
      index > start && listed.size > 0 ? listed.get(asHeading(line.raw)?.address ?? "") : undefined;
    if (page === undefined) continue;
    votes += Number(foot(index) === page) - Number(head(index) === page);
  }
  if (votes !== 0) return votes > 0 ? foot : head;
  const words = (from: number, to: number): number =>
    lines.slice(from, to).reduce((sum, line) => sum + line.flat.length, 0);
  return words(0, marks[0]!.index) >= words(marks.at(-1)!.index + 1, lines.length) ? foot : head;
};
