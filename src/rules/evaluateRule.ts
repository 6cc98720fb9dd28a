import { evaluate } from "./evaluate.ts";
import { type Context, NoAnswer, type Outcome, type Step, UNKNOWN } from "./outcome.ts";
import type { Exception, Rule } from "./rule.ts";

/**
 * The rule's general value, unless exceptions apply. Of those that apply, the ones that another applying
 * exception is ranked over are set aside; two that remain are an error that names both clauses.
 * An exception that may apply, because its test is unknown, makes the answer unknown.
 */
export const evaluateRule = (rule: Rule, context: Context): Outcome => {
  const outer = context.trace;
  const steps: Step[] | undefined = outer ? [] : undefined;
  if (steps) context.trace = steps;
  const outcome = decide(rule, context);
  if (outer && steps) {
    context.trace = outer;
    outer.push({ rule, outcome, because: steps });
  }
  return outcome;
};

const decide = (rule: Rule, context: Context): Outcome => {
  if (rule.exceptions.length === 0) return evaluate(rule.formula, context);
  const applying: Exception[] = [];
  const possible: { exception: Exception; missing: Context["missing"] }[] = [];
  for (const exception of rule.exceptions) {
    const before = context.missing.length;
    const holds = tested(exception, context);
    if (holds === true || holds === false) context.visited?.(exception, holds);
    if (holds === true) applying.push(exception);
    else if (holds === UNKNOWN) possible.push({ exception, missing: context.missing.splice(before) });
  }
  const beaten = (one: Exception) =>
    applying.some((other) => other !== one && other.over.includes(one.clause));
  const open = possible.filter(({ exception }) => !beaten(exception));
  if (open.length > 0) {
    for (const given of open.flatMap((one) => one.missing))
      if (!context.missing.includes(given)) context.missing.push(given);
    // The rest of the questions are asked too, so that a person sees them all at once.
    if (applying.length === 0) evaluate(rule.formula, context);
    return UNKNOWN;
  }
  const winners = applying.filter((one) => !beaten(one));
  if (winners.length > 1) throw conflict(rule, winners);
  const winner = winners[0];
  if (!winner) return evaluate(rule.formula, context);
  const outcome = evaluate(winner.value, context);
  if (context.trace) setAside(rule, winner, applying, context);
  return outcome;
};

/** Records what the winning clause displaced, with the amount it would have given where that is known. */
const setAside = (rule: Rule, winner: Exception, applying: readonly Exception[], context: Context): void => {
  const quiet = (node: Exception["value"]): Outcome => {
    try {
      return evaluate(node, { ...context, trace: undefined, missing: [], setAside: [] });
    } catch (error) {
      if (error instanceof NoAnswer) return UNKNOWN;
      throw error;
    }
  };
  context.setAside.push({ rule, by: winner, outcome: quiet(rule.formula) });
  for (const loser of applying)
    if (loser !== winner)
      context.setAside.push({ rule, exception: loser, by: winner, outcome: quiet(loser.value) });
};

/** Whether an exception's test holds; the test is recorded as one step under the exception's own note. */
const tested = (exception: Exception, context: Context): Outcome => {
  const outer = context.trace;
  if (!outer) return evaluate(exception.when, context);
  const because: Step[] = [];
  context.trace = because;
  const outcome = evaluate(exception.when, context);
  context.trace = outer;
  outer.push({ exception, outcome, because });
  return outcome;
};

const conflict = (rule: Rule, winners: readonly Exception[]): NoAnswer =>
  new NoAnswer(
    "rules-conflict",
    `${winners.map((one) => one.clause).join(" and ")} both apply to ${rule.title} and neither is ranked over the other`,
    Object.fromEntries(winners.map((one) => [one.clause, one.note])),
    "The rule must say which clause stands over the other",
    rule.clause,
  );
