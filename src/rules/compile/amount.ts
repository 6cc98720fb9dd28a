import type { Ratio } from "../../quantity/index.ts";
import type { Expr } from "./expr.ts";
import { isConst } from "./expr.ts";
import { gcd, leastCommonMultiple } from "./integer.ts";
import type { Pool } from "./pool.ts";

/**
 * An exact amount of one person: n / (den × per). `den` is known when compiling; `per` is 1 but after a
 * division by something that differs from person to person, and is at least 1.
 */
export interface Amount {
  readonly n: Expr;
  readonly den: number;
  readonly per: Expr;
}

/** Exact arithmetic on amounts. */
export class Amounts {
  readonly pool: Pool;
  private readonly one: Expr;
  constructor(pool: Pool) {
    this.pool = pool;
    this.one = pool.of(1);
  }

  constant({ n, d }: Ratio): Amount {
    return { n: this.pool.of(n), den: d, per: this.one };
  }
  plain(n: Expr, den = 1): Amount {
    return { n, den, per: this.one };
  }

  private times(a: Expr, by: number): Expr {
    return this.pool.multiply(a, this.pool.of(by));
  }

  /** Both over one denominator. */
  private aligned(a: Amount, b: Amount): { x: Expr; y: Expr; den: number; per: Expr } {
    const den = leastCommonMultiple(a.den, b.den);
    const x = this.times(a.n, den / a.den);
    const y = this.times(b.n, den / b.den);
    if (a.per === b.per) return { x, y, den, per: a.per };
    const { pool } = this;
    return { x: pool.multiply(x, b.per), y: pool.multiply(y, a.per), den, per: pool.multiply(a.per, b.per) };
  }

  add(a: Amount, b: Amount): Amount {
    const { x, y, den, per } = this.aligned(a, b);
    return { n: this.pool.add(x, y), den, per };
  }
  subtract(a: Amount, b: Amount): Amount {
    const { x, y, den, per } = this.aligned(a, b);
    return { n: this.pool.subtract(x, y), den, per };
  }
  multiply(a: Amount, b: Amount): Amount {
    const { pool } = this;
    if (isConst(a.n) && a.per === this.one) return this.scaled(b, { n: a.n.low, d: a.den });
    if (isConst(b.n) && b.per === this.one) return this.scaled(a, { n: b.n.low, d: b.den });
    return { n: pool.multiply(a.n, b.n), den: a.den * b.den, per: pool.multiply(a.per, b.per) };
  }
  /** Times a constant, in lowest terms. */
  private scaled(a: Amount, by: Ratio): Amount {
    const shared = gcd(by.n, a.den) || 1;
    return { n: this.times(a.n, by.n / shared), den: (a.den / shared) * by.d, per: a.per };
  }
  /** Where `b` is zero the result has no meaning; the caller gives it the status of a refusal. */
  divide(a: Amount, b: Amount): Amount {
    const { pool } = this;
    if (isConst(b.n)) {
      const { low } = b.n;
      if (low === 0) return { ...a, n: pool.of(0) };
      return this.multiply(this.scaled(a, low < 0 ? { n: -b.den, d: -low } : { n: b.den, d: low }), {
        n: b.per,
        den: 1,
        per: this.one,
      });
    }
    const negative = pool.below(b.n, pool.of(0));
    const size = pool.choose(negative, pool.subtract(pool.of(0), b.n), b.n);
    const divisor = pool.max(size, this.one);
    const signed = pool.choose(negative, pool.subtract(pool.of(0), a.n), a.n);
    const shared = gcd(b.den, a.den);
    return {
      n: pool.multiply(this.times(signed, b.den / shared), b.per),
      den: a.den / shared,
      per: pool.multiply(a.per, divisor),
    };
  }

  /** 1 where a < b, a <= b or a = b. */
  compare(how: "below" | "atMost" | "equal", a: Amount, b: Amount): Expr {
    const { x, y } = this.aligned(a, b);
    return this.pool[how](x, y);
  }
  least(a: Amount, b: Amount): Amount {
    if (a.per !== b.per) return this.choose(this.compare("atMost", a, b), a, b);
    const { x, y, den, per } = this.aligned(a, b);
    return { n: this.pool.min(x, y), den, per };
  }
  greatest(a: Amount, b: Amount): Amount {
    if (a.per !== b.per) return this.choose(this.compare("atMost", b, a), a, b);
    const { x, y, den, per } = this.aligned(a, b);
    return { n: this.pool.max(x, y), den, per };
  }
  choose(test: Expr, yes: Amount, no: Amount): Amount {
    const den = leastCommonMultiple(yes.den, no.den);
    return {
      n: this.pool.choose(test, this.times(yes.n, den / yes.den), this.times(no.n, den / no.den)),
      den,
      per: this.pool.choose(test, yes.per, no.per),
    };
  }
  round(a: Amount, step: Ratio, mode: string): Amount {
    const over = a.den * step.n;
    const shared = gcd(step.d, over);
    const n = this.times(a.n, step.d / shared);
    const k = this.pool.round(n, this.times(a.per, over / shared), mode);
    return { n: this.times(k, step.n), den: step.d, per: this.one };
  }
}
