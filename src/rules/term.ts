import { type Day, day, iso } from "../calendar/index.ts";
import { compare as compareRatio, parseClock, parseRatio, type Ratio, type Unit } from "../quantity/index.ts";

/** A lower bound, included, and the figure that holds from there up to the next bound. */
export type Band = readonly [from: Ratio, value: Ratio];
/** Rows by key, each with a figure a column. */
export type Rows = ReadonlyMap<string, Readonly<Record<string, Ratio>>>;

/** A value and the days between which it is in force, both included. */
export interface Dated<V> {
  readonly from: Day;
  /** Last day in force, included; undefined while nothing ends it. */
  readonly to?: Day;
  readonly value: V;
}

interface TermHead {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  readonly unit: Unit;
  /** Page of the signed document that prints the figure. */
  readonly page: number;
  /** Set when the figure is not the agreement's own: the law or rule that it comes from. */
  readonly outside?: string;
}
/** A single figure. */
export interface Figure extends TermHead {
  readonly kind: "figure";
  readonly values: readonly Dated<Ratio>[];
}
/** Figures by bands of another quantity. */
export interface Bands extends TermHead {
  readonly kind: "bands";
  /** The unit of the bounds. */
  readonly of: Unit;
  readonly values: readonly Dated<readonly Band[]>[];
}
/** Figures by row and column. */
export interface Table extends TermHead {
  readonly kind: "table";
  readonly columns: readonly string[];
  readonly values: readonly Dated<Rows>[];
}
/** A figure of the agreement with its clause, unit, page and the days between which it is in force. */
export type Term = Figure | Bands | Table;

/** Figures by the day from which they hold. A value of null ends the term the day before. */
export type ByDay<V> = Readonly<Record<string, V | null>>;
type Head = Omit<TermHead, "unit"> & { readonly unit: Unit };

const exact = (text: string, where: string): Ratio => {
  const value = parseClock(text) ?? parseRatio(text);
  if (!value) throw new TypeError(`${where}: ${text} is no figure`);
  return value;
};

const dated = <V, W>(where: string, byDay: ByDay<V>, read: (value: V) => W): Dated<W>[] => {
  const days = Object.keys(byDay).sort();
  if (days.length === 0) throw new TypeError(`${where} has no value on any day`);
  return days.flatMap((from, i) => {
    const value = byDay[from];
    const next = days[i + 1];
    const to = next ? ((day(next) - 1) as Day) : undefined;
    return value === null || value === undefined
      ? []
      : [{ from: day(from), ...(to ? { to } : {}), value: read(value) }];
  });
};

/** A single figure, e.g. `figure({…, unit: "USD/hour"}, { "2001-07-01": "0.58" })`. Throws TypeError on a bad figure. */
export const figure = (head: Head, byDay: ByDay<string>): Figure => ({
  ...head,
  kind: "figure",
  values: dated(head.id, byDay, (text) => exact(text, head.id)),
});

/** Figures by bands of another quantity: `[["1", "11"], ["37", "14"]]` is 11 from 1 and 14 from 37 on. */
export const bands = (
  head: Head & { readonly of: Unit },
  byDay: ByDay<readonly (readonly [string, string])[]>,
): Bands => ({
  ...head,
  kind: "bands",
  values: dated(head.id, byDay, (list) => {
    const read = list.map(([from, value]): Band => [exact(from, head.id), exact(value, head.id)]);
    read.forEach(([from], i) => {
      if (i > 0 && compareRatio(read[i - 1]![0], from) >= 0)
        throw new TypeError(`${head.id}: bands must rise`);
    });
    return read;
  }),
});

/** A table by row key and column name; every row holds every column. */
export const table = (
  head: Head & { readonly columns: readonly string[] },
  byDay: ByDay<Readonly<Record<string, readonly string[]>>>,
): Table => ({
  ...head,
  kind: "table",
  values: dated(
    head.id,
    byDay,
    (rows) =>
      new Map(
        Object.entries(rows).map(([key, cells]) => {
          if (cells.length !== head.columns.length)
            throw new TypeError(`${head.id}: row ${key} has ${cells.length} cells`);
          return [
            key,
            Object.fromEntries(head.columns.map((name, i) => [name, exact(cells[i]!, `${head.id} ${key}`)])),
          ];
        }),
      ),
  ),
});

/** The value in force on a day, or undefined outside its dates: never zero, never the nearest. */
export const termAt = <T extends Term>(term: T, on: Day): T["values"][number] | undefined => {
  for (let i = term.values.length - 1; i >= 0; i--) {
    const value = term.values[i]!;
    if (value.from <= on) return value.to === undefined || on <= value.to ? value : undefined;
  }
  return undefined;
};

/** The days on which a term takes another value, begins or ends, in order. */
export const changeDays = (term: Term): readonly Day[] =>
  [
    ...new Set(term.values.flatMap(({ from, to }) => (to === undefined ? [from] : [from, (to + 1) as Day]))),
  ].sort((a, b) => a - b);

/** For messages: "2001-07-01 to 2003-06-30, 2003-07-01 on". */
export const datesOf = (term: Term): string =>
  term.values
    .map(({ from, to }) => (to === undefined ? `${iso(from)} on` : `${iso(from)} to ${iso(to)}`))
    .join(", ");
