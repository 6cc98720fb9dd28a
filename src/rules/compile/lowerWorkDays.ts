import type { Node } from "../node.ts";
import type { Lowering } from "./lower.ts";
import type { Lowered } from "./lowered.ts";
import { workDayTables } from "./workDays.ts";

/** So many work days after a day, or before it: the day with the number that is so many higher, or lower. */
export const lowerWorkShift = (to: Lowering, node: Extract<Node, { op: "work-shift" }>): Lowered => {
  const { pool, status } = to;
  const { through, at } = workDayTables(node.off);
  const [day, count] = [to.day(node.a), to.whole(node.by)];
  const none = pool.of(0);
  const by = node.sign === 1 ? count.v : pool.subtract(none, count.v);
  const after = () => pool.workDayAt(pool.add(pool.workDaysThrough(day.v, through), by), at);
  const before = () => {
    const next = pool.add(pool.workDaysThrough(pool.subtract(day.v, pool.of(1)), through), pool.of(1));
    return pool.workDayAt(pool.add(next, by), at);
  };
  const moved =
    by.low >= 0 ? after() : by.high <= 0 ? before() : pool.choose(pool.below(none, by), after(), before());
  return { kind: "day", v: pool.choose(pool.equal(by, none), day.v, moved), s: status.all([day.s, count.s]) };
};

/** The work days between two days: how far their numbers lie apart. */
export const lowerWorkDaysBetween = (
  to: Lowering,
  node: Extract<Node, { op: "work-days-between" }>,
): Lowered => {
  const { pool, amounts, status } = to;
  const { through } = workDayTables(node.off);
  const [a, b] = [to.day(node.a), to.day(node.b)];
  const apart = pool.subtract(pool.workDaysThrough(b.v, through), pool.workDaysThrough(a.v, through));
  return { kind: "number", amount: amounts.plain(apart), s: status.all([a.s, b.s]) };
};
