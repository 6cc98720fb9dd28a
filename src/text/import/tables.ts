import type { CodeLists } from "./code-lists.ts";
import { endsSentence } from "./join-lines.ts";
import { flatten, type Line } from "./lines.ts";

/** A table found in the body, and how many lines of it were taken. */
export interface FoundTable {
  readonly rows: readonly (readonly string[])[];
  readonly takes: number;
  /** Words of a row's first cell that the file prints on a line of their own. */
  readonly repairs: readonly {
    readonly was: string;
    readonly now: string;
    readonly why: string;
    readonly at: number;
  }[];
}

/** The cells of a line: tabs part them; empty ones inside stay, those at the end go. */
const cellsOf = (raw: string): string[] => {
  const cells = raw.split("\t").map(flatten);
  while (cells.length > 1 && cells.at(-1) === "") cells.pop();
  return cells;
};

const filled = (cells: readonly string[]): string[] => cells.filter((cell) => cell !== "");
const isFigure = (cell: string): boolean => /^[($-]*[\d.,/]+[%)]?$/.test(cell);
const isUpper = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
const startsLower = (text: string): boolean => /^\p{Ll}/u.test(text);

/** A tab that only stands for a blank is followed by a small letter; the head of a table is not. */
const startsTable = (raw: string): boolean => {
  const cells = filled(cellsOf(raw));
  return cells.length >= 3 || (cells.length === 2 && !startsLower(cells[1]!));
};

/**
 * Reads the table that begins at position `at` of the flow, if one does. Lines without a tab between rows
 * are the rest of a cell: of the first where others hold figures, else of the last.
 */
export const readTable = (
  lines: readonly Line[],
  flow: readonly number[],
  at: number,
  codes: CodeLists,
  stops: (at: number) => boolean,
): FoundTable | undefined => {
  const coded = codes.rows.has(flow[at]!);
  if (!coded && !startsTable(lines[flow[at]!]!.raw)) return undefined;
  const rows: string[][] = [];
  const repairs: FoundTable["repairs"][number][] = [];
  let end = at;
  for (; end < flow.length && (end === at || !stops(end)); end += 1) {
    const { raw, flat } = lines[flow[end]!]!;
    const code = codes.rows.get(flow[end]!);
    if (code && !coded) break;
    if (code) rows.push([code.key, flatten(code.rest)]);
    else if (!coded && raw.includes("\t")) rows.push(cellsOf(raw));
    else {
      const joined = joinWrap(rows.at(-1)!, flat, coded);
      if (!joined) break;
      rows[rows.length - 1] = joined;
      if (joined[0] !== flat && joined[0]!.endsWith(flat)) {
        const was = joined[0]!.slice(0, -flat.length - 1);
        repairs.push({
          was: `${was} | ${flat}`,
          now: joined[0]!,
          why: "the other cells of the row are figures and codes",
          at: end,
        });
      }
    }
  }
  const enough = coded || rows.length > 1 || filled(rows[0]!).length >= 3;
  return enough ? { rows, takes: end - at, repairs } : undefined;
};

/** The row with the words of the next line joined to the cell that they continue. */
const joinWrap = (row: readonly string[], flat: string, coded: boolean): string[] | undefined => {
  const figures = row.slice(1).filter(isFigure).length;
  const open = coded && !endsSentence(row.at(-1)!);
  if (open || (startsLower(flat) && figures < 2)) return [...row.slice(0, -1), `${row.at(-1)} ${flat}`];
  const first = row[0]!;
  if (figures >= 2 && flat.length <= 60 && isUpper(first) && isUpper(flat))
    return [`${first} ${flat}`, ...row.slice(1)];
  return undefined;
};
