import type { Line } from "./lines.ts";
import { asPageNumber, findPageMarks, type PageMark } from "./page-numbers.ts";
import type { FurnitureKind } from "./report.ts";

/** What belongs to the printed page, and on which page each line stands. */
export interface Pages {
  /** By index into the lines. */
  readonly furniture: ReadonlyMap<number, FurnitureKind>;
  readonly marks: readonly PageMark[];
  /** Index of the first line after each change of page. */
  readonly breaks: readonly number[];
}

/** Lines looked at on either side of a page's edge, and the longest line that can be a running one. */
const WINDOW = 3;
const LONGEST = 90;
/** A running line stands on at least this share of the pages. */
const SHARE = { pages: 1, of: 2 };
/** Words that begin a heading: such a line is never furniture, however often its form recurs. */
const HEADING = /^(article|section|attachment|appendix|exhibit|side letter|table of contents)\b/i;

const mask = (flat: string): string => flat.replace(/\d+/g, "#");

/** The lines on which words stand, as indexes, nearest to an edge first. */
const nearby = (lines: readonly Line[], start: number, step: 1 | -1, stop: number): number[] => {
  const found: number[] = [];
  for (let at = start; at !== stop && found.length < WINDOW; at += step) if (lines[at]!.flat) found.push(at);
  return found;
};

/** The edges of the pages: the sheets where the file has form feeds, else the neighbourhood of page numbers. */
const edges = (lines: readonly Line[], marks: readonly PageMark[]): number[][] => {
  const sheets = lines.at(-1)!.sheet + 1;
  if (sheets > 1) {
    const bounds = Array.from({ length: sheets }, () => ({ first: lines.length, last: -1 }));
    for (const [at, line] of lines.entries()) {
      const bound = bounds[line.sheet]!;
      bound.first = Math.min(bound.first, at);
      bound.last = Math.max(bound.last, at);
    }
    return bounds.map(({ first, last }) => [
      ...new Set([...nearby(lines, first, 1, last + 1), ...nearby(lines, last, -1, first - 1)]),
    ]);
  }
  return marks.map(({ index }) => [
    ...nearby(lines, index + 1, 1, lines.length),
    ...nearby(lines, index - 1, -1, -1),
  ]);
};

/** The texts that recur at the pages' edges, longest first. */
const runningTexts = (
  lines: readonly Line[],
  windows: readonly number[][],
  form: (flat: string) => string,
): string[] => {
  const seen = new Map<string, Set<number>>();
  for (const at of windows.flat()) {
    const { flat } = lines[at]!;
    if (flat.length > LONGEST || HEADING.test(flat)) continue;
    // Lines are counted once, though the windows of two short pages may overlap.
    seen.set(form(flat), (seen.get(form(flat)) ?? new Set()).add(at));
  }
  const needed = Math.max(2, Math.ceil((windows.length * SHARE.pages) / SHARE.of));
  return [...seen]
    .filter(([, places]) => places.size >= needed)
    .map(([text]) => text)
    .sort((a, b) => b.length - a.length);
};

/** What is left of a line when the running texts at its ends are taken off. */
const strip = (flat: string, running: readonly string[]): string => {
  let left = flat;
  for (let again = true; again && left; ) {
    again = false;
    for (const text of running) {
      if (left.startsWith(text)) left = left.slice(text.length).trim();
      else if (left.endsWith(text)) left = left.slice(0, -text.length).trim();
      else continue;
      again = true;
    }
  }
  return left;
};

/** Finds running lines and page numbers, also where one line of the file holds both. */
export const findPages = (lines: readonly Line[]): Pages => {
  const found = findPageMarks(lines);
  const windows = edges(lines, found);
  const sheeted = lines.at(-1)!.sheet > 0;
  const running = runningTexts(lines, windows, (flat) => flat).filter((text) => !asPageNumber(text));
  const masks = sheeted ? runningTexts(lines, windows, mask).filter((text) => text !== "#") : [];
  const furniture = new Map<number, FurnitureKind>();
  const marks = new Map(found.map((mark) => [mark.index, mark]));
  const near = new Set(windows.flat());
  for (const mark of found) furniture.set(mark.index, "page number");
  const candidates = [...new Set([...near, ...found.map((m) => m.index)])].sort((a, b) => a - b);
  for (const at of candidates) {
    const { flat, sheet } = lines[at]!;
    if (furniture.has(at)) continue;
    const left = strip(flat, running);
    const number = asPageNumber(left);
    if (left === "") furniture.set(at, "running line");
    else if (left !== flat && number) {
      furniture.set(at, "page number");
      marks.set(at, { index: at, ...number });
    } else if (masks.includes(mask(flat)) && !HEADING.test(flat)) {
      furniture.set(at, "running line");
      const digits = /(\d+)(?!.*\d)/.exec(flat);
      if (digits && found.length === 0) marks.set(at, { index: at, page: Number(digits[1]) });
    } else if (sheeted && number?.page === sheet + 1) furniture.set(at, "page number");
  }
  findLoneMarks(lines, running, furniture, marks);
  return {
    furniture,
    marks: [...marks.values()].sort((a, b) => a.index - b.index),
    breaks: breaksOf(lines, furniture),
  };
};

/** A page whose number shares its line with a running text is not among the bare numbers: look for those too. */
const findLoneMarks = (
  lines: readonly Line[],
  running: readonly string[],
  furniture: Map<number, FurnitureKind>,
  marks: Map<number, PageMark>,
): void => {
  if (running.length === 0) return;
  for (const [at, line] of lines.entries()) {
    if (furniture.has(at) || !line.flat || line.flat.length > LONGEST) continue;
    const left = strip(line.flat, running);
    const number = asPageNumber(left);
    if (left === line.flat || (left !== "" && !number)) continue;
    if (number) {
      furniture.set(at, "page number");
      marks.set(at, { index: at, ...number });
    } else if (furniture.has(at - 1) || furniture.has(at + 1)) furniture.set(at, "running line");
  }
};

/** The lines with which a page begins: after a run of furniture or on a new sheet. */
const breaksOf = (lines: readonly Line[], furniture: ReadonlyMap<number, FurnitureKind>): number[] => {
  const breaks: number[] = [];
  let edge = false;
  for (const [at, line] of lines.entries()) {
    if (furniture.has(at) || (at > 0 && line.sheet !== lines[at - 1]!.sheet)) edge = true;
    if (!line.flat || furniture.has(at)) continue;
    if (edge) breaks.push(at);
    edge = false;
  }
  return breaks;
};
