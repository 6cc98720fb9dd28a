/** One measured figure. `ratio` is value over baseline; `limit` bounds the ratio where there is one, else the value. */
export interface Line {
  readonly bench: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: number | null;
  readonly ratio: number | null;
  readonly limit: number | null;
}

/** To so many digits after the point, for display. */
export const digits = (value: number, count: number): number => {
  const scale = 10 ** count;
  return Math.trunc(value * scale + 0.5) / scale;
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
};

export const line = (
  bench: string,
  value: number,
  unit: string,
  limit: number | null,
  baseline?: number,
): Line => ({
  bench,
  value: digits(value, 3),
  unit,
  baseline: baseline === undefined ? null : digits(baseline, 3),
  ratio: baseline === undefined ? null : digits(value / baseline, 3),
  limit,
});
