import { equal, multiply, parseRatio, ratio, roundTo, toDecimal } from "../../quantity/index.ts";
import type { TableNode } from "../tree.ts";
import type { Finding } from "./finding.ts";
import { findingAt, type Reading } from "./reading.ts";
import { figureIn, tablesOf } from "./tables.ts";

const CENT = ratio(1, 100);
const FRACTION = /^\s*(\d{1,2})\s*\/\s*(\d{1,2})\s*$/;

/** The whole amounts over the columns: the row with a number at the end of every cell but the first. */
const wholesOf = (table: TableNode, width: number): readonly (string | undefined)[] | undefined =>
  table.rows
    .filter((row) => row.length === width && !FRACTION.test(row[0] ?? ""))
    .map((row) => row.map((cell, i) => (i === 0 ? undefined : /(\d+(?:\.\d+)?)\s*$/.exec(cell)?.[1])))
    .find((row) => row.slice(1).every((cell) => cell !== undefined));

/** Charts of part-time fractions: each cell is the fraction of the whole amount above it, rounded to the cent. */
export const fractionCharts = (reading: Reading): Finding[] =>
  tablesOf(reading).flatMap((table) =>
    table.rows.flatMap((row) => {
      const [, n, d] = FRACTION.exec(row[0] ?? "") ?? [];
      const wholes = n && d ? wholesOf(table, row.length) : undefined;
      if (!wholes) return [];
      return row.flatMap((cell, column) => {
        const printed = parseRatio(figureIn(cell) ?? "");
        const whole = parseRatio(wholes[column] ?? "");
        if (column === 0 || !printed || !whole) return [];
        const due = roundTo(multiply(whole, ratio(Number(n), Number(d))), CENT, "half-up");
        if (equal(due, printed)) return [];
        const says = `${row[0]} of ${wholes[column]} is ${toDecimal(due, 2)} to the cent; the chart prints ${cell.trim()}.`;
        const quote = `${row[0]} of ${wholes[column]}: ${cell.trim()}`;
        return [
          { ...findingAt(reading, "arithmetic", table, row.join(" "), says, "certain"), evidence: quote },
        ];
      });
    }),
  );
