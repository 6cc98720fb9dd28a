import type { Day } from "../../calendar/index.ts";
import type { Ratio } from "../../quantity/index.ts";
import type { Refusal } from "../../refusal/index.ts";
import type { Answer, Facts } from "../ask.ts";
import type { Given } from "../given.ts";
import type { Claim, LineKind } from "./claim.ts";
import type { Decision } from "./decidedBy.ts";

/**
 * What a line came to: all that it asks for, a part of it, nothing, refused as it is written, lacking a fact, or a
 * kind of line that asks for no amount and was answered.
 */
export type LineStatus = "allowed" | "cut" | "nothing" | "refused" | "missing";

/** Days in a row of a stretch that came to the same by the same clause, both ends included. */
export interface Part {
  readonly from: Day;
  readonly to: Day;
  readonly each: Ratio | null;
  readonly sum: Ratio | null;
  readonly decided: Decision | undefined;
  readonly refusal?: Refusal;
}

/** One line as it was written, numbered from 1, and what it came to. */
export interface LineAnswer {
  readonly number: number;
  readonly label: string;
  readonly kind: LineKind | undefined;
  readonly status: LineStatus;
  /** As written, by input. */
  readonly raw: Readonly<Record<string, unknown>>;
  readonly unit: string;
  readonly claimed: Ratio | null;
  readonly allowed: Ratio | null;
  readonly cut: Ratio | null;
  readonly decided: Decision | undefined;
  readonly refusal?: Refusal;
  readonly missing: readonly Given[];
  /** The answer of the line's rule; of a stretch, of its first day. */
  readonly answer?: Answer;
  readonly parts: readonly Part[];
  /** The place in a ranked claim, from 1; lines with the same amount share it. */
  readonly rank?: number;
}

/** A claim answered line by line. */
export interface ClaimAnswer {
  readonly claim: Claim;
  readonly on: Day;
  readonly head: Facts;
  readonly lines: readonly LineAnswer[];
  /** The sums by unit; a ranked claim has none. */
  readonly totals: readonly {
    readonly unit: string;
    /** Null where no line asks for an amount. */
    readonly claimed: Ratio | null;
    readonly allowed: Ratio;
    readonly cut: Ratio | null;
  }[];
  readonly results: readonly (Answer | Refusal)[];
}
