import type { TextNode } from "../tree.ts";

/** Why a line was taken out: it belongs to the printed page, not to the agreement. */
export type FurnitureKind = "page number" | "running line" | "repeated table head";

/** A line of page furniture and where it stood; offsets are into `Imported.text`. */
export interface Furniture {
  readonly kind: FurnitureKind;
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** One entry of the table of contents, set against the heading that the body has for it. */
export interface TocEntry {
  /** The address: "Art.9", "9.1", "Att.A", "SL.3"; "" for an entry without a number. */
  readonly number: string;
  readonly title: string;
  readonly page: number | null;
  readonly line: number;
  /** Address of the node it names; null when the body has none. */
  readonly found: string | null;
  /** Title and page in the body, where they differ from the entry. */
  readonly differs?: { readonly title?: string; readonly page?: number };
}

/** A number or row that the file holds in pieces, and what it was put together as. */
export interface Repair {
  /** Address of the node it was made in. */
  readonly at: string;
  readonly was: string;
  readonly now: string;
  readonly line: number;
  /** The evidence. */
  readonly why: string;
}

/** A line that has no place in the tree. */
export interface Unplaced {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly why: string;
}

/** A label that stands where it should not: printed twice under one parent, or out of its order. */
export interface Misnumbering {
  readonly at: string;
  readonly label: string;
  readonly line: number;
  readonly why: string;
}

/** What was done to the file on the way in. */
export interface ImportReport {
  readonly removed: Readonly<Record<FurnitureKind, number>>;
  readonly toc: readonly TocEntry[];
  readonly repairs: readonly Repair[];
  readonly unplaced: readonly Unplaced[];
  readonly misnumbered: readonly Misnumbering[];
}

/** A signed agreement as it was read. */
export interface Imported {
  readonly name: string;
  /** The root; its children are the preface, the articles, the attachments and the side letters. */
  readonly tree: TextNode;
  /** The whole text that every origin points into: the file decoded, or the words of the PDF's pages. */
  readonly text: string;
  /** Lower-case hexadecimal digest of the file's bytes. */
  readonly sha256: string;
  readonly report: ImportReport;
  /** First and last printed page, and how many were seen; null when the file shows none. */
  readonly pages: { readonly first: number; readonly last: number; readonly seen: number } | null;
  readonly furniture: readonly Furniture[];
  /** The character ranges of the table of contents. */
  readonly tocRanges: readonly { readonly from: number; readonly to: number }[];
}
