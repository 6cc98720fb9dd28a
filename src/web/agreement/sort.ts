const NUMBER = /^-?\$?[\d,]+(\.\d+)?$/;
/** The digits of a figure as one comparable whole: sign, integer part and decimals padded; nothing is computed with it. */
const figure = (text: string): bigint | undefined => {
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed)) return undefined;
  const [whole, part = ""] = trimmed.replace(/[$,]/g, "").split(".");
  return BigInt(`${whole}${part.padEnd(6, "0").slice(0, 6)}`);
};

/** Orders two cells: figures by size, before words; words by letters. */
const compareCells = (a: string, b: string): number => {
  const x = figure(a);
  const y = figure(b);
  if (x !== undefined && y !== undefined) return x < y ? -1 : x > y ? 1 : 0;
  if (x !== undefined) return -1;
  if (y !== undefined) return 1;
  return a < b ? -1 : a > b ? 1 : 0;
};

/** Rows in the order of one column; equal rows keep the order in which the document prints them. */
export const sortRows = (
  rows: readonly (readonly string[])[],
  column: number,
  descending: boolean,
): (readonly string[])[] =>
  [...rows].sort((a, b) => compareCells(a[column] ?? "", b[column] ?? "") * (descending ? -1 : 1));

/** Rows in which some cell holds what was typed. */
export const filterRows = (rows: readonly (readonly string[])[], typed: string): (readonly string[])[] => {
  const wanted = typed.trim().toLowerCase();
  return rows.filter((row) => row.some((text) => text.toLowerCase().includes(wanted)));
};
