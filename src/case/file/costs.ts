import { add, multiply, type Ratio, ratio, roundTo, subtract, ZERO } from "../../quantity/index.ts";

const CENT = ratio(1, 100);

/** What both sides of a case bear, exactly. */
export interface Shares {
  readonly union: Ratio;
  readonly employer: Ratio;
}

interface Borne {
  readonly amount: Ratio;
  readonly bornBy: "union" | "employer" | "halves";
  readonly oddCent?: "union" | "employer";
}

/** Whether an amount in whole cents does not divide into two halves of whole cents. */
export const isOdd = (amount: Ratio): boolean => multiply(amount, ratio(50)).d !== 1;

/** What each side bears of a cost, to the cent; the two always make the whole. */
export const sharesOf = ({ amount, bornBy, oddCent }: Borne): Shares => {
  if (bornBy === "union") return { union: amount, employer: ZERO };
  if (bornBy === "employer") return { union: ZERO, employer: amount };
  const less = roundTo(multiply(amount, ratio(1, 2)), CENT, "down");
  const more = subtract(amount, less);
  if (isOdd(amount) && oddCent === undefined) throw new TypeError("nobody bears the odd cent of a cost");
  return oddCent === "union" ? { union: more, employer: less } : { union: less, employer: more };
};

/** The sums of several shares. */
export const sumOf = (shares: readonly Shares[]): Shares =>
  shares.reduce(
    (sum, { union, employer }) => ({ union: add(sum.union, union), employer: add(sum.employer, employer) }),
    {
      union: ZERO,
      employer: ZERO,
    },
  );
