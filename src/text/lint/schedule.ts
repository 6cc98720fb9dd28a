import {
  compare,
  equal,
  multiply,
  parseRatio,
  type Ratio,
  ratio,
  roundTo,
  toDecimal,
} from "../../quantity/index.ts";
import type { TableNode } from "../tree.ts";
import type { Finding } from "./finding.ts";
import { findingAt, type Reading } from "./reading.ts";
import { figureIn, tablesOf } from "./tables.ts";

const FACTOR = /\bmultiply(?:ing)?\b[^.]{0,80}?\bby\s+(\d+\.\d+)/i;
const LOW_HIGH = /^min(?:imum)?$/i;
const HIGH = /^max(?:imum)?$/i;

/** The factor that some clause multiplies pay by, and the clause. Undefined unless exactly one is stated. */
const factorOf = (reading: Reading): { factor: Ratio; at: string; printed: string } | undefined => {
  const stated = reading.places.flatMap(({ node }) => {
    const printed = FACTOR.exec(node.text)?.[1];
    const factor = printed === undefined ? undefined : parseRatio(printed);
    return factor && printed !== undefined ? [{ factor, at: node.address, printed }] : [];
  });
  return stated.length === 1 ? stated[0] : undefined;
};

/** A heading row may carry two names in one cell ("Minimum Maximum" beside an empty one): they are dealt out. */
const headerOf = (row: readonly string[]): readonly string[] => {
  const out: string[] = [];
  for (const cell of row) {
    const pair = /^(min\w*)\s+(max\w*)$/i.exec(cell.trim());
    if (pair) out.push(pair[1] ?? "", pair[2] ?? "");
    else if (cell.trim() === "" && HIGH.test(out.at(-1) ?? "")) continue;
    else out.push(cell.trim());
  }
  return out;
};

const columnsOf = (row: readonly string[]): readonly (readonly [number, number])[] => {
  const header = headerOf(row);
  return header.flatMap((name, i): (readonly [number, number])[] =>
    LOW_HIGH.test(name) && HIGH.test(header[i + 1] ?? "") ? [[i, i + 1]] : [],
  );
};

const nameOf = (row: readonly string[]): string =>
  row
    .filter((cell) => !figureIn(cell))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();

const rowFaults = (
  reading: Reading,
  table: TableNode,
  row: readonly string[],
  pairs: readonly (readonly [number, number])[],
  rise: ReturnType<typeof factorOf>,
): Finding[] => {
  const cell = (column: number): Ratio | undefined => {
    const figure = figureIn(row[column] ?? "");
    return figure === undefined ? undefined : parseRatio(figure);
  };
  const report = (columns: readonly number[], says: string): Finding => ({
    ...findingAt(reading, "arithmetic", table, row[0] ?? "", `${nameOf(row)}: ${says}`, "certain"),
    evidence: columns.map((column) => row[column]).join(" / "),
  });
  const order = pairs.flatMap(([low, high]) => {
    const [a, b] = [cell(low), cell(high)];
    return a && b && compare(a, b) > 0
      ? [report([low, high], `the minimum ${row[low]} is above the maximum ${row[high]}.`)]
      : [];
  });
  const [old, next] = pairs;
  if (!old || !next || !rise) return order;
  const raises = [0, 1].flatMap((side) => {
    const [before, after] = [cell(old[side] as number), cell(next[side] as number)];
    if (!before || !after) return [];
    const due = roundTo(multiply(before, rise.factor), ratio(1), "half-up");
    if (equal(due, after)) return [];
    const says = `${row[old[side] as number]} × ${rise.printed} (${rise.at}), rounded to the dollar, is ${toDecimal(due, 0)}; the table prints ${row[next[side] as number]}.`;
    return [report([old[side] as number, next[side] as number], says)];
  });
  return [...order, ...raises];
};

/** Every row of every pay schedule: minimum below maximum, old pay times the stated factor equals new pay. */
export const schedules = (reading: Reading): Finding[] => {
  const rise = factorOf(reading);
  return tablesOf(reading).flatMap((table) => {
    let pairs: readonly (readonly [number, number])[] = [];
    return table.rows.flatMap((row) => {
      const here = columnsOf(row);
      if (here.length > 0) pairs = here;
      return here.length > 0 || pairs.length === 0 ? [] : rowFaults(reading, table, row, pairs, rise);
    });
  });
};
