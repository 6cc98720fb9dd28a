import type { Expr, Loop, Numbers, Op, Window } from "./expr.ts";
import { isConst } from "./expr.ts";
import { CompileError } from "./failure.ts";
import { halfUp, roundDown, roundUp } from "./integer.ts";
import { addMonths, periodStart, yearStart } from "./months.ts";
import { simplerChoice, simplerEqual } from "./simpler.ts";
import { workDayAt, workDaysThrough } from "./workDays.ts";

/** Whole numbers up to here, and twice as much in a comparison of halves, are exact as numbers. */
const EXACT = 2 ** 52;

interface More {
  readonly name?: string;
  readonly numbers?: Numbers;
  readonly window?: Window;
  readonly loop?: Loop;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Makes expressions, each once: two that are written alike are the same object, so that a figure or a share
 * that many rules use is computed once a person. Folds what is constant, and what the ranges decide.
 */
export class Pool {
  private readonly made = new Map<string, Expr>();
  private readonly namedNumbers = new Map<Numbers, number>();
  /** What is being compiled, for messages. */
  where = "";

  private make(op: Op, of: readonly Expr[], low: number, high: number, more: More = {}): Expr {
    if (Math.abs(low) > EXACT || Math.abs(high) > EXACT || Number.isNaN(low + high))
      throw new CompileError(
        `${this.where}: a whole number up to ${Math.max(Math.abs(low), Math.abs(high))} is not exact here; declare narrower ranges or round earlier`,
      );
    if (low === high && op !== "const" && op !== "carry") return this.of(low);
    const { name = "", numbers, window, loop } = more;
    const extra = [
      name,
      numbers ? this.idOf(numbers) : "",
      window ? `${window.how} ${window.series}` : "",
      loop
        ? [loop.balance, ...loop.entries.map((one) => one.slot), loop.next, loop.status].map((e) => e.id)
        : "",
    ];
    const key = `${op}|${of.map((one) => one.id)}|${extra.join("|")}|${of.length === 0 ? `${low}|${high}` : ""}`;
    const known = this.made.get(key);
    if (known) return known;
    const below = loop ? [...of, loop.next, loop.status] : of;
    const reads = new Set(below.flatMap((one) => [...one.reads]));
    if (op === "input" || op === "known" || op === "length") reads.add(name);
    if (window) reads.add(window.series);
    for (const entry of loop?.entries ?? []) reads.add(entry.series);
    const made: Expr = {
      id: this.made.size,
      op,
      of,
      low,
      high,
      name,
      ...(numbers ? { numbers } : {}),
      ...(window ? { window } : {}),
      ...(loop ? { loop } : {}),
      reads: reads.size > 0 ? reads : NONE,
      inLoop: op === "slot" || of.some((one) => one.inLoop),
    };
    this.made.set(key, made);
    return made;
  }

  private idOf(numbers: Numbers): number {
    const known = this.namedNumbers.get(numbers) ?? this.namedNumbers.size;
    this.namedNumbers.set(numbers, known);
    return known;
  }

  of(value: number): Expr {
    return this.make("const", [], value, value);
  }
  input(name: string, low: number, high: number): Expr {
    return this.make("input", [], low, high, { name });
  }
  known(name: string): Expr {
    return this.make("known", [], 0, 1, { name });
  }
  length(name: string, most: number): Expr {
    return this.make("length", [], 0, most, { name });
  }
  slot(name: string, low: number, high: number): Expr {
    return this.make("slot", [], low, high, { name });
  }

  add(a: Expr, b: Expr): Expr {
    if (isZero(a)) return b;
    if (isZero(b)) return a;
    return this.make("add", [a, b], a.low + b.low, a.high + b.high);
  }
  subtract(a: Expr, b: Expr): Expr {
    if (isZero(b)) return a;
    if (a === b) return this.of(0);
    return this.make("subtract", [a, b], a.low - b.high, a.high - b.low);
  }
  multiply(a: Expr, b: Expr): Expr {
    if (isOne(a)) return b;
    if (isOne(b)) return a;
    const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
    return this.make("multiply", [a, b], Math.min(...ends) + 0, Math.max(...ends) + 0);
  }
  min(a: Expr, b: Expr): Expr {
    if (a === b || a.high <= b.low) return a;
    if (b.high <= a.low) return b;
    return this.make("min", [a, b], Math.min(a.low, b.low), Math.min(a.high, b.high));
  }
  max(a: Expr, b: Expr): Expr {
    if (a === b || a.low >= b.high) return a;
    if (b.low >= a.high) return b;
    return this.make("max", [a, b], Math.max(a.low, b.low), Math.max(a.high, b.high));
  }

