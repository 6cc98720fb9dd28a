import { type Day, iso } from "../calendar/index.ts";
import { type Ratio, toFraction, type Unit, unitFormat, wire } from "../quantity/index.ts";
import type { Agreement } from "./agreement.ts";
import { rulesOf } from "./agreement.ts";
import type { Answer } from "./ask.ts";
import { formulaOf } from "./formula.ts";
import { type Given, sayGiven } from "./given.ts";
import type { Node } from "./node.ts";
import { isValue, NotApplicable, type Outcome, type Step, UNKNOWN } from "./outcome.ts";
import type { Exception, Rule } from "./rule.ts";
import { type Term, termAt } from "./term.ts";
import { givensOf, nodesOf, termsOf } from "./walk.ts";

/** A value as text on the wire; null when unknown or not applicable. */
export const wireOutcome = (outcome: Outcome, unit: string): string | null => {
  if (!isValue(outcome)) return null;
  if (typeof outcome === "boolean") return String(outcome);
  if (typeof outcome === "string") return outcome;
  if (typeof outcome === "number") return iso(outcome);
  if (Array.isArray(outcome)) return (outcome as readonly Ratio[]).map((one) => toFraction(one)).join(", ");
  return inUnit(outcome as Ratio, unit as Unit, wire);
};

/** An intermediate value may be finer than its unit is printed, e.g. 21/8 of an hour before it is rounded. */
const inUnit = (value: Ratio, unit: Unit, form: (value: Ratio, unit: Unit) => string): string => {
  const scale = unitFormat(unit).scale + (unit === "percent" ? 2 : 0);
  return unit === "share" || 10 ** scale % value.d === 0 ? form(value, unit) : toFraction(value);
};

/** A value as a person reads it: "10 h a month", "yes", "2002-07-01". */
export const sayOutcome = (outcome: Outcome, unit: string): string | null => {
  if (outcome === UNKNOWN) return null;
  if (outcome instanceof NotApplicable) return `does not apply: ${outcome.reason}`;
  if (typeof outcome === "boolean") return outcome ? "yes" : "no";
  if (typeof outcome === "object" && !Array.isArray(outcome))
    return inUnit(outcome as Ratio, unit as Unit, (v, u) => unitFormat(u).say(v));
  return wireOutcome(outcome, unit);
};

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

const unitOf = (node: Node): string =>
  node.unit ?? (node.type === "boolean" ? "yes/no" : node.type === "day" ? "date" : "");

const KINDS: Partial<Record<Node["op"], "term" | "given">> = {
  figure: "term",
  band: "term",
  cell: "term",
  given: "given",
};

interface StepJson {
  kind: "rule" | "term" | "given" | "operation" | "exception" | "set-aside" | "reading" | "missing";
  label: string;
  say: string | null;
  value: string | null;
  unit: string | null;
  clause: string | null;
  since: string | null;
  page: number | null;
  because: StepJson[];
}

const stepJson = (step: Step): StepJson => {
  const because = step.because.map(stepJson);
  if (step.exception) return exceptionJson(step.exception, step.outcome, because);
  if (step.rule) {
    const { rule } = step;
    return {
      kind: "rule",
      label: rule.title,
      say: sayOutcome(step.outcome, rule.unit),
      value: wireOutcome(step.outcome, rule.unit),
      unit: rule.unit,
      clause: rule.clause,
      since: null,
      page: rule.page,
      because,
    };
  }
  const node = step.node!;
  const unit = unitOf(node);
  const term = "term" in node ? node.term : undefined;
  const missing = node.op === "given" && step.outcome === UNKNOWN;
  return {
    kind: missing ? "missing" : (KINDS[node.op] ?? "operation"),
    label: node.op === "given" ? node.given.question : term ? term.title : formulaOf(node),
    say:
      node.op === "given" && isValue(step.outcome)
        ? sayGiven(node.given, step.outcome)
        : sayOutcome(step.outcome, unit),
    value: wireOutcome(step.outcome, unit),
    unit: unit || null,
    clause: term?.clause ?? (node.op === "none" ? node.clause : null),
    since: step.since === undefined ? null : iso(step.since),
    page: term?.page ?? null,
    because,
  };
};

