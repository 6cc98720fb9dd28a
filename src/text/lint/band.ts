/** One line of a table of bands, ends included, in its smallest unit. */
export interface Band {
  readonly printed: string;
  readonly from: number;
  /** Infinity for "and over". */
  readonly to: number;
  /** Bands of one unit are compared with each other. */
  readonly unit: string;
  /** How the ends were printed: "months", "years". */
  readonly printedIn: readonly [string, string];
}

const MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12 };
const PLAIN = new Set(["day", "hour", "mile", "week", "employee", "percent", "dollar"]);

const unitOf = (word: string): { unit: string; times: number } | undefined => {
  const one = word.toLowerCase().replace(/s$/, "");
  if (MONTHS[one]) return { unit: "month", times: MONTHS[one] };
  return PLAIN.has(one) ? { unit: one, times: 1 } : undefined;
};

const CLOSED = /^\s*(\d+)\s*([a-z]+)?\s+(?:to|through|[-–])\s+(\d+)\s+([a-z]+)\b/i;
const OPEN = /^\s*(\d+)\s+([a-z]+)\s+(?:and|or)\s+(?:over|more|above)\b/i;

/** Reads "7 months to 3 years" as months 7 to 36 and "20 years and over" as 240 upwards; undefined for other lines. */
export const bandOf = (line: string): Band | undefined => {
  const closed = CLOSED.exec(line);
  if (closed) {
    const [printed, from, fromWord, to, toWord = ""] = closed;
    const upper = unitOf(toWord);
    const lower = unitOf(fromWord ?? toWord);
    if (!upper || !lower || upper.unit !== lower.unit) return undefined;
    return {
      printed: printed.trim(),
      from: Number(from) * lower.times,
      to: Number(to) * upper.times,
      unit: upper.unit,
      printedIn: [fromWord ?? toWord, toWord],
    };
  }
  const open = OPEN.exec(line);
  const unit = unitOf(open?.[2] ?? "");
  if (!open || !unit) return undefined;
  return {
    printed: open[0].trim(),
    from: Number(open[1]) * unit.times,
    to: Number.POSITIVE_INFINITY,
    unit: unit.unit,
    printedIn: [open[2] ?? "", ""],
  };
};
