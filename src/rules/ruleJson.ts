import { type Day, iso } from "../calendar/index.ts";
import { toFraction, wire } from "../quantity/index.ts";
import { type Agreement, rulesOf } from "./agreement.ts";
import { formulaOf } from "./formula.ts";
import type { Given } from "./given.ts";
import type { Rule } from "./rule.ts";
import { nextJson, nextOfRule } from "./standing.ts";
import { termJson } from "./termJson.ts";
import { givensOf, nodesOf, termsOf } from "./walk.ts";

/** One input of a rule with its question, in the shape of `rules --json`. */
export const givenJson = (of: Given) => ({
  name: of.name,
  type: of.type,
  unit: of.unit ?? null,
  min: of.min && of.unit ? wire(of.min, of.unit) : null,
  max: of.max && of.unit ? wire(of.max, of.unit) : null,
  choices: of.choices ? [...of.choices] : of.among ? of.among.map(toFraction) : null,
  says: of.says ?? null,
  most: of.most ?? null,
  question: of.question,
  fact: of.fact ?? null,
});

/**
 * Between which days a rule can be asked. A rule that chooses by the day, or has exceptions, answers during the
 * whole agreement; another needs all of its figures to have begun.
 */
const ruleDates = (of: Agreement, rule: Rule): { from: Day; to: Day } => {
  const chooses = rule.exceptions.length > 0 || nodesOf(rule).some((node) => node.op === "when");
  const begins = termsOf(rule).map((term) => Math.min(...term.values.map((value) => value.from)));
  return { from: Math.max(of.from, ...(chooses ? [] : begins)) as Day, to: of.to };
};

/** One rule with its inputs, dates and formula, in the shape of `rules --json`. */
export const ruleJson = (of: Agreement, rule: Rule) => {
  const { from, to } = ruleDates(of, rule);
  return {
    id: rule.id,
    clause: rule.clause,
    title: rule.title,
    unit: rule.unit as string,
    given: givensOf(rule).map(givenJson),
    from: iso(from),
    to: iso(to),
    formula: formulaOf(rule.formula),
    exceptions: rule.exceptions.map((one) => ({
      clause: one.clause,
      note: one.note,
      when: formulaOf(one.when),
      formula: formulaOf(one.value),
      over: [...one.over],
    })),
    says: rule.says,
  };
};

/** A rule as it stands on a day: with the figures that it reads then, and what changes next. */
export const ruleOnJson = (of: Agreement, rule: Rule, on: Day) => ({
  ...ruleJson(of, rule),
  figures: termsOf(rule).map((term) => ({
    title: term.title,
    clause: term.clause,
    say: termJson(term, on).values.find((one) => one.inForce)?.say ?? null,
  })),
  next: nextJson(nextOfRule(rule, on)),
});

/** Every rule as a list shows it, in the order of the sections. */
export const ruleTitlesJson = (of: Agreement) =>
  rulesOf(of).map(({ id, clause, title, says }) => ({ id, clause, title, says }));

/** Every rule of an agreement, in the order of its sections. */
export const rulesJson = (of: Agreement) => rulesOf(of).map((rule) => ruleJson(of, rule));
