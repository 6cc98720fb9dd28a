import { day, iso } from "../../../src/calendar/index.ts";
import { explain, isRefusal, type Rule, readFacts } from "../../../src/rules/index.ts";

/** The day that a rule computes, so that a clock can be held against it; throws where it computes none. */
export const ruleDay = (
  rule: Rule,
  given: Readonly<Record<string, string | boolean>>,
  on: string,
): string => {
  const facts = readFacts(rule, given);
  if (isRefusal(facts)) throw new Error(`${rule.id}: ${facts.reason}`);
  const { outcome } = explain(rule, facts, day(on));
  if (typeof outcome !== "number") throw new Error(`${rule.id} computes no day`);
  return iso(outcome);
};
