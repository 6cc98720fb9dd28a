import type { Block } from "./block.ts";

/** Throws a TypeError where a row has not as many cells as the table has columns: whoever composed it has a bug. */
export const checkRows = (blocks: readonly Block[]): void => {
  for (const block of blocks) {
    if (block.kind !== "table") continue;
    const wrong = block.rows.findIndex((row) => row.length !== block.columns.length);
    if (block.columns.length === 0) throw new TypeError("A table has no column.");
    if (wrong >= 0)
      throw new TypeError(
        `Row ${wrong + 1} of a table has ${block.rows[wrong]!.length} cells, and the table ${block.columns.length} columns.`,
      );
  }
};
