import { ExactnessError, type Ratio, ratio } from "./ratio.ts";

/** How a rule that names a rounding settles what lies between two steps. */
export type Rounding = "half-up" | "down" | "up";

/**
 * The multiple of `step` that `mode` picks for `value`. Half-up means half away from zero, as payroll does it;
 * down is towards zero, up away from it. Exact for every value whose scaled numerator fits a bigint.
 */
export const roundTo = (value: Ratio, step: Ratio, mode: Rounding): Ratio => {
  if (step.n <= 0) throw new ExactnessError("a rounding step is positive");
  const n = value.n * step.d;
  const d = value.d * step.n;
  if (!Number.isSafeInteger(2 * n) || !Number.isSafeInteger(2 * d)) return roundLarge(value, step, mode);
  const size = n < 0 ? -n : n;
  const rest = size % d;
  const whole = (size - rest) / d; // the remainder is taken off first, so that the quotient is exact
  const more = mode === "up" ? rest > 0 : mode === "half-up" && rest * 2 >= d;
  const steps = (more ? whole + 1 : whole) * (n < 0 ? -1 : 1);
  return ratio(steps * step.n, step.d);
};

const roundLarge = (value: Ratio, step: Ratio, mode: Rounding): Ratio => {
  const n = BigInt(value.n) * BigInt(step.d);
  const d = BigInt(value.d) * BigInt(step.n);
  const size = n < 0n ? -n : n;
  const whole = size / d;
  const rest = size % d;
  const more = mode === "up" ? rest > 0n : mode === "half-up" && rest * 2n >= d;
  const steps = Number(more ? whole + 1n : whole) * (n < 0n ? -1 : 1);
  return ratio(steps * step.n, step.d);
};
