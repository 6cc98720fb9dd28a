import type { Day } from "../../calendar/index.ts";
import type { Block } from "./block.ts";

/**
 * A paper to be printed: a form, an answer, a request. It is data alone; every text is shown as it is written and is
 * never read as markup. The same paper gives the same bytes.
 */
export interface Paper {
  /** The language of its words, for readers aloud and for the words that the printer adds. */
  readonly language: "en";
  readonly title: string;
  readonly subtitle?: string;
  /** Lines above the title: who sends it, between whom, the number of the case. */
  readonly heading?: readonly string[];
  /** Who made it, for the properties of the file. */
  readonly author?: string;
  /** The date in the properties of the file. */
  readonly on: Day;
  /** What the foot of each page says it is; the title where it is left out. */
  readonly shortTitle?: string;
  /** A hash of the record that the paper was made from, printed at the foot of each page. */
  readonly hash?: string;
  readonly blocks: readonly Block[];
}
