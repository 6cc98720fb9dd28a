import type { Line } from "./lines.ts";

/** Lists keyed by long numbers (sections of a code and the like), and the split keys put together. */
export interface CodeLists {
  /** By index into the lines: the key and the words beside it. */
  readonly rows: ReadonlyMap<number, { readonly key: string; readonly rest: string }>;
  readonly repairs: ReadonlyMap<number, { readonly was: string; readonly now: string; readonly why: string }>;
}

const WHOLE = /^(\d{4,6})(\.\d+)?([\t ]+)(["“(]?\p{Lu}.*)$/su;
const SPLIT = /^(\d{2,6})\t(\d*(?:\.\d+)?)([\t ]+)(["“(]?\p{Lu}.*)$/su;
/** Fewer keys of one length than this are no list. */
const FEWEST = 5;
/** A split key must have a whole one this near. */
const REACH = 8;

const commonLength = (lines: readonly Line[], flow: readonly number[]): { length: number; count: number } => {
  const counts = new Map<number, number>();
  for (const index of flow) {
    const match = WHOLE.exec(lines[index]!.raw);
    if (match) counts.set(match[1]!.length, (counts.get(match[1]!.length) ?? 0) + 1);
  }
  return [...counts].reduce((top, [length, count]) => (count > top.count ? { length, count } : top), {
    length: 0,
    count: 0,
  });
};

/**
 * Finds rows that begin with a number of the length that most such rows share. A key cut by a tab is put
 * together when the whole has just that length and rows with whole keys stand close by.
 */
export const findCodeLists = (lines: readonly Line[], flow: readonly number[]): CodeLists => {
  const rows = new Map<number, { key: string; rest: string }>();
  const repairs = new Map<number, { was: string; now: string; why: string }>();
  const { length, count } = commonLength(lines, flow);
  if (count < FEWEST) return { rows, repairs };
  const positions = new Map(flow.map((index, at) => [index, at]));
  for (const index of flow) {
    const match = WHOLE.exec(lines[index]!.raw);
    if (match && match[1]!.length === length && !SPLIT.test(lines[index]!.raw)) {
      rows.set(index, { key: `${match[1]}${match[2] ?? ""}`, rest: match[4]! });
    }
  }
  const whole = new Set([...rows.keys()].map((index) => positions.get(index)!));
  for (const index of flow) {
    const match = SPLIT.exec(lines[index]!.raw);
    if (!match?.[2]) continue;
    const now = `${match[1]}${match[2]}`;
    const here = positions.get(index)!;
    const near = Array.from({ length: 2 * REACH + 1 }, (_, step) => here - REACH + step).filter((at) =>
      whole.has(at),
    ).length;
    if (now.split(".")[0]!.length !== length || near === 0) continue;
    rows.set(index, { key: now, rest: match[4]! });
    const why = `${length} digits like the ${count} whole numbers of these lists, ${near} of them close by`;
    repairs.set(index, { was: `${match[1]}\t${match[2]}`, now, why });
  }
  return { rows, repairs };
};
