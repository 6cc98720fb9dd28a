import { type Expr, isConst } from "./expr.ts";
import type { Pool } from "./pool.ts";

/** A choice between choices that can be told with less: statuses come in long chains of them. */
export const simplerChoice = (pool: Pool, test: Expr, yes: Expr, no: Expr): Expr | undefined => {
  if (test.op === "not") return pool.choose(test.of[0]!, no, yes);
  if (no.op === "choose") {
    const [other, first, last] = no.of as [Expr, Expr, Expr];
    if (other === test) return pool.choose(test, yes, last);
    if (first === yes) return pool.choose(pool.or(test, other), yes, last);
    if (last === yes) return pool.choose(pool.and(pool.not(test), other), first, yes);
  }
  if (yes.op === "choose") {
    const [other, first, last] = yes.of as [Expr, Expr, Expr];
    if (other === test) return pool.choose(test, first, no);
    if (last === no) return pool.choose(pool.and(test, other), first, no);
    if (first === no) return pool.choose(pool.and(test, pool.not(other)), last, no);
  }
  return undefined;
};

/** Whether a choice with a constant on one side is a constant, as each status is asked whether it is that of a value. */
export const simplerEqual = (pool: Pool, a: Expr, b: Expr): Expr | undefined => {
  if (a.op !== "choose" || !isConst(b)) return undefined;
  const [test, yes, no] = a.of as [Expr, Expr, Expr];
  if (isConst(yes))
    return yes.low === b.low ? pool.or(test, pool.equal(no, b)) : pool.and(pool.not(test), pool.equal(no, b));
  if (isConst(no))
    return no.low === b.low
      ? pool.or(pool.not(test), pool.equal(yes, b))
      : pool.and(test, pool.equal(yes, b));
  return undefined;
};
