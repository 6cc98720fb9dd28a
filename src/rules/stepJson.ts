import { iso } from "../calendar/index.ts";
import { formulaOf } from "./formula.ts";
import type { Node } from "./node.ts";
import { isValue, type Outcome, type Step, UNKNOWN } from "./outcome.ts";
import { sayGiven } from "./readGiven.ts";
import type { Exception } from "./rule.ts";
import { sayOutcome, wireOutcome } from "./sayOutcome.ts";

const unitOf = (node: Node): string =>
  node.unit ?? (node.type === "boolean" ? "yes/no" : node.type === "day" ? "date" : "");

const KINDS: Partial<Record<Node["op"], "term" | "given">> = {
  figure: "term",
  band: "term",
  cell: "term",
  given: "given",
};

/** One step of an explanation on the wire; `because` holds the steps it was made from. */
export interface StepJson {
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

/** One step of an explanation with all that led to it, in the shape of the HTTP interface. */
export const stepJson = (step: Step): StepJson => {
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
