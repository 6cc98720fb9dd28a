import { describe, expect, it } from "vitest";
import { CompileError } from "./failure.ts";
import { Pool } from "./pool.ts";

describe("Pool", () => {
  const pool = new Pool();
  const x = pool.input("x", 0, 10);
  const y = pool.input("y", 20, 30);

  it("makes the same expression once", () => {
    expect(pool.add(x, y)).toBe(pool.add(x, y));
    expect(pool.input("x", 0, 10)).toBe(x);
  });

  it("decides comparisons that the ranges decide", () => {
    expect(pool.below(x, y).low).toBe(1);
    expect(pool.atMost(y, x).high).toBe(0);
    expect(pool.min(x, y)).toBe(x);
    expect(pool.below(x, pool.of(10))).toMatchObject({ low: 0, high: 1 });
  });

  it("proves the range of a result", () => {
    expect(pool.subtract(x, y)).toMatchObject({ low: -30, high: -10 });
    expect(pool.multiply(pool.subtract(x, y), y)).toMatchObject({ low: -900, high: -200 });
    expect(pool.round(pool.subtract(x, y), pool.of(4), "half-up")).toMatchObject({ low: -8, high: -3 });
  });

  it("tells a chain of choices with less", () => {
    const [p, q] = [pool.input("p", 0, 1), pool.input("q", 0, 1)];
    const two = pool.of(2);
    const chain = pool.choose(p, two, pool.choose(q, two, pool.of(0)));
    expect(chain).toBe(pool.choose(pool.or(p, q), two, pool.of(0)));
    expect(pool.choose(pool.not(p), x, y)).toBe(pool.choose(p, y, x));
    expect(pool.choose(p, pool.choose(q, x, y), y)).toBe(pool.choose(pool.and(p, q), x, y));
    expect(pool.choose(p, x, pool.choose(p, y, two))).toBe(pool.choose(p, x, two));
    expect(pool.equal(chain, pool.of(0))).toBe(pool.not(pool.or(p, q)));
    expect(pool.equal(pool.choose(p, two, x), two)).toBe(pool.or(p, pool.equal(x, two)));
    expect(pool.equal(pool.choose(p, x, pool.of(1)), two)).toBe(pool.and(p, pool.equal(x, two)));
  });

  it("refuses what is beyond exact whole numbers, and says where", () => {
    const wide = pool.input("wide", 0, 2 ** 40);
    pool.where = "made-up: multiply";
    expect(() => pool.multiply(wide, wide)).toThrow(CompileError);
    expect(() => pool.multiply(wide, wide)).toThrow(/made-up: multiply/);
  });
});
