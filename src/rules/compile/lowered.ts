import type { Amount } from "./amount.ts";
import type { Expr } from "./expr.ts";

/** A series as it is stored; only windows and carries read it. */
export interface StoredSeries {
  readonly name: string;
  readonly most: number;
  readonly low: number;
  readonly high: number;
  /** Worth of one stored whole number. */
  readonly n: number;
  readonly d: number;
}

/**
 * What a node became: a status and, where that is 0, a value. Where the status is another, the value is some
 * whole number without meaning, which nothing may read.
 */
export type Lowered = { readonly s: Expr } & (
  | { readonly kind: "number"; readonly amount: Amount }
  | { readonly kind: "flag" | "day"; readonly v: Expr }
  | { readonly kind: "choice"; readonly v: Expr; readonly choices: readonly string[] }
  | { readonly kind: "series"; readonly series: StoredSeries }
);

/** A number as an integer expression over a static denominator. */
export type LoweredNumber = Extract<Lowered, { kind: "number" }>;
/** A series as a column of integers with its lengths. */
export type LoweredSeries = Extract<Lowered, { kind: "series" }>;
