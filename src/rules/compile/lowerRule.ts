import type { Exception, Rule } from "../rule.ts";
import type { Expr } from "./expr.ts";
import type { Lowering } from "./lower.ts";
import type { Lowered } from "./lowered.ts";
import { MISSING, REFUSED, VALUE } from "./status.ts";

interface Tested {
  readonly exception: Exception;
  readonly s: Expr;
  /** 1 where it applies. */
  readonly applies: Expr;
  readonly value: Lowered;
}

/** Of two that are ranked the lower never stands beside the higher. */
const ranked = ({ exception: a }: Tested, { exception: b }: Tested): boolean =>
  a.over.includes(b.clause) || b.over.includes(a.clause);

/** A rule with its exceptions: what applies, what it sets aside, and what two that are not ranked come to. */
export const lowerRule = (to: Lowering, rule: Rule): Lowered => {
  const { pool, status } = to;
  const formula = to.node(rule.formula);
  if (rule.exceptions.length === 0) return formula;
  const tested = rule.exceptions.map((exception): Tested => {
    const { v, s } = to.flag(exception.when);
    return { exception, s, applies: pool.and(status.is(s, VALUE), v), value: to.node(exception.value) };
  });
  const anyOf = (flags: readonly Expr[]) => flags.reduce((a, b) => pool.or(a, b), pool.of(0));
  const beaten = (one: Tested) =>
    anyOf(
      tested
        .filter((other) => other !== one && other.exception.over.includes(one.exception.clause))
        .map((other) => other.applies),
    );
  const stands = tested.map((one) => pool.and(one.applies, pool.not(beaten(one))));
  const open = anyOf(tested.map((one) => pool.and(status.is(one.s, MISSING), pool.not(beaten(one)))));
  const applying = anyOf(tested.map((one) => one.applies));
  const conflict = anyOf(
    stands.flatMap((one, i) =>
      stands.flatMap((other, k) => (k > i && !ranked(tested[i]!, tested[k]!) ? [pool.and(one, other)] : [])),
    ),
  );
  const refused = anyOf(tested.map((one) => status.is(one.s, REFUSED)));

  // What stands takes the formula's place; the last is asked first only to build the chain, no two stand at once.
  let result = formula;
  for (const [i, one] of tested.entries()) {
    const s = pool.choose(stands[i]!, one.value.s, result.s);
    result = to.either(stands[i]!, one.value, result, s);
  }
  const whileOpen = pool.choose(
    pool.and(pool.not(applying), status.is(formula.s, REFUSED)),
    status.of(REFUSED),
    status.of(MISSING),
  );
  const s = pool.choose(
    pool.or(refused, pool.and(conflict, pool.not(open))),
    status.of(REFUSED),
    pool.choose(open, whileOpen, result.s),
  );
  return { ...result, s };
};
