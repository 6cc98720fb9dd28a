import type { Ratio } from "../../quantity/index.ts";
import type { Node } from "../node.ts";
import { type Band, type Rows, termAt } from "../term.ts";
import type { Amount } from "./amount.ts";
import { CompileError } from "./failure.ts";
import { leastCommonMultiple } from "./integer.ts";
import type { Lowering } from "./lower.ts";
import type { LoweredNumber } from "./lowered.ts";

const over = (values: readonly Ratio[]): { den: number; whole: readonly number[] } => {
  const den = values.reduce((d, one) => leastCommonMultiple(d, one.d), 1);
  return { den, whole: values.map((one) => one.n * (den / one.d)) };
};

/** The figure of the band that an amount lies in; below the first band there is none. */
export const lowerBand = (to: Lowering, node: Extract<Node, { op: "band" }>): LoweredNumber => {
  const { pool, amounts, status } = to;
  const { amount: at, s } = to.number(node.at);
  const figure = termAt(node.term, to.setting.on);
  if (!figure) return { kind: "number", amount: amounts.plain(pool.of(0)), s: status.need(s, pool.of(0)) };
  const list = figure.value as readonly Band[];
  const { den, whole } = over(list.map(([, value]) => value));
  const reaches = (from: Ratio): ReturnType<typeof pool.of> =>
    amounts.compare("atMost", amounts.constant(from), at);
  let value = pool.of(whole[0] ?? 0);
  for (const [i, [from]] of list.entries())
    if (i > 0) value = pool.choose(reaches(from), pool.of(whole[i]!), value);
  const within = list[0] ? reaches(list[0][0]) : pool.of(0);
  return { kind: "number", amount: amounts.plain(value, den), s: status.need(s, within) };
};

/** The figure in a row of a table; a choice without a row has none. */
export const lowerCell = (to: Lowering, node: Extract<Node, { op: "cell" }>): LoweredNumber => {
  const { pool, amounts, status } = to;
  const key = to.node(node.key);
  if (key.kind !== "choice") throw new CompileError(`${pool.where}: the key of a table is a choice`);
  const figure = termAt(node.term, to.setting.on);
  if (!figure)
    return { kind: "number", amount: amounts.plain(pool.of(0)), s: status.need(key.s, pool.of(0)) };
  const rows = figure.value as Rows;
  const found = key.choices.map((name) => rows.get(name)?.[node.column]);
  const { den, whole } = over(found.map((one) => one ?? { n: 0, d: 1 }));
  const numbers = whole.every((one) => Math.abs(one) < 2 ** 31)
    ? Int32Array.from(whole)
    : Float64Array.from(whole);
  const exists = Uint8Array.from(found, (one) => (one ? 1 : 0));
  const amount: Amount = amounts.plain(pool.table(key.v, numbers), den);
  return { kind: "number", amount, s: status.need(key.s, pool.table(key.v, exists)) };
};
