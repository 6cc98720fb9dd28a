import type { Expr } from "./expr.ts";
import { isConst } from "./expr.ts";
import type { Pool } from "./pool.ts";

/** What a rule comes to for a person, in the order in which they stand in the output. */
export const VALUE = 0;
/** An input that the answer depends on is missing. */
export const MISSING = 1;
/** The rule does not apply to this person. */
export const NOT_APPLICABLE = 2;
/** The agreement gives no answer: a conflict, no row, no figure in force, a division by zero. */
export const REFUSED = 3;

/** Combines statuses and three-valued flags exactly as the interpreter does, operand by operand. */
export class Statuses {
  readonly pool: Pool;
  constructor(pool: Pool) {
    this.pool = pool;
  }
  of(status: number): Expr {
    return this.pool.of(status);
  }
  /** Of operands in order: the first that does not apply or is refused decides, else any that is missing. */
  all(statuses: readonly Expr[]): Expr {
    return statuses.reduce((a, b) => this.after(a, b), this.of(VALUE));
  }
  private after(a: Expr, b: Expr): Expr {
    const { pool } = this;
    if (isConst(b) && b.low === VALUE) return a;
    return pool.choose(pool.below(this.of(MISSING), a), a, pool.max(a, b));
  }
  is(status: Expr, wanted: number): Expr {
    return this.pool.equal(status, this.of(wanted));
  }
  /** The status of something that also needs `holds`, or else is refused. */
  need(status: Expr, holds: Expr): Expr {
    const { pool } = this;
    return pool.choose(pool.and(this.is(status, VALUE), pool.not(holds)), this.of(REFUSED), status);
  }

  /** "And" (decisive 0) or "or" (decisive 1) over flags with their statuses. */
  junction(parts: readonly { readonly v: Expr; readonly s: Expr }[], decisive: 0 | 1): { v: Expr; s: Expr } {
    const { pool } = this;
    let s = this.of(VALUE);
    for (const part of parts)
      if (!isConst(part.s) || part.s.low !== VALUE) s = pool.max(s, pool.min(part.s, this.of(MISSING)));
    // `s` is now what is left when nobody decides; from the last part back, each decides before those after it.
    let v = pool.of(1 - decisive);
    for (const part of [...parts].reverse()) {
      const decides = pool.and(this.is(part.s, VALUE), decisive === 1 ? part.v : pool.not(part.v));
      const ends = pool.below(this.of(MISSING), part.s);
      s = pool.choose(ends, part.s, pool.choose(decides, this.of(VALUE), s));
      v = decisive === 1 ? pool.or(decides, v) : pool.and(pool.not(decides), v);
    }
    return { v, s };
  }
}
