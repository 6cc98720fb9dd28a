import { flatten } from "../read.ts";
import type { TextNode } from "../tree.ts";
import type { SearchDocument } from "./search-index.ts";

/** The documents of an imported agreement: each node's heading as title, its own words as text. */
export const documentsOf = (tree: TextNode): SearchDocument[] =>
  flatten(tree).flatMap(({ address, heading, text }) => [
    ...(heading && address ? [{ address, field: "title" as const, text: heading }] : []),
    ...(text ? [{ address, field: "text" as const, text }] : []),
  ]);
