import type { Day } from "../../calendar/index.ts";
import { type Ratio, subtract, ZERO } from "../../quantity/index.ts";
import { type Refusal, refusal } from "../../refusal/index.ts";
import type { Agreement } from "../agreement.ts";
import { type Answer, explain, type Facts, refusalOf, withinAgreement } from "../ask.ts";
import { evaluate } from "../evaluate.ts";
import type { Given } from "../given.ts";
import type { Node } from "../node.ts";
import { NotApplicable, type Outcome, UNKNOWN } from "../outcome.ts";
import type { LineStatus } from "./answer.ts";
import type { Check, LineKind } from "./claim.ts";
import { type Decision, decidedBy } from "./decidedBy.ts";

/** The value of one node from facts alone; missing inputs are listed where a list is given. */
export const nodeValue = (node: Node, facts: Facts, on: Day, missing: Given[] = []): Outcome =>
  evaluate(node, { on, values: facts, missing, bound: [], setAside: [] });

/** The first check that the facts fail, as a refusal. */
export const failing = (checks: readonly Check[], facts: Facts, on: Day): Refusal | undefined => {
  const failed = checks.find((one) => nodeValue(one.when, facts, on) === true);
  return failed && refusal("claim-check", failed.reason, failed.remedy, {}, failed.clause);
};

/** What a line, or one day of a stretch, comes to. */
export interface Once {
  readonly status: LineStatus;
  readonly claimed: Ratio | null;
  readonly allowed: Ratio | null;
  readonly cut: Ratio | null;
  readonly decided: Decision | undefined;
  readonly refusal?: Refusal;
  readonly missing: readonly Given[];
  readonly answer?: Answer;
  /** The carried values that it leaves. */
  readonly leaves: Facts;
}

/** A line without an amount. */
export const NOTHING = { claimed: null, allowed: null, cut: null, decided: undefined, missing: [] } as const;

/** The answer for something refused: nothing is allowed and nothing is carried on. */
export const refused = (of: Refusal): Once => ({ ...NOTHING, status: "refused", refusal: of, leaves: {} });

const isNumber = (outcome: Outcome): outcome is Ratio =>
  typeof outcome === "object" && !Array.isArray(outcome) && !(outcome instanceof NotApplicable);

const statusOf = (outcome: Outcome, claimed: Ratio | null): LineStatus => {
  if (outcome === UNKNOWN) return "missing";
  if (outcome instanceof NotApplicable || outcome === false) return "nothing";
  if (!isNumber(outcome) || claimed === null) return "allowed";
  const left = subtract(claimed, outcome);
  return left.n <= 0 ? "allowed" : outcome.n === 0 ? "nothing" : "cut";
};

/** Answers one line on its day from the facts of head, line and carried values. */
export const answerOnce = (
  agreement: Agreement,
  kind: LineKind,
  checks: readonly Check[],
  facts: Facts,
  on: Day,
): Once => {
  const outside = withinAgreement(agreement, on);
  if (outside) return refused(outside);
  const failed = failing(checks, facts, on);
  if (failed) return refused(failed);
  try {
    const missing: Given[] = [];
    // A condition that nobody can judge yet is not met: what it asks for is missing, as what the rule asks for.
    for (const { when } of checks) nodeValue(when, facts, on, missing);
    const asked = kind.claimed ? nodeValue(kind.claimed, facts, on, missing) : null;
    const answer = explain(kind.allowed, facts, on);
    const { outcome } = answer;
    const claimed = asked !== null && isNumber(asked) ? asked : null;
    const lacking = [...new Set([...missing, ...(outcome === UNKNOWN ? answer.missing : [])])];
    if (lacking.length > 0) return { ...NOTHING, status: "missing", missing: lacking, answer, leaves: {} };
    const allowed = isNumber(outcome) ? outcome : outcome instanceof NotApplicable ? ZERO : null;
    const left = claimed && allowed ? subtract(claimed, allowed) : null;
    return {
      status: statusOf(outcome, claimed),
      claimed,
      allowed,
      cut: left && (left.n > 0 ? left : ZERO),
      decided: decidedBy(answer.explanation),
      missing: [],
      answer,
      leaves: leavesOf(kind, facts, on),
    };
  } catch (error) {
    return refused(refusalOf(error));
  }
};

const leavesOf = (kind: LineKind, facts: Facts, on: Day): Facts =>
  Object.fromEntries(
    Object.entries(kind.after).flatMap(([name, node]) => {
      const value = nodeValue(node, facts, on);
      return value === UNKNOWN || value instanceof NotApplicable ? [] : [[name, value]];
    }),
  );
