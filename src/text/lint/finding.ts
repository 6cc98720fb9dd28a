import type { TocEntry } from "../import/report.ts";
import type { TextNode } from "../tree.ts";

/** What a finding is about; one detector answers for one or two of them. */
export type FindingKind =
  | "missing-reference"
  | "doubtful-reference"
  | "bands"
  | "unequal-charts"
  | "arithmetic"
  | "undefined-term"
  | "damaged-number"
  | "mixed-order"
  | "duplicate-label"
  | "label-gap"
  | "toc"
  | "repeated-text"
  | "damaged-word"
  | "reading";

/** `certain`: the page alone proves it. `likely`: a person who knows the agreement should look. */
export type Weight = "certain" | "likely";

/** One thing a careful editor would mark. */
export interface Finding {
  readonly kind: FindingKind;
  /** Clause address in the tree; "" where the place belongs to no clause. */
  readonly at: string;
  /** 1-based line of the imported file. */
  readonly line: number;
  /** What is wrong, with the values compared. */
  readonly says: string;
  /** A short quotation from the imported file, or the values themselves. */
  readonly evidence: string;
  readonly weight: Weight;
}

/** One line of a printed table of contents; an import's entries fit. */
export type ContentsEntry = Pick<TocEntry, "number" | "title" | "page" | "line">;

/** A clause that can be read in more than one way, and how it is read, as those who run the agreement hold it. */
export interface HeldClause {
  readonly clause: string;
  /** Number and title of its section, by which the text is known to be the right one. */
  readonly section: string;
  readonly title: string;
  readonly readings: readonly { readonly says: string; readonly why: string; readonly used: boolean }[];
}

/** What an import hands over: the tree, and the file's text that the origins in the tree point into. */
export interface LintInput {
  readonly tree: TextNode;
  readonly text: string;
  /** Left out, the table of contents is read from the text itself. */
  readonly toc?: readonly ContentsEntry[];
  /** Readings that are held of the agreement; each is reported at its clause. */
  readonly readings?: readonly HeldClause[];
}
