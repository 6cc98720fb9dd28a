import type { Place } from "./reading.ts";
import { excerpt } from "./sentences.ts";

/** What the text calls the thing it points at. */
export type ReferenceWord = "article" | "section" | "subsection" | "paragraph" | "attachment" | "side letter";

/** Where one designator points, before anybody looks whether it is there. */
export interface Target {
  /** "7.13", when the designator carries a section number. */
  readonly section?: string;
  /** "7", "A", for an article, attachment or side letter. */
  readonly whole?: string;
  /** Labels below the section, or relative to where the reference stands: ["B", "1"]. */
  readonly path: readonly string[];
  readonly printed: string;
}

/** One reference of the agreement to itself. */
export interface Reference {
  readonly place: Place;
  /** Offset in the node's own text. */
  readonly index: number;
  readonly printed: string;
  /** Undefined where only "above" or "below" shows that letters point somewhere. */
  readonly word?: ReferenceWord;
  readonly targets: readonly Target[];
  /** The title that the reference gives its target: "Section 5.5 (Late Pay)". */
  readonly title?: string;
  /** "of this article", "of this section", "of this agreement". */
  readonly within?: "article" | "section" | "agreement";
  /** True for "Article V, Section 12": numbering by article in Roman figures. */
  readonly roman: boolean;
}

/** The reference with the words on either side of it, for a quotation. */
export const around = ({ place, index, printed }: Reference): string =>
  excerpt(place.node.text, index, index + printed.length);
