import type { Day } from "../calendar/index.ts";
import type { Ratio } from "../quantity/index.ts";
import type { Given } from "./given.ts";
import type { Node } from "./node.ts";
import type { Exception, Rule } from "./rule.ts";

/** Not known: an input that the answer depends on is missing. Never a zero. */
export const UNKNOWN = Symbol("unknown");

/** Does not apply, by a clause and for a reason. Never a zero. */
export class NotApplicable {
  readonly clause: string;
  readonly reason: string;
  constructor(clause: string, reason: string) {
    this.clause = clause;
    this.reason = reason;
  }
}

/** Something known: a number, a yes or no, a choice, a day or a list of numbers. */
export type Value = Ratio | boolean | string | Day | readonly Ratio[];
/** What comes out of a node: a value, not known, or not applicable. */
export type Outcome = Value | typeof UNKNOWN | NotApplicable;
/** Whether an outcome is known and applies. */
export const isValue = (outcome: Outcome): outcome is Value =>
  outcome !== UNKNOWN && !(outcome instanceof NotApplicable);

/** A figure read outside its dates, two unranked exceptions, a table without the row: the question has no answer. */
export class NoAnswer extends Error {
  override name = "NoAnswer";
  readonly code: "term-not-in-force" | "rules-conflict" | "no-value" | "out-of-range";
  readonly compared: Readonly<Record<string, string>>;
  readonly remedy: string;
  readonly clause: string;
  constructor(
    code: NoAnswer["code"],
    reason: string,
    compared: Readonly<Record<string, string>>,
    remedy: string,
    clause: string,
  ) {
    super(reason);
    this.code = code;
    this.compared = compared;
    this.remedy = remedy;
    this.clause = clause;
  }
}

/** One recorded step: a node or a rule, what came out, and the steps that it was made from. */
export interface Step {
  readonly node?: Node;
  readonly rule?: Rule;
  readonly exception?: Exception;
  /** For a figure: since when it is in force. */
  readonly since?: Day;
  readonly outcome: Outcome;
  readonly because: readonly Step[];
}

/** What one evaluation works with. `trace` is there when an explanation is wanted. */
export interface Context {
  readonly on: Day;
  readonly values: Readonly<Record<string, Value | undefined>>;
  /** Inputs that were needed and missing, in the order in which they were asked for. */
  readonly missing: Given[];
  trace?: Step[];
  /** Told of each arm that is taken: of a test, of an exception, or the band (by its place) that was read. */
  readonly visited?: (where: Node | Exception, arm: boolean | number) => void;
  readonly bound: { slot: symbol; values: readonly Value[] }[];
  readonly setAside: { exception?: Exception; rule: Rule; by: Exception; outcome: Outcome }[];
}
