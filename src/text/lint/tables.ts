import type { TableNode, TextNode } from "../tree.ts";
import type { Reading } from "./reading.ts";

/** Whether a node is a table with rows. */
export const isTable = (node: TextNode): node is TableNode => node.kind === "table" && "rows" in node;

/** Every table of the tree, in order. */
export const tablesOf = (reading: Reading): readonly TableNode[] =>
  reading.places.map((place) => place.node).filter(isTable);

/** The exact figure in a cell, "$1,234.50" as "1234.50"; undefined when the cell is no plain figure. */
export const figureIn = (cell: string): string | undefined =>
  /^\s*\$?\s*(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?\s*$/.test(cell) && /\d/.test(cell)
    ? cell.replace(/[$,\s]/g, "").replace(/^\./, "0.")
    : undefined;
