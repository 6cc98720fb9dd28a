import type { TableNode } from "../tree.ts";
import type { Finding } from "./finding.ts";
import { type Detector, findingAt, type Reading } from "./reading.ts";
import { tablesOf } from "./tables.ts";
import { sameLetters } from "./words.ts";

/** Two tables whose rows carry this share of the same names are meant to be one chart printed twice. */
const SAME_ROWS = 0.6;
const FEWEST_ROWS = 4;

interface Chart {
  readonly node: TableNode;
  /** Rows by the name in their first cell; rows without a name or with a name used twice are left out. */
  readonly rows: ReadonlyMap<string, readonly string[]>;
}

const chartOf = (node: TableNode): Chart => {
  const rows = new Map<string, readonly string[]>();
  const twice = new Set<string>();
  for (const row of node.rows) {
    const name = (row[0] ?? "").trim();
    const figures = row.slice(1).some((cell) => /\d/.test(cell));
    if (!name || !figures) continue;
    if (rows.has(name)) twice.add(name);
    rows.set(name, row);
  }
  for (const name of twice) rows.delete(name);
  return { node, rows };
};

const meantEqual = (a: Chart, b: Chart): boolean => {
  const shared = [...a.rows.keys()].filter((name) => b.rows.has(name));
  const widths = shared.filter((name) => a.rows.get(name)?.length === b.rows.get(name)?.length);
  const larger = Math.max(a.rows.size, b.rows.size);
  return (
    shared.length >= FEWEST_ROWS && shared.length >= larger * SAME_ROWS && widths.length * 2 > shared.length
  );
};

/** Rows of the first chart that the second lacks; what stands above the first common row is a heading. */
const onlyIn = (a: Chart, b: Chart): readonly string[] => {
  const names = [...a.rows.keys()];
  const first = names.findIndex((name) => b.rows.has(name));
  return names.slice(first).filter((name) => !b.rows.has(name));
};

const compare = (reading: Reading, a: Chart, b: Chart): Finding[] => {
  const found = (quote: string, says: string): Finding => ({
    ...findingAt(reading, "unequal-charts", b.node, quote, says, "certain"),
    evidence: quote,
  });
  const missing = onlyIn(a, b);
  const added = onlyIn(b, a);
  const cells = [...a.rows].flatMap(([name, row]) => {
    const other = b.rows.get(name);
    return (other ? row : []).flatMap((cell, column) => {
      const there = other?.[column] ?? "";
      if (sameLetters(cell, there) && cell.replace(/\D/g, "") === there.replace(/\D/g, "")) return [];
      const says = `Row "${name}", column ${column + 1}: ${a.node.address} prints "${cell}", ${b.node.address} prints "${there}".`;
      return [found(`${name}: ${cell} / ${there}`, says)];
    });
  });
  return [
    ...missing.map((name) => found(name, `Row "${name}" of ${a.node.address} is not in ${b.node.address}.`)),
    ...added.map((name) => found(name, `Row "${name}" of ${b.node.address} is not in ${a.node.address}.`)),
    ...cells,
  ];
};

/** Charts that are printed more than once and differ in a row or a cell. Equal charts are not mentioned. */
export const unequalCharts: Detector = (reading) => {
  const charts = tablesOf(reading)
    .map(chartOf)
    .filter((chart) => chart.rows.size >= FEWEST_ROWS);
  return charts.flatMap((a, i) =>
    charts.slice(i + 1).flatMap((b) => (meantEqual(a, b) ? compare(reading, a, b) : [])),
  );
};
