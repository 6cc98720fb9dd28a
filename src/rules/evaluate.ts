import { addDays, addMonths, type Day, dayOf, iso, ymd } from "../calendar/index.ts";
import { type Ratio, ratio, roundTo } from "../quantity/index.ts";
import { evaluateRule } from "./evaluateRule.ts";
import type { Arithmetic, Node } from "./node.ts";
import { arithmetic, bandPlace, bandValue, cellValue, compares, windowed } from "./operations.ts";
import {
  type Context,
  isValue,
  NoAnswer,
  NotApplicable,
  type Outcome,
  type Step,
  UNKNOWN,
  type Value,
} from "./outcome.ts";
import { type Dated, datesOf, type Term, termAt } from "./term.ts";
import { workDaysBetween, workDaysFrom, workDaysWithout } from "./workDays.ts";

/**
 * The value of one node for one person on one day. With `context.trace` set, every step is recorded: the
 * explainer is this interpreter with its recorder on, so the two can never disagree.
 * Throws NoAnswer where the agreement gives none.
 */
export const evaluate = (node: Node, context: Context): Outcome => {
  if (node.op === "literal") return node.value;
  const outer = context.trace;
  if (!outer) return compute(node, context);
  const inner: Step[] = [];
  context.trace = inner;
  const outcome = compute(node, context);
  context.trace = outer;
  if (node.op === "rule") for (const step of inner) outer.push(step);
  else {
    const since = sinceOf(node, context.on);
    outer.push(
      since === undefined ? { node, outcome, because: inner } : { node, outcome, because: inner, since },
    );
  }
  return outcome;
};

const sinceOf = (node: Node, on: Day): Day | undefined => {
  if (node.op !== "figure" && node.op !== "band" && node.op !== "cell") return undefined;
  // Where an unknown input left the figure unread, its dates do not matter.
  return termAt(node.term, on)?.from;
};

const inForce = <T extends Term>(term: T, on: Day): Dated<T["values"][number]["value"]> => {
  const value = termAt(term, on);
  if (value) return value as Dated<T["values"][number]["value"]>;
  throw new NoAnswer(
    "term-not-in-force",
    `${term.title} has no figure on ${iso(on)}`,
    { on: iso(on), "in force": datesOf(term) },
    "Ask about a day on which the figure is in force",
    term.clause,
  );
};

const compute = (node: Node, context: Context): Outcome => {
  switch (node.op) {
    case "literal":
      return node.value;
    case "today":
      return context.on;
    case "given": {
      const value = context.values[node.given.name];
      if (value !== undefined) return value;
      if (!context.missing.includes(node.given)) context.missing.push(node.given);
      return UNKNOWN;
    }
    case "figure":
      return inForce(node.term, context.on).value;
    case "band": {
      const at = evaluate(node.at, context);
      if (!isValue(at)) return at;
      const list = inForce(node.term, context.on).value;
      context.visited?.(node, bandPlace(list, at as Ratio));
      return bandValue(node.term, list, at as Ratio);
    }
    case "cell":
      return lift(context, [node.key], ([key]) =>
        cellValue(node, inForce(node.term, context.on).value, key as string),
      );
    case "none":
      return new NotApplicable(node.clause, node.reason);
    case "rule":
      return evaluateRule(node.rule, context);
    case "and":
    case "or":
      return junction(node.of, node.op === "or", context);
    case "not":
      return lift(context, [node.a], ([a]) => !a);
    case "when": {
      const test = evaluate(node.test, context);
      if (!isValue(test)) return test;
      context.visited?.(node, test === true);
      return evaluate(test ? node.yes : node.no, context);
    }
    case "compare":
      return binary(node, context, compared);
    case "round": {
      const a = evaluate(node.a, context);
      return isValue(a) ? roundTo(a as Ratio, node.step, node.mode) : a;
    }
    case "period-start":
      return lift(context, [node.a], ([a]) => {
        const { year, month } = ymd(a as Day);
        return node.later ? addMonths(dayOf(year, month, 1), 1) : dayOf(year, month, 1);
      });
    case "shift":
      return lift(context, [node.a, node.by], ([a, by]) => shifted(node, a as Day, by as Ratio));
    case "work-shift":
      return lift(context, [node.a, node.by], ([a, by]) =>
        workDaysFrom(a as Day, node.sign * whole(node, by as Ratio), workDaysWithout(node.off)),
      );
    case "work-days-between":
      return lift(context, [node.a, node.b], ([a, b]) =>
        ratio(workDaysBetween(a as Day, b as Day, workDaysWithout(node.off))),
      );
    case "year-start":
      return lift(context, [node.a], ([a]) => dayOf(ymd(a as Day).year, 1, 1));
    case "days-between":
      return lift(context, [node.a, node.b], ([a, b]) => ratio((b as Day) - (a as Day)));
    case "later":
      return lift(context, [node.a, node.b], ([a, b]) => Math.max(a as Day, b as Day) as Day);
    case "earlier":
      return lift(context, [node.a, node.b], ([a, b]) => Math.min(a as Day, b as Day) as Day);
    case "window":
      return lift(
        context,
        node.floor ? [node.series, node.last, node.floor] : [node.series, node.last],
        ([series, last, floor]) =>
          windowed(node.how, series as readonly Ratio[], (last as Ratio).n, floor as Ratio | undefined),
      );
    case "carry":
      return carried(node, context);
    case "bound":
      return context.bound.findLast((frame) => frame.slot === node.slot)!.values[node.which]!;
    default:
      return binary(node, context, computed);
  }
};

