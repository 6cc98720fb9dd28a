import { findContents } from "../import/contents.ts";
import { type Line as FileLine, splitLines } from "../import/lines.ts";
import { findPages } from "../import/page-furniture.ts";
import type { ContentsEntry } from "./finding.ts";

/** One line of the imported file. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Character offset of its first character. */
  readonly from: number;
  readonly text: string;
  /** A page number or a running foot, printed by the page and not by the parties. */
  readonly furniture: boolean;
  /** A line of the table of contents. */
  readonly contents: boolean;
}

/** The file as lines, with what belongs to the page and to the table of contents marked. */
export interface File {
  readonly lines: readonly Line[];
  readonly contents: readonly ContentsEntry[];
}

/** Cuts the file as the import does, so that both see the same pages and the same table of contents. */
export const fileOf = (text: string): File => {
  const cut: readonly FileLine[] = splitLines(text);
  const { furniture } = findPages(cut);
  const table = findContents(cut, (index) => furniture.has(index));
  return {
    lines: cut.map(({ number, from, raw }, index) => ({
      number,
      from,
      text: raw,
      furniture: furniture.has(index),
      contents: table.lines.has(index),
    })),
    contents: table.entries.map(({ number, title, page, index }) => ({
      number,
      title,
      page,
      line: cut[index]?.number ?? 1,
    })),
  };
};
