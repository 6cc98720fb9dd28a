import type { Field } from "../paper/block.ts";
import type { Paper } from "../paper/paper.ts";
import type { Exhibit } from "./exhibit.ts";

/**
 * A whole file to be bound: a cover with the paper's title, heading and these facts, a table of contents, the blocks,
 * and then the exhibits in the order given. Pages count through.
 */
export interface Book extends Paper {
  readonly facts: readonly Field[];
  readonly exhibits: readonly Exhibit[];
}
