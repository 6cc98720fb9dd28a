/** One label with its value. An empty value prints `lines` blank lines (one where not said) to fill in by hand. */
export interface Field {
  readonly label: string;
  readonly value: string;
  readonly lines?: number;
}

/** A column of a table. Its width is `share` parts of what is left, or what its words need where none is given. */
export interface Column {
  readonly title: string;
  readonly align?: "start" | "end" | "center";
  readonly share?: number;
}

/** A line to sign on; what is not known yet stays blank. */
export interface SignatureLine {
  readonly name?: string;
  readonly capacity: string;
  /** The day it was signed, as text; a blank line for it where it is left out. */
  readonly on?: string;
}

/**
 * A part of a paper. Single line breaks in a text are kept, and a blank line begins a new paragraph. A heading that
 * skips a level is raised, because readers aloud count levels.
 */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  /** Labels beside their values, or, in two columns, above them. */
  | { readonly kind: "fields"; readonly columns?: 1 | 2; readonly fields: readonly Field[] }
  /** Each row has as many cells as there are columns; the head is repeated on every page. */
  | {
      readonly kind: "table";
      readonly caption?: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: "list"; readonly ordered?: boolean; readonly items: readonly string[] }
  | { readonly kind: "quote"; readonly text: string; readonly source?: string }
  /** The clause that something rests on, the version of the agreement, and what it says in plain words. */
  | { readonly kind: "citation"; readonly clause: string; readonly version: string; readonly words?: string }
  | { readonly kind: "signatures"; readonly lines: readonly SignatureLine[] }
  /** Letter by letter, in a fixed width: a file of text, a hash, a line of the record. */
  | { readonly kind: "verbatim"; readonly text: string }
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "pageBreak" };
