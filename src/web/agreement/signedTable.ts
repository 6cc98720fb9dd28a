type Row = readonly string[];

/** A cell that is a figure of its own: a count, an amount, a percentage, a fraction or a number code. */
const FIGURE = /^-?\$?\d[\d,.]*(\/\d+)?( ?%)?$/;

/**
 * Where the head of a printed table ends: the rows before the first one with a figure. A table without figures, or
 * with figures from its first row on, has no head. The head is printed again on later pages; those rows are no
 * rows of the table and are not counted in `rows`.
 */
export const readTable = (printed: readonly Row[]): { head: number; rows: number } => {
  const first = printed.findIndex((row) => row.some((cell) => FIGURE.test(cell.trim())));
  const head = Math.max(first, 0);
  const heads = new Set(printed.slice(0, head).map((row) => row.join("\t")));
  return { head, rows: printed.filter((row) => !heads.has(row.join("\t"))).length };
};

/** The number of columns of a printed table. */
export const columnsOf = (printed: readonly Row[]): number =>
  Math.max(0, ...printed.map((row) => row.length));

/** The cells of a head row, each with the columns that it stands over: its own and the empty ones after it. */
export const spans = (row: Row): { text: string; over: number }[] => {
  const cells: { text: string; over: number }[] = [];
  for (const text of row) {
    const last = cells.at(-1);
    if (text.trim() === "" && last && last.text.trim() !== "") last.over += 1;
    else cells.push({ text, over: 1 });
  }
  return cells;
};