  below(a: Expr, b: Expr): Expr {
    if (a.high < b.low) return this.of(1);
    if (a === b || a.low >= b.high) return this.of(0);
    return this.make("below", [a, b], 0, 1);
  }
  atMost(a: Expr, b: Expr): Expr {
    if (a === b || a.high <= b.low) return this.of(1);
    if (a.low > b.high) return this.of(0);
    return this.make("at-most", [a, b], 0, 1);
  }
  equal(a: Expr, b: Expr): Expr {
    if (a === b) return this.of(1);
    if (a.high < b.low || b.high < a.low) return this.of(0);
    if (isConst(a) && isConst(b)) return this.of(a.low === b.low ? 1 : 0);
    if (a.low === 0 && a.high === 1 && isConst(b)) return b.low === 1 ? a : this.not(a);
    const simpler = simplerEqual(this, a, b);
    if (simpler) return simpler;
    return this.make("equal", [a, b], 0, 1);
  }
  and(a: Expr, b: Expr): Expr {
    if (isZero(a) || isZero(b)) return this.of(0);
    if (isOne(a) || a === b) return b;
    return isOne(b) ? a : this.make("and", [a, b], 0, 1);
  }
  or(a: Expr, b: Expr): Expr {
    if (isOne(a) || isOne(b)) return this.of(1);
    if (isZero(a) || a === b) return b;
    return isZero(b) ? a : this.make("or", [a, b], 0, 1);
  }
  not(a: Expr): Expr {
    if (isConst(a)) return this.of(1 - a.low);
    if (a.op === "not") return a.of[0]!;
    if (a.op === "below") return this.atMost(a.of[1]!, a.of[0]!);
    if (a.op === "at-most") return this.below(a.of[1]!, a.of[0]!);
    return this.make("not", [a], 0, 1);
  }
  choose(test: Expr, yes: Expr, no: Expr): Expr {
    if (isConst(test)) return test.low === 1 ? yes : no;
    if (yes === no) return yes;
    if (isOne(yes) && isZero(no)) return test;
    if (isZero(yes) && isOne(no)) return this.not(test);
    const simpler = simplerChoice(this, test, yes, no);
    if (simpler) return simpler;
    return this.make("choose", [test, yes, no], Math.min(yes.low, no.low), Math.max(yes.high, no.high));
  }

  /** The whole number nearest to `a` over `by` (which is positive), as the mode settles it. */
  round(a: Expr, by: Expr, mode: string): Expr {
    if (isOne(by)) return a;
    if (Math.max(Math.abs(a.low), Math.abs(a.high)) * 2 + by.high > EXACT)
      throw new CompileError(`${this.where}: the quotient to be rounded is too large to be exact`);
    const to = mode === "down" ? roundDown : mode === "up" ? roundUp : halfUp;
    const ends = [by.low, by.high].flatMap((d) => [to(a.low, Math.max(d, 1)), to(a.high, Math.max(d, 1))]);
    return this.make("round", [a, by], Math.min(...ends), Math.max(...ends), { name: mode });
  }
  addMonths(day: Expr, months: Expr): Expr {
    const [low, high] = [addMonths(day.low, months.low), addMonths(day.high, months.high)];
    return this.make("add-months", [day, months], low, high);
  }
  periodStart(day: Expr, later: 0 | 1): Expr {
    const [low, high] = [periodStart(day.low, later), periodStart(day.high, later)];
    return this.make("period-start", [day], low, high, { name: String(later) });
  }
  yearStart(day: Expr): Expr {
    return this.make("year-start", [day], yearStart(day.low), yearStart(day.high));
  }
  workDaysThrough(day: Expr, numbers: Int32Array): Expr {
    const [low, high] = [workDaysThrough(numbers, day.low), workDaysThrough(numbers, day.high)];
    return this.make("work-days-through", [day], low, high, { numbers });
  }
  workDayAt(number: Expr, numbers: Int32Array): Expr {
    const [low, high] = [workDayAt(numbers, number.low), workDayAt(numbers, number.high)];
    return this.make("work-day-at", [number], low, high, { numbers });
  }
  table(index: Expr, numbers: Numbers): Expr {
    if (isConst(index)) return this.of(numbers[index.low]!);
    let low = numbers[0]!;
    let high = low;
    for (const one of numbers) {
      if (one < low) low = one;
      if (one > high) high = one;
    }
    return this.make("table", [index], low, high, { numbers });
  }
  window(last: Expr, floor: Expr, of: Window, low: number, high: number): Expr {
    return this.make("window", [last, floor], low, high, { window: of });
  }
  /** `start` with its status, run through the loop; read it with `carried` and `carriedStatus`. */
  carry(start: Expr, status: Expr, loop: Loop, low: number, high: number): Expr {
    return this.make("carry", [start, status], low, high, { loop });
  }
  carried(of: Expr): Expr {
    return this.make("carried", [of], of.low, of.high);
  }
  carriedStatus(of: Expr): Expr {
    const [begun, step] = [of.of[1]!, of.loop!.status];
    return this.make("carried-status", [of], Math.min(begun.low, step.low), Math.max(begun.high, step.high));
  }

  /** The same expression over other operands. */
  again(e: Expr, of: readonly Expr[]): Expr {
    const [a, b, c] = of as [Expr, Expr, Expr];
    if (of.every((one, i) => one === e.of[i])) return e;
    switch (e.op) {
      case "add":
        return this.add(a, b);
      case "subtract":
        return this.subtract(a, b);
      case "multiply":
        return this.multiply(a, b);
      case "min":
        return this.min(a, b);
      case "max":
        return this.max(a, b);
      case "below":
        return this.below(a, b);
      case "at-most":
        return this.atMost(a, b);
      case "equal":
        return this.equal(a, b);
      case "and":
        return this.and(a, b);
      case "or":
        return this.or(a, b);
      case "not":
        return this.not(a);
      case "choose":
        return this.choose(a, b, c);
      case "round":
        return this.round(a, b, e.name);
      default:
        return this.make(e.op, of, e.low, e.high, e);
    }
  }
}

const isZero = (of: Expr): boolean => isConst(of) && of.low === 0;
const isOne = (of: Expr): boolean => isConst(of) && of.low === 1;
