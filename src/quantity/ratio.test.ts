import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, compare, divide, ExactnessError, equal, multiply, ratio, subtract } from "./ratio.ts";

const any = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 10_000 }))
  .map(([n, d]) => ratio(n, d));
const big = (n: bigint, d: bigint) => ({ n, d });
const same = (a: { n: number; d: number }, b: { n: bigint; d: bigint }) =>
  BigInt(a.n) * b.d === b.n * BigInt(a.d);

describe("exact fractions", () => {
  it("are kept in lowest terms with a positive divisor", () => {
    expect(ratio(6, -8)).toEqual({ n: -3, d: 4 });
    expect(ratio(-0)).toEqual({ n: 0, d: 1 });
    expect(Object.is(ratio(0, -5).n, 0)).toBe(true);
  });

  it("agree with big integers in every operation", () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [an, ad, bn, bd] = [BigInt(a.n), BigInt(a.d), BigInt(b.n), BigInt(b.d)];
        expect(same(add(a, b), big(an * bd + bn * ad, ad * bd))).toBe(true);
        expect(same(subtract(a, b), big(an * bd - bn * ad, ad * bd))).toBe(true);
        expect(same(multiply(a, b), big(an * bn, ad * bd))).toBe(true);
        if (b.n !== 0) expect(same(multiply(divide(a, b), b), big(an, ad))).toBe(true);
        expect(Math.sign(compare(a, b))).toBe(Number(an * bd > bn * ad) - Number(an * bd < bn * ad));
      }),
    );
  });

  it("stay exact where a product leaves the safe integers and comes back", () => {
    const a = ratio(9_007_199_254_740_991, 3);
    expect(equal(multiply(a, ratio(3, 9_007_199_254_740_991)), ratio(1))).toBe(true);
  });

  it("refuse what cannot be held exactly", () => {
    expect(() => ratio(1, 0)).toThrow(ExactnessError);
    expect(() => ratio(0.5)).toThrow(ExactnessError);
    expect(() => divide(ratio(1), ratio(0))).toThrow(ExactnessError);
    expect(() => multiply(ratio(2 ** 52), ratio(2 ** 52))).toThrow(ExactnessError);
  });
});