const exceptionJson = (exception: Exception, holds: Outcome, because: StepJson[]): StepJson => ({
  kind: "exception",
  label: exception.note,
  say: holds === true ? "applies" : holds === false ? "does not apply" : null,
  value: isValue(holds) ? String(holds) : null,
  unit: "yes/no",
  clause: exception.clause,
  since: null,
  page: null,
  because,
});

/** The answer in the shape of the HTTP interface and of `ask --json`. */
export const answerJson = (answer: Answer) => {
  const { rule, outcome } = answer;
  const status =
    outcome === UNKNOWN
      ? ("missing" as const)
      : outcome instanceof NotApplicable
        ? ("not-applicable" as const)
        : ("answered" as const);
  const winner = answer.setAside.find((one) => one.rule === rule && !one.exception)?.by;
  return {
    rule: rule.id,
    title: rule.title,
    on: iso(answer.on),
    status,
    value: wireOutcome(outcome, rule.unit),
    unit: rule.unit as string,
    say: sayOutcome(outcome, rule.unit),
    clause: winner?.clause ?? rule.clause,
    page: rule.page,
    notApplicable:
      outcome instanceof NotApplicable ? { clause: outcome.clause, reason: outcome.reason } : null,
    setAside: answer.setAside.map((one) => ({
      clause: one.exception?.clause ?? one.rule.clause,
      note: one.exception?.note ?? `The general rule: ${one.rule.title}`,
      say: sayOutcome(one.outcome, one.rule.unit),
      by: one.by.clause,
    })),
    readings: answer.readings.map(({ reading, outcome: other }) => ({
      id: reading.id,
      clause: reading.clause,
      says: reading.says,
      used: reading.used,
      why: reading.why,
      value: wireOutcome(other, rule.unit),
      say: sayOutcome(other, rule.unit),
    })),
    missing: (outcome === UNKNOWN ? answer.missing : []).map(givenJson),
    explanation: stepJson(answer.explanation),
  };
};

/**
 * Between which days a rule can be asked. A rule that chooses by the day, or has exceptions, answers during the
 * whole agreement; another needs all of its figures to have begun.
 */
const ruleDates = (of: Agreement, rule: Rule): { from: Day; to: Day } => {
  const chooses = rule.exceptions.length > 0 || nodesOf(rule).some((node) => node.op === "when");
  const begins = termsOf(rule).map((term) => Math.min(...term.values.map((value) => value.from)));
  return { from: Math.max(of.from, ...(chooses ? [] : begins)) as Day, to: of.to };
};

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
    says: rule.says,
  };
};

export const rulesJson = (of: Agreement) => rulesOf(of).map((rule) => ruleJson(of, rule));

const rowsOf = (term: Term, value: Term["values"][number]["value"]): [string, string][] | null => {
  if (term.kind === "figure") return null;
  if (term.kind === "bands")
    return (value as readonly (readonly [Ratio, Ratio])[]).map(([from, figure]) => [
      `from ${unitFormat(term.of).say(from)}`,
      unitFormat(term.unit).say(figure),
    ]);
  return [...(value as ReadonlyMap<string, Readonly<Record<string, Ratio>>>)].map(([key, cells]) => [
    key,
    term.columns.map((name) => `${name} ${unitFormat(term.unit).say(cells[name]!)}`).join(", "),
  ]);
};

/** A term with every value it takes, and which of them is in force on the day. */
export const termJson = (term: Term, on: Day) => ({
  id: term.id,
  clause: term.clause,
  title: term.title,
  unit: term.unit as string,
  page: term.page,
  values: term.values.map((dated) => ({
    from: iso(dated.from),
    to: dated.to === undefined ? null : iso(dated.to),
    say:
      term.kind === "figure"
        ? unitFormat(term.unit).say(dated.value as Ratio)
        : `${rowsOf(term, dated.value)!.length} rows`,
    rows: rowsOf(term, dated.value),
    inForce: termAt(term, on) === dated,
  })),
});
