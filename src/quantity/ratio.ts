/**
 * An exact fraction. Every amount inside Entente is one: cents, hours, shares and rates are never floats.
 * `n` and `d` are safe integers in lowest terms with `d > 0`; intermediate products fall back to bigint.
 *
 * Worked example: 7 hours a month at a time base of 3/8 is 21/8 of an hour; only a rule that names a
 * rounding may turn it into the 2.63 that the parties print.
 */
export interface Ratio {
  readonly n: number;
  readonly d: number;
}

/** Thrown when a result cannot be held exactly; a declared range that is too wide is a defect of the rule. */
export class ExactnessError extends Error {
  override name = "ExactnessError";
}

const gcd = (a: number, b: number): number => {
  let x = a < 0 ? -a : a;
  let y = b;
  while (y !== 0) [x, y] = [y, x % y];
  return x;
};

const fromBig = (n: bigint, d: bigint): Ratio => {
  let x = n < 0n ? -n : n;
  let y = d;
  while (y !== 0n) [x, y] = [y, x % y];
  const g = x === 0n ? 1n : x;
  const rn = Number(n / g);
  const rd = Number(d / g);
  if (!Number.isSafeInteger(rn) || !Number.isSafeInteger(rd))
    throw new ExactnessError(`${n}/${d} does not fit an exact amount`);
  return { n: rn, d: rd };
};

/** The fraction n/d in lowest terms. Throws ExactnessError on a zero divisor or a value that is no integer. */
export const ratio = (n: number, d = 1): Ratio => {
  if (d === 1 && Number.isSafeInteger(n)) return { n: n === 0 ? 0 : n, d: 1 };
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d))
    throw new ExactnessError(`${n}/${d} is not exact`);
  if (d === 0) throw new ExactnessError("division by zero");
  const sign = d < 0 ? -1 : 1;
  const g = gcd(n, Math.abs(d)) || 1;
  return { n: (sign * n) / g || 0, d: (sign * d) / g };
};

/** Nothing. */
export const ZERO: Ratio = { n: 0, d: 1 };
/** One. */
export const ONE: Ratio = { n: 1, d: 1 };

const combine = (a: Ratio, b: Ratio, sign: 1 | -1): Ratio => {
  if (a.d === 1 && b.d === 1) {
    const s = a.n + sign * b.n;
    if (Number.isSafeInteger(s)) return { n: s, d: 1 };
  }
  const x = a.n * b.d;
  const y = b.n * a.d;
  const d = a.d * b.d;
  if (
    Number.isSafeInteger(x) &&
    Number.isSafeInteger(y) &&
    Number.isSafeInteger(x + sign * y) &&
    Number.isSafeInteger(d)
  )
    return ratio(x + sign * y, d);
  return fromBig(
    BigInt(a.n) * BigInt(b.d) + BigInt(sign) * BigInt(b.n) * BigInt(a.d),
    BigInt(a.d) * BigInt(b.d),
  );
};

/** The exact sum. */
export const add = (a: Ratio, b: Ratio): Ratio => combine(a, b, 1);
/** The exact difference. */
export const subtract = (a: Ratio, b: Ratio): Ratio => combine(a, b, -1);

/** The exact product. Throws ExactnessError where it cannot be held. */
export const multiply = (a: Ratio, b: Ratio): Ratio => {
  const n = a.n * b.n;
  if (a.d === 1 && b.d === 1 && Number.isSafeInteger(n)) return { n: n === 0 ? 0 : n, d: 1 };
  const d = a.d * b.d;
  if (Number.isSafeInteger(n) && Number.isSafeInteger(d)) return ratio(n, d);
  return fromBig(BigInt(a.n) * BigInt(b.n), BigInt(a.d) * BigInt(b.d));
};

/** Throws ExactnessError when `b` is zero. */
export const divide = (a: Ratio, b: Ratio): Ratio => {
  if (b.n === 0) throw new ExactnessError("division by zero");
  return multiply(a, b.n < 0 ? { n: -b.d, d: -b.n } : { n: b.d, d: b.n });
};

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export const compare = (a: Ratio, b: Ratio): number => {
  if (a.d === b.d) return a.n - b.n;
  const x = a.n * b.d;
  const y = b.n * a.d;
  if (Number.isSafeInteger(x) && Number.isSafeInteger(y)) return x - y;
  const diff = BigInt(a.n) * BigInt(b.d) - BigInt(b.n) * BigInt(a.d);
  return diff < 0n ? -1 : diff > 0n ? 1 : 0;
};

/** Whether two fractions are the same; both are in lowest terms. */
export const equal = (a: Ratio, b: Ratio): boolean => a.n === b.n && a.d === b.d;
