import { type Expr, isConst, isInt } from "./expr.ts";
import type { Printer } from "./print.ts";

/*
 * Which of two values a person gets cannot be foreseen from one person to the next, and a branch that the
 * processor guesses wrongly costs more than a few steps too many. So what is cheap on both sides is computed on
 * both, and one of them is masked away.
 */

/** Above so many steps a branch is taken. */
const DEAR = 10;
const STEPS: Partial<Record<Expr["op"], number>> = {
  round: 6,
  "add-months": 8,
  "period-start": 5,
  "year-start": 6,
  "work-days-through": 5,
  "work-day-at": 5,
  window: 99,
  carry: 99,
  carried: 99,
  "carried-status": 99,
};

/** About how many steps it takes to compute what is not at hand anyway. */
const steps = (to: Printer, e: Expr): number =>
  isConst(e) || to.isNamed(e) ? 0 : e.of.reduce((sum, one) => sum + steps(to, one), STEPS[e.op] ?? 1);

const INT = 2 ** 31;
/** Whether both and their difference fit 32 bits, so that the sign of the difference tells which is less. */
const comparable = (a: Expr, b: Expr): boolean =>
  isInt(a) && isInt(b) && a.low - b.high >= -INT && a.high - b.low < INT;

/** 32 ones where a flag is 1, and 32 zeros where it is 0. */
const mask = (to: Printer, e: Expr): string => {
  const [a, b] = e.of as [Expr, Expr];
  if (!to.isNamed(e)) {
    if (e.op === "below" && comparable(a, b)) return `(${to.text(a)} - ${to.text(b)} >> 31)`;
    if (e.op === "at-most" && comparable(b, a)) return `~(${to.text(b)} - ${to.text(a)} >> 31)`;
    if (e.op === "not") return `~${mask(to, a)}`;
  }
  return `(-${to.text(e)})`;
};

/** One of two, as a flag says. */
export const choice = (to: Printer, e: Expr): string => {
  const [test, yes, no] = e.of as [Expr, Expr, Expr];
  if (!isInt(yes) || !isInt(no) || steps(to, yes) + steps(to, no) > DEAR)
    return `(${to.condition(test)} ? ${to.text(yes)} : ${to.text(no)})`;
  if (isConst(no) && no.low === 0) return `(${mask(to, test)} & ${to.text(yes)})`;
  if (isConst(yes) && yes.low === 0) return `(~${mask(to, test)} & ${to.text(no)})`;
  const other = to.held(no);
  const either = isConst(yes) && isConst(no) ? `(${yes.low ^ no.low})` : `(${to.text(yes)} ^ ${other})`;
  return `(${mask(to, test)} & ${either} ^ ${other})`;
};

/** The lesser or the greater of two. */
export const extreme = (to: Printer, e: Expr): string => {
  const [a, b] = e.of as [Expr, Expr];
  if (!comparable(a, b)) return `Math.${e.op}(${to.text(a)}, ${to.text(b)})`;
  const [x, y] = [to.held(a), to.held(b)];
  const apart = to.beside(e, `${x} - ${y} | 0`);
  // Where x is less, what it lacks of y; else 0.
  const less = `(${apart} & ${apart} >> 31)`;
  return e.op === "min" ? `(${y} + ${less} | 0)` : `(${x} - ${less} | 0)`;
};
