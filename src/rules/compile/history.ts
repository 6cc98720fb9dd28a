import type { Node } from "../node.ts";
import type { Expr } from "./expr.ts";
import { CompileError } from "./failure.ts";
import { leastCommonMultiple } from "./integer.ts";
import type { Lowering } from "./lower.ts";
import type { Lowered, LoweredNumber, LoweredSeries } from "./lowered.ts";
import { VALUE } from "./status.ts";

const seriesOf = (to: Lowering, node: Node): LoweredSeries => {
  const made = to.node(node);
  if (made.kind !== "series") throw new CompileError(`${to.pool.where} needs a list of numbers`);
  return made;
};

/** The sum, the best or the count over the last entries of a list. */
export const lowerWindow = (to: Lowering, node: Extract<Node, { op: "window" }>): LoweredNumber => {
  const { pool, status, amounts } = to;
  const { series, s: listed } = seriesOf(to, node.series);
  const last = to.whole(node.last);
  const floor = node.floor ? to.number(node.floor) : undefined;
  const s = status.all([listed, last.s, ...(floor ? [floor.s] : [])]);
  const of = { how: node.how, series: series.name } as const;
  const { most, low, high, n, d } = series;
  const worth = { n, d };
  if (node.how === "count") {
    if (!floor || floor.amount.per !== pool.of(1))
      throw new CompileError(`${pool.where} needs a rounded floor`);
    // An entry reaches the floor when it has as many whole steps as the floor, rounded up, has.
    const steps = amounts.multiply(floor.amount, amounts.constant({ n: d, d: n }));
    const limit = pool.round(steps.n, pool.of(steps.den), "up");
    if (floor.amount.n.low < 0) throw new CompileError(`${pool.where} needs a floor that is not negative`);
    return { kind: "number", amount: amounts.plain(pool.window(last.v, limit, of, 0, most)), s };
  }
  const [least, greatest] =
    node.how === "sum" ? [Math.min(0, low * most), Math.max(0, high * most)] : [Math.min(0, low), high];
  const whole = pool.window(last.v, pool.of(0), of, least, greatest);
  const amount = amounts.multiply(amounts.plain(whole), amounts.constant(worth));
  if (node.how === "sum") return { kind: "number", amount, s };
  const some = pool.and(
    pool.below(pool.of(0), pool.length(series.name, most)),
    pool.below(pool.of(0), last.v),
  );
  return { kind: "number", amount, s: status.need(s, some) };
};

/**
 * A balance carried from entry to entry. Its denominator and range are found by running the loop over ranges,
 * as often as there can be entries.
 */
export const lowerCarry = (to: Lowering, node: Extract<Node, { op: "carry" }>): LoweredNumber => {
  const { pool, status, amounts } = to;
  const start = to.number(node.start);
  const lists = node.over.map((one) => seriesOf(to, one));
  const one = pool.of(1);
  if (start.amount.per !== one || start.amount.n.inLoop)
    throw new CompileError(
      `${pool.where}: the balance to start with must be rounded and stand outside a loop`,
    );
  const most = lists.length > 0 ? Math.min(...lists.map((list) => list.series.most)) : 0;
  const s = status.all([start.s, ...lists.map((list) => list.s)]);
  const even = lists
    .slice(1)
    .reduce(
      (all, list) =>
        pool.and(
          all,
          pool.equal(
            pool.length(list.series.name, list.series.most),
            pool.length(lists[0]!.series.name, lists[0]!.series.most),
          ),
        ),
      one,
    );
  const begun = status.need(s, even);
  if (most === 0) return { kind: "number", amount: start.amount, s: begun };

  let { den } = start.amount;
  let first = start.amount.n;
  let [low, high] = [first.low, first.high];
  let widened = 0;
  for (let round = 0; ; round++) {
    const label = `${lists.map((list) => list.series.name).join("+")}#${round}`;
    const balance = pool.slot(`${label} balance`, low, high);
    const entries = lists.map(({ series }, i) => ({
      slot: pool.slot(`${label} ${i}`, series.low, series.high),
      series: series.name,
    }));
    const frame: Lowered[] = [
      { kind: "number", amount: amounts.plain(balance, den), s: status.of(VALUE) },
      ...entries.map(
        (entry, i): Lowered => ({
          kind: "number",
          amount: amounts.multiply(amounts.plain(entry.slot), amounts.constant(lists[i]!.series)),
          s: status.of(VALUE),
        }),
      ),
    ];
    const step = to.apart(() => {
      to.bound.set(node.slot, frame);
      return to.number(node.step);
    });
    if (step.amount.per !== one)
      throw new CompileError(`${pool.where}: each entry's balance must be rounded`);
    const wanted = leastCommonMultiple(den, step.amount.den);
    if (wanted !== den) {
      if (wanted > 1e9)
        throw new CompileError(`${pool.where}: the balance grows finer with each entry; round it`);
      [low, high, first] = [
        low * (wanted / den),
        high * (wanted / den),
        pool.multiply(first, pool.of(wanted / den)),
      ];
      den = wanted;
      continue;
    }
    const next: Expr = pool.multiply(step.amount.n, pool.of(den / step.amount.den));
    const [below, above] = [Math.min(low, next.low), Math.max(high, next.high)];
    // Before the last entry the balance has gone through one entry less than there can be.
    if ((below !== low || above !== high) && widened < most - 1) {
      [low, high] = [below, above];
      widened++;
      continue;
    }
    const loop = { balance, entries, next, status: step.s };
    const carry = pool.carry(first, begun, loop, below, above);
    return { kind: "number", amount: amounts.plain(pool.carried(carry), den), s: pool.carriedStatus(carry) };
  }
};
