import { type Axis, alone, axisOf, MOST_VALUES, Tried, valuesOf } from "./axes.ts";
import type { CompiledInput } from "./column.ts";
import { evaluateOver } from "./evaluateOver.ts";
import { type Expr, isConst, type Numbers } from "./expr.ts";
import type { Knownness } from "./lower.ts";
import type { Pool } from "./pool.ts";

/** What a look-up table is made from. */
export interface Tabling {
  readonly pool: Pool;
  readonly inputs: ReadonlyMap<string, CompiledInput>;
  readonly knownness: (name: string) => Knownness;
}
type Trying = Tabling & { readonly tried: Tried };

interface Group {
  readonly roots: Expr[];
  axes: readonly Axis[];
}

/** A table of its own may have this many entries; tables that share an index stay smaller, to stay in the cache. */
const MOST_ENTRIES = MOST_VALUES;
const MOST_SHARED = 16_384;
const LARGE = 4096;

const WEIGHTS: Partial<Record<Expr["op"], number>> = { const: 0, input: 0, known: 0, round: 4, table: 2 };

const weigh = (root: Expr): number => {
  const seen = new Set<Expr>();
  const visit = (e: Expr): number => {
    if (seen.has(e)) return 0;
    seen.add(e);
    return e.of.reduce((sum, one) => sum + visit(one), WEIGHTS[e.op] ?? 1);
  };
  return visit(root);
};

/** The inputs of a table, those with few values first; nothing where it would have more than `most` entries. */
const axesOf = (to: Trying, roots: readonly Expr[], most: number): readonly Axis[] | undefined => {
  const axes: Axis[] = [];
  let entries = 1;
  const parts = [...alone(roots)].map(([name, of]) => ({ input: to.inputs.get(name)!, of }));
  for (const { input, of } of parts.sort((a, b) => valuesOf(a.input) - valuesOf(b.input))) {
    const axis = axisOf(input, to.knownness(input.name), of, to.tried);
    axes.push(axis);
    entries *= axis.count;
    if (entries > most) return undefined;
  }
  return axes;
};

const LOOPS: ReadonlySet<Expr["op"]> = new Set([
  "window",
  "carry",
  "carried",
  "carried-status",
  "length",
  "slot",
]);

/** The largest parts that read few small inputs and cost more to compute than to look up. */
const candidates = (to: Trying, roots: readonly Expr[]): readonly Expr[] => {
  const found = new Set<Expr>();
  const seen = new Set<Expr>();
  const visit = (e: Expr): void => {
    if (seen.has(e) || isConst(e)) return;
    seen.add(e);
    const small = [...e.reads].every((name) => valuesOf(to.inputs.get(name)!) <= MOST_VALUES);
    if (small && e.reads.size > 0 && !e.inLoop && !LOOPS.has(e.op)) {
      const weight = weigh(e);
      if (weight >= 4 + 2 * e.reads.size) {
        if (axesOf(to, [e], weight >= 12 ? MOST_ENTRIES : LARGE)) {
          found.add(e);
          return;
        }
      }
    }
    e.of.forEach(visit);
  };
  roots.forEach(visit);
  return [...found];
};

/** Puts parts together that can share one index: the more inputs a part reads, the earlier it founds a group. */
const grouped = (to: Trying, parts: readonly Expr[]): readonly Group[] => {
  const groups: Group[] = [];
  for (const part of [...parts].sort((a, b) => b.reads.size - a.reads.size)) {
    const joined = groups.some((group) => {
      const axes = axesOf(to, [...group.roots, part], MOST_SHARED);
      if (!axes) return false;
      group.roots.push(part);
      group.axes = axes;
      return true;
    });
    if (!joined) groups.push({ roots: [part], axes: axesOf(to, [part], MOST_ENTRIES)! });
  }
  return groups;
};

const packed = (values: Float64Array): Numbers =>
  values.every((one) => one >= 0 && one < 256)
    ? Uint8Array.from(values)
    : values.every((one) => Math.abs(one) < 2 ** 31)
      ? Int32Array.from(values)
      : values;

/** Where a person's entry stands: each input's class times the entries that one class spans. */
const indexOf = ({ pool }: Tabling, axes: readonly Axis[]): Expr => {
  let index = pool.of(0);
  let span = 1;
  for (const axis of [...axes].reverse()) {
    const { input, classOf } = axis;
    const from = pool.subtract(pool.input(input.name, input.low, input.high), pool.of(input.low));
    const stride = span;
    const known = classOf
      ? pool.table(from, packed(Float64Array.from(classOf, (one) => one * stride)))
      : pool.multiply(from, pool.of(stride));
    const part = axis.masked
      ? pool.choose(pool.known(input.name), known, pool.of(axis.unknownClass * stride))
      : known;
    index = pool.add(part, index);
    span *= axis.count;
  }
  return index;
};

/** The same expressions, with lookup tables in place of what depends on few small inputs. */
export const tabulate = (to: Tabling, roots: readonly Expr[]): readonly Expr[] => {
  const { pool } = to;
  const trying = { ...to, tried: new Tried() };
  const replaced = new Map<Expr, Expr>();
  for (const { roots: parts, axes } of grouped(trying, candidates(trying, roots))) {
    const tables = evaluateOver(
      parts,
      axes.map((axis) => ({ name: axis.input.name, states: axis.classes })),
    );
    const index = indexOf(to, axes);
    parts.forEach((part, i) => {
      replaced.set(part, pool.table(index, packed(tables[i]!)));
    });
  }
  const rewrite = (e: Expr): Expr => {
    const known = replaced.get(e);
    if (known) return known;
    const made = e.of.length > 0 ? pool.again(e, e.of.map(rewrite)) : e;
    replaced.set(e, made);
    return made;
  };
  return roots.map(rewrite);
};
