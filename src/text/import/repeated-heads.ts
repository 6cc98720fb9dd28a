import type { Line } from "./lines.ts";

/** How far below a page's top the head of a continued table may reach. */
const DEPTH = 4;
/** A head that is printed anew on fewer pages in a row is left in the text. */
const FEWEST = 3;

/**
 * The head of a table that runs over several pages is printed anew on each: finds every printing but the
 * first, which stays in the text. `breaks` are the first lines of the pages; the answer holds indexes.
 */
export const findRepeatedHeads = (
  lines: readonly Line[],
  breaks: readonly number[],
  isFurniture: (index: number) => boolean,
): Set<number> => {
  const tops = breaks.map((start, page) => {
    const end = breaks[page + 1] ?? lines.length;
    const top: number[] = [];
    for (let at = start; at < end && top.length < DEPTH && !isFurniture(at); at += 1) {
      if (lines[at]!.flat) top.push(at);
    }
    return top;
  });
  const repeated = new Set<number>();
  const runs = new Map<string, { last: number; members: number[] }>();
  const close = (members: readonly number[]): void => {
    if (members.length >= FEWEST) for (const at of members.slice(1)) repeated.add(at);
  };
  for (const [page, top] of tops.entries()) {
    for (const at of top) {
      const { flat } = lines[at]!;
      if (!/\p{L}/u.test(flat)) continue;
      const run = runs.get(flat);
      if (run && run.last >= page - 1) {
        if (run.last === page - 1) run.members.push(at);
        run.last = page;
      } else {
        if (run) close(run.members);
        runs.set(flat, { last: page, members: [at] });
      }
    }
  }
  for (const run of runs.values()) close(run.members);
  return repeated;
};
