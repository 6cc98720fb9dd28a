import type { Block } from "./block.ts";

/** The blocks with headings that begin at level 1 and go down one level at a time; one without words is left out. */
export const withoutGaps = (blocks: readonly Block[]): readonly Block[] => {
  let last = 0;
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== "heading") return [block];
    if (block.text.trim() === "") return [];
    last = Math.min(block.level, last + 1);
    return [{ ...block, level: last as 1 | 2 | 3 }];
  });
};
