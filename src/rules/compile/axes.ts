import type { CompiledInput } from "./column.ts";
import { evaluateOver, type States } from "./evaluateOver.ts";
import type { Expr } from "./expr.ts";
import type { Knownness } from "./lower.ts";

/** An input of a lookup table: the values that the table's expressions tell apart, and how to find the class of each. */
export interface Axis {
  readonly input: CompiledInput;
  readonly masked: boolean;
  /** One value for each class; the last stands for "unknown" where the input is masked. */
  readonly classes: States;
  readonly count: number;
  /** The class by stored value, counted from the input's least; undefined where every value is its own class. */
  readonly classOf?: Uint16Array;
  readonly unknownClass: number;
}

/** Inputs with more values than this are computed with, never looked up. */
export const MOST_VALUES = 65_536;

const WIDE = MOST_VALUES + 1;
/** How many values an input can have, or more than `MOST_VALUES`. */
export const valuesOf = (input: CompiledInput): number =>
  input.kind === "day" || input.kind === "series"
    ? WIDE
    : (input.among?.length ?? Math.min(WIDE, input.high - input.low + 1));

/** The largest parts of expressions that read one input alone: together they are all that the input can change. */
export const alone = (roots: readonly Expr[]): ReadonlyMap<string, ReadonlySet<Expr>> => {
  const found = new Map<string, Set<Expr>>();
  const seen = new Set<Expr>();
  const visit = (e: Expr): void => {
    if (seen.has(e)) return;
    seen.add(e);
    if (e.reads.size !== 1) {
      e.of.forEach(visit);
      return;
    }
    const [name] = e.reads as Set<string>;
    const parts = found.get(name!) ?? new Set();
    found.set(name!, parts.add(e));
  };
  roots.forEach(visit);
  return found;
};

const statesOf = (input: CompiledInput, how: Knownness): States => {
  const values = input.among ?? Array.from({ length: input.high - input.low + 1 }, (_, i) => input.low + i);
  return how === "masked"
    ? { values: [...values, input.low], known: [...values.map(() => 1), 0] }
    : { values, known: values.map(() => 1) };
};

/** What was found out in one search for tables; kept, because the same parts are tried in many groups. */
export class Tried {
  /** The values of each input. */
  readonly states = new Map<CompiledInput, States>();
  /** What each part comes to for each value of its input. */
  readonly values = new Map<Expr, Float64Array>();
  readonly axes = new Map<string, Axis>();
}

/** Splits classes further by what a part comes to. */
const refined = (classAt: Int32Array, values: Float64Array): Int32Array => {
  const known = new Map<number, Map<number, number>>();
  let count = 0;
  return classAt.map((before, i) => {
    const value = values[i]!;
    const below = known.get(value) ?? new Map<number, number>();
    known.set(value, below);
    const found = below.get(before) ?? count++;
    below.set(before, found);
    return found;
  });
};

const classesOf = (
  input: CompiledInput,
  states: States,
  parts: readonly Expr[],
  { values }: Tried,
): Int32Array => {
  // A part that is the stored value itself tells all values apart.
  if (parts.some((one) => one.op === "input")) return Int32Array.from(states.values, (_, i) => i);
  const axes = [{ name: input.name, states }];
  for (const part of parts) if (!values.has(part)) values.set(part, evaluateOver([part], axes)[0]!);
  return parts.reduce<Int32Array>(
    (classes, part) => refined(classes, values.get(part)!),
    new Int32Array(states.values.length),
  );
};

/** Puts values together that no part can tell apart. */
export const axisOf = (
  input: CompiledInput,
  how: Knownness,
  parts: ReadonlySet<Expr>,
  tried: Tried,
): Axis => {
  const list = [...parts].sort((a, b) => a.id - b.id);
  const key = `${input.name} ${list.map((one) => one.id)}`;
  const axis = tried.axes.get(key) ?? makeAxis(input, how, list, tried);
  tried.axes.set(key, axis);
  return axis;
};

const makeAxis = (input: CompiledInput, how: Knownness, parts: readonly Expr[], tried: Tried): Axis => {
  const states = tried.states.get(input) ?? statesOf(input, how);
  tried.states.set(input, states);
  const classAt = classesOf(input, states, parts, tried);
  const first: number[] = [];
  for (const [i, found] of classAt.entries()) if (found === first.length) first.push(i);
  const masked = how === "masked";
  const size = input.high - input.low + 1;
  const own = first.length === size + (masked ? 1 : 0);
  return {
    input,
    masked,
    classes: { values: first.map((i) => states.values[i]!), known: first.map((i) => states.known[i]!) },
    count: first.length,
    ...(own ? {} : { classOf: placed(input, states, classAt) }),
    unknownClass: masked ? classAt.at(-1)! : -1,
  };
};

const placed = (input: CompiledInput, states: States, classAt: Int32Array): Uint16Array => {
  const classOf = new Uint16Array(input.high - input.low + 1);
  for (const [i, value] of states.values.entries())
    if (states.known[i] === 1) classOf[value - input.low] = classAt[i]!;
  return classOf;
};
