import { parseDay } from "../../calendar/index.ts";
import { isRefusal } from "../../refusal/index.ts";
import { type Facts, quiet, readFacts } from "../ask.ts";
import { evaluateRule } from "../evaluateRule.ts";
import { type Context, isValue, NoAnswer, NotApplicable, type Outcome, UNKNOWN } from "../outcome.ts";
import type { Example, Rule } from "../rule.ts";
import { wireOutcome } from "../sayOutcome.ts";
import { armOf, type Passage } from "./branches.ts";

const orRefused = (answer: () => Outcome): Outcome | undefined => {
  try {
    return answer();
  } catch (error) {
    if (error instanceof NoAnswer) return undefined;
    throw error;
  }
};

const text = (outcome: Outcome, unit: string): string | undefined =>
  outcome === UNKNOWN
    ? undefined
    : outcome instanceof NotApplicable
      ? `not applicable by ${outcome.clause}`
      : (wireOutcome(outcome, unit) ?? undefined);

const differing = (rule: Rule, facts: Facts, context: Context, used: Outcome): ReadonlySet<string> => {
  const usual = text(used, rule.unit);
  const differs = rule.readings.filter(({ rule: other }) => {
    if (!other || usual === undefined) return false;
    const outcome = orRefused(() => quiet(other, facts, context.on));
    if (outcome === undefined) return false;
    const said = text(outcome, other.unit);
    return said !== undefined && said !== usual;
  });
  return new Set(differs.map((one) => one.id));
};

/** What one example of a rule goes through; undefined where its day or a fact is refused before anything is read. */
export const passageOf = (
  rule: Rule,
  example: Example,
  within: { from: number; to: number },
): Passage | undefined => {
  const on = parseDay(example.on);
  if (on === undefined || on < within.from || on > within.to) return undefined;
  const facts = readFacts(rule, example.given);
  if (isRefusal(facts)) return undefined;
  const arms = new Set<string>();
  const context: Context = {
    on,
    values: facts,
    missing: [],
    bound: [],
    setAside: [],
    visited: (where, arm) => arms.add(armOf(where, arm)),
  };
  const outcome = orRefused(() => evaluateRule(rule, context));
  if (outcome === undefined) return { on, arms, differs: new Set() };
  const differs = differing(rule, facts, context, outcome);
  return isValue(outcome) && typeof outcome === "boolean"
    ? { on, arms, differs, answer: outcome }
    : { on, arms, differs };
};
