/**
 * The compiler's own graph: plain whole-number operations, with a proven range each. A rule's node becomes two
 * of these, one for its value (the numerator over a denominator known when compiling) and one for its status.
 */
export type Op =
  | "const"
  /** The stored whole number of an input, and whether it is known (1) or not (0). */
  | "input"
  | "known"
  | "length"
  | "add"
  | "subtract"
  | "multiply"
  | "min"
  | "max"
  /** Comparisons and flags give 0 or 1. */
  | "below"
  | "at-most"
  | "equal"
  | "and"
  | "or"
  | "not"
  | "choose"
  | "round"
  | "add-months"
  | "period-start"
  | "year-start"
  /** The number of a day's last work day, and the day of a work day by number, from a table. */
  | "work-days-through"
  | "work-day-at"
  /** The entry of a fixed list: `of[0]` is the index. */
  | "table"
  | "window"
  | "carry"
  | "carried"
  | "carried-status"
  /** A value that changes from entry to entry inside a carry. */
  | "slot";

/** Operations that give a number. */
export type Numbers = Int32Array | Float64Array | Uint8Array | Uint16Array;

/** What is taken from the last entries of a series. */
export interface Window {
  readonly how: "sum" | "best" | "count";
  readonly series: string;
}

/** The body of a carried balance: what one entry makes of the slots. */
export interface Loop {
  readonly balance: Expr;
  readonly entries: readonly { readonly slot: Expr; readonly series: string }[];
  readonly next: Expr;
  readonly status: Expr;
}

/** One expression of the loop, over integers. */
export interface Expr {
  readonly id: number;
  readonly op: Op;
  readonly of: readonly Expr[];
  /** Least and greatest value; a result is only as trustworthy as the declared ranges of its inputs. */
  readonly low: number;
  readonly high: number;
  /** Input, series or slot by name; a rounding's mode; the later of a period's two starts. */
  readonly name: string;
  readonly numbers?: Numbers;
  readonly window?: Window;
  readonly loop?: Loop;
  /** Inputs that it depends on. */
  readonly reads: ReadonlySet<string>;
  /** Depends on a slot, so that it belongs inside the loop. */
  readonly inLoop: boolean;
}

/** Whether an expression is a constant. */
export const isConst = (of: Expr): boolean => of.op === "const";
const INT = 2 ** 31;
/** Whether it always fits a 32-bit integer. */
export const isInt = (of: Expr): boolean => of.low >= -INT && of.high < INT;
