import type { Day } from "../../calendar/index.ts";
import type { Facts } from "../ask.ts";
import type { Rule } from "../rule.ts";

/** What kind of conflict or gap was found. */
export type FindingKind =
  /** Two exceptions apply and neither is ranked over the other. */
  | "conflict"
  /** Within the declared ranges and the agreement's dates, and still no answer. */
  | "no-answer"
  /** An exception that applied to nobody. */
  | "never-applies"
  /** The first band begins above the least value that the input may have. */
  | "gap-below"
  /** An alternative reading that gave everybody the same as the rule. */
  | "readings-agree";

/** Something that the parties would want to settle before it happens to a person. */
export interface Finding {
  readonly rule: string;
  readonly kind: FindingKind;
  /** The first day on which it was found. */
  readonly at: Day;
  /** The facts that show it; empty where no single person does. */
  readonly given: Facts;
  readonly says: string;
}

/** A finding from its parts. */
export const finding = (rule: Rule, kind: FindingKind, at: Day, given: Facts, says: string): Finding => ({
  rule: rule.id,
  kind,
  at,
  given,
  says,
});