const whole = (node: Extract<Node, { readonly by: Node }>, { n, d }: Ratio): number => {
  if (d !== 1) throw new TypeError(`${n}/${d} is no whole number of ${node.by.unit}; round it first`);
  return n;
};
const shifted = (node: Extract<Node, { op: "shift" }>, a: Day, by: Ratio): Day =>
  (node.of === "months" ? addMonths : addDays)(a, node.sign * whole(node, by));

type Binary = Extract<Node, { readonly a: Node; readonly b: Node }>;
const compared = (node: Binary, a: Value, b: Value): boolean =>
  compares((node as Extract<Node, { op: "compare" }>).how, a, b);
const computed = (node: Binary, a: Value, b: Value): Ratio =>
  arithmetic(node.op as Arithmetic, a as Ratio, b as Ratio);

/** `lift` for the two operands that most nodes have, without a list for them: it is what answers wait for. */
const binary = (
  node: Binary,
  context: Context,
  use: (node: Binary, a: Value, b: Value) => Outcome,
): Outcome => {
  const a = evaluate(node.a, context);
  if (a instanceof NotApplicable) return a;
  const b = evaluate(node.b, context);
  if (b instanceof NotApplicable) return b;
  return a === UNKNOWN || b === UNKNOWN ? UNKNOWN : use(node, a, b);
};

/** Evaluates the operands in order; what does not apply wins over what is unknown, and that over any value. */
const lift = (
  context: Context,
  operands: readonly Node[],
  use: (values: readonly Value[]) => Outcome,
): Outcome => {
  const values: Value[] = [];
  let unknown = false;
  for (const operand of operands) {
    const outcome = evaluate(operand, context);
    if (outcome instanceof NotApplicable) return outcome;
    if (outcome === UNKNOWN) unknown = true;
    else values.push(outcome);
  }
  return unknown ? UNKNOWN : use(values);
};

/** "And" and "or" over yes, no and unknown. What turned out not to matter is not reported as missing. */
const junction = (of: readonly Node[], decisive: boolean, context: Context): Outcome => {
  const before = context.missing.length;
  let unknown = false;
  for (const part of of) {
    const outcome = evaluate(part, context);
    if (outcome instanceof NotApplicable) return outcome;
    if (outcome === UNKNOWN) unknown = true;
    else if (outcome === decisive) {
      context.missing.length = before;
      return decisive;
    }
  }
  return unknown ? UNKNOWN : !decisive;
};

const carried = (node: Extract<Node, { op: "carry" }>, context: Context): Outcome =>
  lift(context, [node.start, ...node.over], ([start, ...lists]) => {
    const series = lists as readonly (readonly Ratio[])[];
    const entries = series[0]?.length ?? 0;
    const uneven = series.find((one) => one.length !== entries);
    if (uneven)
      throw new NoAnswer(
        "out-of-range",
        "the lists are not of equal length",
        { lengths: series.map((one) => one.length).join(", ") },
        "Give one entry for each pay period in every list",
        "",
      );
    let balance: Outcome = start!;
    for (let i = 0; i < entries && isValue(balance); i++) {
      context.bound.push({ slot: node.slot, values: [balance, ...series.map((one) => one[i]!)] });
      balance = evaluate(node.step, context);
      context.bound.pop();
    }
    return balance;
  });
