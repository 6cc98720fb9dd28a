import type { Day } from "../../calendar/index.ts";
import { compare, divide, type Ratio, ratio, toFraction } from "../../quantity/index.ts";
import { type Refusal, refusal } from "../../refusal/index.ts";
import type { Given } from "../given.ts";
import type { Value } from "../outcome.ts";
import { CompileError } from "./failure.ts";

/** The arrays that a column may be kept in. */
export type Integers = Uint8Array | Uint16Array | Int16Array | Int32Array | Float64Array;

/** One input for everybody. A person `i` whose fact is missing has `known[i]` 0; whatever stands in `values` then is not read. */
export interface Column {
  /** Whole steps of a number, 0 or 1 of a flag, the place of a choice in its list, a day number; of a series, `most` entries a person. */
  readonly values: Integers;
  /** Left out: known for everybody. */
  readonly known?: Uint8Array;
  /** Of a series: how many of its entries a person has. */
  readonly lengths?: Uint8Array | Uint16Array;
}

/** An input of compiled rules, with the whole numbers that stand for its values. */
export interface CompiledInput {
  readonly name: string;
  readonly kind: "number" | "flag" | "choice" | "day" | "series";
  /** What one whole number is worth; of a number and of a series' entries. */
  readonly step: Ratio;
  readonly low: number;
  readonly high: number;
  readonly choices: readonly string[];
  /** Entries of a series. */
  readonly most: number;
  /** The only whole numbers that are allowed, where the input is a closed list. */
  readonly among?: readonly number[];
  /** An empty column for so many people, in the smallest type that holds the range. */
  column(count: number): Column & { values: Integers };
  /** The whole number of one value, or of one entry of a series. Throws RangeError outside the declared range. */
  encode(value: Exclude<Value, readonly Ratio[]>): number;
}

const DAYS = 4_000_000;
const ONE = ratio(1);

const kindOf = (of: Given): CompiledInput["kind"] => (of.type === "boolean" ? "flag" : of.type);

const wholeSteps = (value: Ratio, step: Ratio, name: string): number => {
  const steps = divide(value, step);
  if (steps.d !== 1) throw new RangeError(`${name} lies between two steps`);
  return steps.n;
};

const inside = (bound: Ratio, step: Ratio, up: boolean): number => {
  const { n, d } = divide(bound, step);
  return up ? Math.ceil(n / d) : Math.floor(n / d);
};

/** The declared range in whole steps. */
const rangeOf = (of: Given, step: Ratio): readonly [number, number] => {
  switch (of.type) {
    case "boolean":
      return [0, 1];
    case "choice":
      return [0, of.choices!.length - 1];
    case "day":
      return [-DAYS, DAYS];
    default:
      if (!of.min || !of.max) throw new CompileError(`${of.name} has no declared range`);
      return [inside(of.min, step, true), inside(of.max, step, false)];
  }
};

const smallest = (low: number, high: number) =>
  low >= 0 && high < 2 ** 8
    ? Uint8Array
    : low >= 0 && high < 2 ** 16
      ? Uint16Array
      : low >= -(2 ** 31) && high < 2 ** 31
        ? Int32Array
        : Float64Array;

/** How an input is stored. Throws CompileError when a number has no range. */
export const compiledInput = (of: Given): CompiledInput => {
  const step = of.step ?? ONE;
  const [low, high] = rangeOf(of, step);
  const among = of.among?.map((one) => wholeSteps(one, step, of.name));
  const choices = of.choices ?? [];
  const most = of.most ?? 1;
  const whole = (value: Exclude<Value, readonly Ratio[]>): number => {
    if (typeof value === "boolean") return value ? 1 : 0;
    if (typeof value === "string") return choices.indexOf(value);
    return typeof value === "number" ? (value as Day) : wholeSteps(value as Ratio, step, of.name);
  };
  return {
    name: of.name,
    kind: kindOf(of),
    step,
    low,
    high,
    choices,
    most,
    ...(among ? { among } : {}),
    column: (count) => ({
      values: new (smallest(low, high))(of.type === "series" ? count * most : count),
      ...(of.type === "series" ? { lengths: new Uint16Array(count) } : {}),
    }),
    encode: (value) => {
      const n = whole(value);
      if (n < low || n > high || (among && !among.includes(n)))
        throw new RangeError(`${of.name} lies outside its declared range`);
      return n;
    },
  };
};

const sameRatio = (a?: Ratio, b?: Ratio) => a === b || (!!a && !!b && compare(a, b) === 0);
const sameList = <T>(a: readonly T[] = [], b: readonly T[] = [], same = (x: T, y: T) => x === y) =>
  a.length === b.length && a.every((one, i) => same(one, b[i]!));

/** Whether two declarations of one name can share a column. */
export const sameInput = (a: Given, b: Given): boolean =>
  a === b ||
  (a.type === b.type &&
    a.unit === b.unit &&
    a.most === b.most &&
    sameRatio(a.min, b.min) &&
    sameRatio(a.max, b.max) &&
    sameRatio(a.step, b.step) &&
    sameList(a.among, b.among, sameRatio) &&
    sameList(a.choices, b.choices));

/**
 * Looks for a value outside an input's declared range. The loops trust their columns; a column that was not
 * filled through `encode` is checked once with this before it is run. Returns a refusal that names the row.
 */
export const checkColumn = (input: CompiledInput, column: Column, count: number): Refusal | undefined => {
  for (let i = 0; i < count; i++) {
    if (column.known?.[i] === 0) continue;
    const length = input.kind === "series" ? (column.lengths?.[i] ?? 0) : 1;
    if (length > input.most) return outside(input, i, `${length} entries`, `at most ${input.most}`);
    for (let k = 0; k < length; k++) {
      const n = column.values[i * (input.kind === "series" ? input.most : 1) + k]!;
      if (
        !(n >= input.low && n <= input.high) ||
        (input.among && !input.among.includes(n)) ||
        !Number.isInteger(n)
      )
        return outside(input, i, String(n), `${input.low} to ${input.high}`);
    }
  }
  return undefined;
};

const outside = (input: CompiledInput, row: number, found: string, allowed: string): Refusal =>
  refusal(
    "out-of-range",
    `${input.name} of row ${row} is ${found}, in steps of ${toFraction(input.step)}`,
    `Give ${allowed} steps`,
    { row: String(row), found, allowed },
  );
