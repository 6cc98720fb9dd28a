import type { Day } from "../../calendar/index.ts";
import { compare, toFraction } from "../../quantity/index.ts";
import { type Facts, quiet } from "../ask.ts";
import { evaluate } from "../evaluate.ts";
import { NoAnswer, NotApplicable, type Outcome, UNKNOWN } from "../outcome.ts";
import type { Exception, Reading, Rule } from "../rule.ts";
import { casesOf } from "./cases.ts";
import { around, turningDays } from "./days.ts";
import { edgesOf } from "./edges.ts";
import { type Finding, finding } from "./finding.ts";

/** Where to look: the agreement's first and last day, and how many persons to ask about on each day. */
export interface SurveyOptions {
  readonly from: Day;
  readonly to: Day;
  readonly most?: number;
}

const outcomeOf = (rule: Rule, facts: Facts, on: Day): Outcome | NoAnswer => {
  try {
    return quiet(rule, facts, on);
  } catch (error) {
    if (error instanceof NoAnswer) return error;
    throw error;
  }
};

const text = (outcome: Outcome | NoAnswer): string =>
  outcome === UNKNOWN
    ? "missing"
    : outcome instanceof NotApplicable
      ? "not applicable"
      : outcome instanceof NoAnswer
        ? "refused"
        : JSON.stringify(outcome);

const applies = (one: Exception, facts: Facts, on: Day): boolean => {
  try {
    return evaluate(one.when, { on, values: facts, missing: [], bound: [], setAside: [] }) === true;
  } catch (error) {
    if (error instanceof NoAnswer) return false;
    throw error;
  }
};

const bandGaps = (rule: Rule, on: Day): readonly Finding[] =>
  edgesOf(rule, on).flatMap(({ given, bands }) => {
    const first = bands[0];
    if (!first || !given.min || compare(first, given.min) <= 0) return [];
    const says = `${given.name} may be as little as ${toFraction(given.min)}, the first band begins at ${toFraction(first)}`;
    return [finding(rule, "gap-below", on, { [given.name]: given.min }, says)];
  });

/**
 * Searches one rule, around every day on which it changes and at the edges of its inputs, for conflicts, gaps,
 * exceptions that never apply and readings that never differ. Each is reported once, with the first case found.
 */
export const survey = (rule: Rule, { from, to, most = 1500 }: SurveyOptions): readonly Finding[] => {
  const days = around([...turningDays(rule), from, to]).filter((on) => on >= from && on <= to);
  const found = new Map<string, Finding>();
  const report = (one: Finding) => {
    const key = `${one.kind} ${one.says}`;
    if (!found.has(key)) found.set(key, one);
  };
  const idle = new Set<Exception>(rule.exceptions);
  const same = new Set<Reading>(rule.readings.filter((one) => one.rule));
  for (const on of days) {
    for (const gap of bandGaps(rule, on)) report(gap);
    for (const facts of casesOf(rule, on, most, on)) {
      const outcome = outcomeOf(rule, facts, on);
      if (outcome instanceof NoAnswer) {
        const kind = outcome.code === "rules-conflict" ? "conflict" : "no-answer";
        report(
          finding(
            rule,
            kind,
            on,
            facts,
            kind === "conflict" ? outcome.message : `${outcome.code}: ${outcome.remedy}`,
          ),
        );
      }
      for (const one of idle) if (applies(one, facts, on)) idle.delete(one);
      for (const one of same) if (text(outcomeOf(one.rule!, facts, on)) !== text(outcome)) same.delete(one);
    }
  }
  for (const one of idle)
    report(
      finding(
        rule,
        "never-applies",
        from,
        {},
        `the exception of ${one.clause} applied to nobody: ${one.note}`,
      ),
    );
  for (const one of same)
    report(
      finding(
        rule,
        "readings-agree",
        from,
        {},
        `the reading ${one.id} of ${one.clause} gave everybody the same`,
      ),
    );
  return [...found.values()];
};
