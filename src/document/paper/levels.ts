import type { Block } from "./block.ts";

/** The blocks with headings that begin at level 1 and go down one level at a time. */
export const withoutGaps = (blocks: readonly Block[]): readonly Block[] => {
  let last = 0;
  return blocks.map((block) => {
    if (block.kind !== "heading") return block;
    last = Math.min(block.level, last + 1);
    return { ...block, level: last as 1 | 2 | 3 };
  });
};
