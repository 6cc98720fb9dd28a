import {
  add,
  compare,
  divide,
  multiply,
  ONE,
  type Ratio,
  subtract,
  unitFormat,
  ZERO,
} from "../quantity/index.ts";
import type { Arithmetic, Comparison, Node } from "./node.ts";
import { NoAnswer, type Value } from "./outcome.ts";
import type { Term } from "./term.ts";

/** One operation on two exact numbers; dividing by zero has no answer. */
export const arithmetic = (op: Arithmetic, a: Ratio, b: Ratio): Ratio => {
  switch (op) {
    case "add":
      return add(a, b);
    case "subtract":
      return subtract(a, b);
    case "multiply":
      return multiply(a, b);
    case "divide":
      if (b.n === 0)
        throw new NoAnswer(
          "out-of-range",
          "the rule would divide by zero",
          { divisor: "0" },
          "Give a value above zero",
          "",
        );
      return divide(a, b);
    case "least":
      return compare(a, b) <= 0 ? a : b;
    case "greatest":
      return compare(a, b) >= 0 ? a : b;
  }
};

/** Whether a comparison holds; choices and flags can only be equal or not. */
export const compares = (how: Comparison, a: Value, b: Value): boolean => {
  if (typeof a === "string" || typeof a === "boolean") return a === b;
  const order = typeof a === "number" ? a - (b as number) : compare(a as Ratio, b as Ratio);
  return how === "<"
    ? order < 0
    : how === "<="
      ? order <= 0
      : how === ">"
        ? order > 0
        : how === ">="
          ? order >= 0
          : order === 0;
};

/** The place of the band in which a value lies, or -1 below the first band. */
export const bandPlace = (list: readonly (readonly [Ratio, Ratio])[], at: Ratio): number => {
  let place = list.length - 1;
  while (place >= 0 && compare(list[place]![0], at) > 0) place--;
  return place;
};

/** The figure of the band in which a value lies; below the first band there is no answer. */
export const bandValue = (term: Term, list: readonly (readonly [Ratio, Ratio])[], at: Ratio): Ratio => {
  const place = bandPlace(list, at);
  if (place >= 0) return list[place]![1];
  const asked = unitFormat((term as { of: "months" }).of).say(at);
  throw new NoAnswer(
    "no-value",
    `${term.title} begins above ${asked}`,
    { asked },
    "Give a value within the bands that the clause prints",
    term.clause,
  );
};

/** The figure in a row and column; without the row there is no answer. */
export const cellValue = (
  node: Extract<Node, { op: "cell" }>,
  rows: ReadonlyMap<string, Readonly<Record<string, Ratio>>>,
  key: string,
): Ratio => {
  const value = rows.get(key)?.[node.column];
  if (value) return value;
  throw new NoAnswer(
    "no-value",
    `${node.term.title} has no row ${key}`,
    { row: key, column: node.column },
    "Choose a row of the table",
    node.term.clause,
  );
};

/** The sum, the greatest or the count of the last entries; the greatest of none has no answer. */
export const windowed = (
  how: "sum" | "best" | "count",
  series: readonly Ratio[],
  last: number,
  floor?: Ratio,
): Ratio => {
  const entries = last >= series.length ? series : series.slice(series.length - last);
  if (how === "sum") return entries.reduce(add, ZERO);
  if (how === "count")
    return entries.reduce((sum, one) => (compare(one, floor!) >= 0 ? add(sum, ONE) : sum), ZERO);
  if (entries.length === 0)
    throw new NoAnswer(
      "no-value",
      "there is no entry to take the best of",
      { entries: "0" },
      "Give at least one entry",
      "",
    );
  return entries.reduce((best, one) => (compare(one, best) > 0 ? one : best));
};
