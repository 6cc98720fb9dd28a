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

/** Puts values together that no part can tell apart. */
export const axisOf = (input: CompiledInput, how: Knownness, parts: Iterable<Expr>): Axis => {
  const states = statesOf(input, how);
  const list = [...parts];
  const results = evaluateOver(list, [{ name: input.name, states }]);
  const classes = new Map<string, number>();
  const first: number[] = [];
  const classAt = states.values.map((_, i) => {
    const key = results.map((one) => one[i]).join();
    const known = classes.get(key);
    if (known !== undefined) return known;
    classes.set(key, first.length);
    first.push(i);
    return first.length - 1;
  });
  const masked = how === "masked";
  const size = input.high - input.low + 1;
  const own = first.length === size + (masked ? 1 : 0);
  const classOf = new Uint16Array(size);
  for (let i = 0; i < states.values.length - (masked ? 1 : 0); i++)
    classOf[states.values[i]! - input.low] = classAt[i]!;
  return {
    input,
    masked,
    classes: { values: first.map((i) => states.values[i]!), known: first.map((i) => states.known[i]!) },
    count: first.length,
    ...(own ? {} : { classOf }),
    unknownClass: masked ? classAt.at(-1)! : -1,
  };
};
