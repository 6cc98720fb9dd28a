/** Where in the imported file a node comes from: character offsets [from, to) and 1-based first and last line. */
export interface Origin {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly lastLine: number;
  /** Printed page of the document, when the page furniture told it. */
  readonly page?: number;
}

/** What a node of the text is. */
export type NodeKind =
  | "agreement"
  | "preface"
  | "article"
  | "section"
  | "subsection"
  | "paragraph"
  | "table"
  | "attachment"
  | "side-letter"
  | "heading";

/** One node of an agreement's text. `address` is the clause, e.g. "9.1.D.6", "Att.B.2.a", "SL.3". */
export interface TextNode {
  readonly kind: NodeKind;
  /** Unique in the tree; "" only for the root. */
  readonly address: string;
  /** The label as printed: "A.", "1.", "a.", "(1)", "•". */
  readonly label: string;
  readonly heading: string;
  /** The node's own words, without those of its children; paragraphs are joined with line breaks. */
  readonly text: string;
  readonly origin: Origin;
  readonly children: readonly TextNode[];
}

/** A table keeps its cells; the text of the node holds the same rows with tabs. */
export interface TableNode extends TextNode {
  readonly kind: "table";
  readonly rows: readonly (readonly string[])[];
}
