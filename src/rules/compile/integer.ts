/** Towards zero. All three take a whole number and a positive divisor, exact below 2^52. */
export const roundDown = (n: number, by: number): number =>
  n < 0 ? 0 - Math.floor(-n / by) : Math.floor(n / by);

/** Away from zero. */
export const roundUp = (n: number, by: number): number =>
  n < 0 ? 0 - Math.floor((by - 1 - n) / by) : Math.floor((n + by - 1) / by);

/** To the nearest, halves away from zero. */
export const halfUp = (n: number, by: number): number =>
  n < 0 ? 0 - Math.floor((by - 2 * n) / (2 * by)) : Math.floor((2 * n + by) / (2 * by));

/** The greatest common divisor of two whole numbers; the other where one is zero. */
export const gcd = (a: number, b: number): number => {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
};

/** The least common multiple of two positive whole numbers. */
export const leastCommonMultiple = (a: number, b: number): number => (a / gcd(a, b)) * b;
