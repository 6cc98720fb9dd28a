import { type Day, day } from "../calendar/index.ts";
import {
  parseRatio,
  productUnit,
  quotientUnit,
  type Ratio,
  type Rounding,
  type Unit,
} from "../quantity/index.ts";
import type { Arithmetic, Comparison, Node } from "./node.ts";
import type { Rule } from "./rule.ts";
import type { Bands, Figure, Table } from "./term.ts";

const sameUnit = (a: Node, b: Node, doing: string): Unit => {
  if (a.unit !== b.unit) throw new TypeError(`cannot ${doing} ${a.unit} and ${b.unit}`);
  return a.unit!;
};

/** A yes or no that may be unknown: "and" with a no is no, whatever is unknown beside it. */
export class Flag {
  readonly node: Node;
  private constructor(node: Node) {
    this.node = node;
  }
  static of(node: Node): Flag {
    return new Flag(node);
  }
  and(...others: readonly Flag[]): Flag {
    return Flag.of({ op: "and", type: "boolean", of: [this, ...others].map((one) => one.node) });
  }
  or(...others: readonly Flag[]): Flag {
    return Flag.of({ op: "or", type: "boolean", of: [this, ...others].map((one) => one.node) });
  }
  not(): Flag {
    return Flag.of({ op: "not", type: "boolean", a: this.node });
  }
}

/** An exact number with a unit. Adding unlike units throws TypeError when the rule is built. */
export class Num {
  readonly node: Node;
  private constructor(node: Node) {
    this.node = node;
  }
  static of(node: Node): Num {
    return new Num(node);
  }
  get unit(): Unit {
    return this.node.unit!;
  }
  private with(op: Arithmetic, other: Num, unit: Unit): Num {
    return Num.of({ op, type: "number", unit, a: this.node, b: other.node });
  }
  plus(other: Num): Num {
    return this.with("add", other, sameUnit(this.node, other.node, "add"));
  }
  minus(other: Num): Num {
    return this.with("subtract", other, sameUnit(this.node, other.node, "subtract"));
  }
  times(other: Num): Num {
    return this.with("multiply", other, productUnit(this.unit, other.unit));
  }
  over(other: Num): Num {
    return this.with("divide", other, quotientUnit(this.unit, other.unit));
  }
  atMost(other: Num): Num {
    return this.with("least", other, sameUnit(this.node, other.node, "compare"));
  }
  atLeast(other: Num): Num {
    return this.with("greatest", other, sameUnit(this.node, other.node, "compare"));
  }
  /** Rounds to a step such as "0.01" or "1"; `why` says which clause or custom the rounding comes from. */
  rounded(step: string, mode: Rounding, why: string): Num {
    return Num.of({
      op: "round",
      type: "number",
      unit: this.unit,
      a: this.node,
      step: literalRatio(step),
      mode,
      why,
    });
  }
  /** The same amount under another unit of the same scale, e.g. a monthly credit posted as hours. */
  as(unit: Unit): Num {
    return Num.of({ ...this.node, unit } as Node);
  }
  private test(how: Comparison, other: Num): Flag {
    sameUnit(this.node, other.node, "compare");
    return Flag.of({ op: "compare", type: "boolean", how, a: this.node, b: other.node });
  }
  isBelow(other: Num): Flag {
    return this.test("<", other);
  }
  isAtMost(other: Num): Flag {
    return this.test("<=", other);
  }
  isAbove(other: Num): Flag {
    return this.test(">", other);
  }
  isAtLeast(other: Num): Flag {
    return this.test(">=", other);
  }
  equals(other: Num): Flag {
    return this.test("=", other);
  }
}

/** One of a list of named choices. */
export class Choice {
  readonly node: Node;
  private constructor(node: Node) {
    this.node = node;
  }
  static of(node: Node): Choice {
    return new Choice(node);
  }
  /** True for any of the names. Throws TypeError for a name that the input does not offer. */
  is(...names: readonly string[]): Flag {
    const known = this.node.op === "given" ? this.node.given.choices : undefined;
    const tests = names.map((name): Node => {
      if (known && !known.includes(name)) throw new TypeError(`${name} is no choice of ${known.join(", ")}`);
      return {
        op: "compare",
        type: "boolean",
        how: "=",
        a: this.node,
        b: { op: "literal", type: "choice", value: name },
      };
    });
    return Flag.of(tests.length === 1 ? tests[0]! : { op: "or", type: "boolean", of: tests });
  }
}

/** A plain day. */
export class Moment {
  readonly node: Node;
  private constructor(node: Node) {
    this.node = node;
  }
  static of(node: Node): Moment {
    return new Moment(node);
  }
  private test(how: Comparison, other: Moment): Flag {
    return Flag.of({ op: "compare", type: "boolean", how, a: this.node, b: other.node });
  }
  isBefore(other: Moment): Flag {
    return this.test("<", other);
  }
  isFrom(other: Moment): Flag {
    return this.test(">=", other);
  }
  isAfter(other: Moment): Flag {
    return this.test(">", other);
  }
  /** That many months later, or the month's last day where it is shorter. */
  plusMonths(months: Num): Moment {
    return Moment.of({ op: "shift", type: "day", a: this.node, months: months.node, sign: 1 });
  }
  minusMonths(months: Num): Moment {
    return Moment.of({ op: "shift", type: "day", a: this.node, months: months.node, sign: -1 });
  }
  /** The first day of the monthly pay period that the day lies in. */
  payPeriod(): Moment {
    return Moment.of({ op: "period-start", type: "day", a: this.node, later: 0 });
  }
  /** The first day of the pay period after the one that the day lies in. */
  nextPayPeriod(): Moment {
    return Moment.of({ op: "period-start", type: "day", a: this.node, later: 1 });
  }
  laterOf(other: Moment): Moment {
    return Moment.of({ op: "later", type: "day", a: this.node, b: other.node });
  }
  earlierOf(other: Moment): Moment {
    return Moment.of({ op: "earlier", type: "day", a: this.node, b: other.node });
  }
}

/** A list of numbers, oldest first: a pay period each, a position each. */
export class Series {
  readonly node: Node;
  private constructor(node: Node) {
    this.node = node;
  }
  static of(node: Node): Series {
    return new Series(node);
  }
  get unit(): Unit {
    return this.node.unit!;
  }
  private window(how: "sum" | "best" | "count", last: Num, floor?: Num): Num {
    const unit = how === "count" ? "count" : this.unit;
    return Num.of({
      op: "window",
      type: "number",
      unit,
      series: this.node,
      last: last.node,
      how,
      ...(floor ? { floor: floor.node } : {}),
    });
  }
  sumOfLast(last: Num): Num {
    return this.window("sum", last);
  }
  bestOfLast(last: Num): Num {
    return this.window("best", last);
  }
  /** How many of the last entries reach `floor`. */
  countOfLast(last: Num, floor: Num): Num {
    sameUnit(this.node, floor.node, "compare");
    return this.window("count", last, floor);
  }
}

const literalRatio = (text: string): Ratio => {
  const value = parseRatio(text);
  if (!value) throw new TypeError(`${text} is no figure`);
  return value;
};

/** Nothing of a unit: the only bare number, with `one`, that a rule may write; all others are terms. */
export const zero = (unit: Unit): Num =>
  Num.of({ op: "literal", type: "number", unit, value: literalRatio("0") });
export const one = (unit: Unit = "count"): Num =>
  Num.of({ op: "literal", type: "number", unit, value: literalRatio("1") });

/** The figure of a term, read on the day that is asked about. */
export const read = (term: Figure): Num => Num.of({ op: "figure", type: "number", unit: term.unit, term });

/** The figure of the band in which `at` lies. Throws TypeError when `at` has another unit than the bounds. */
export const band = (term: Bands, at: Num): Num => {
  if (term.of !== at.unit) throw new TypeError(`${term.id} has bands of ${term.of}, not ${at.unit}`);
  return Num.of({ op: "band", type: "number", unit: term.unit, term, at: at.node });
};

export const cell = (term: Table, key: Choice, column: string): Num => {
  if (!term.columns.includes(column)) throw new TypeError(`${term.id} has no column ${column}`);
  return Num.of({ op: "cell", type: "number", unit: term.unit, term, key: key.node, column });
};

/** The day that is asked about. */
export const today = (): Moment => Moment.of({ op: "today", type: "day" });
/** A date that the agreement itself prints; the clause stands on the rule that uses it. */
export const date = (text: string): Moment =>
  Moment.of({ op: "literal", type: "day", value: day(text) as Day });

/** The first branch whose test holds. An unknown test makes the result unknown. */
export const when = <E extends Num | Moment | Flag>(test: Flag, then: E, otherwise: E): E => {
  const [a, b] = [then.node, otherwise.node];
  if (a.type !== b.type || (a.unit !== b.unit && a.op !== "none" && b.op !== "none"))
    throw new TypeError(`branches of ${a.unit ?? a.type} and ${b.unit ?? b.type}`);
  const make = then.constructor as unknown as { of(node: Node): E };
  return make.of({
    op: "when",
    type: a.type,
    unit: a.unit ?? b.unit,
    test: test.node,
    yes: a,
    no: b,
  } as Node);
};

/** "This does not apply", with the clause that says so: neither zero nor unknown. */
export const notApplicable = (unit: Unit, clause: string, reason: string): Num =>
  Num.of({ op: "none", type: "number", unit, clause, reason });

/** The answer of another rule, on the same day and facts. */
export const answerOf = (rule: Rule): Num =>
  Num.of({ op: "rule", type: "number", unit: rule.unit as Unit, rule });

/**
 * A balance carried over the entries of one or more series of equal length, e.g. hours credited and used a
 * pay period: `carry(opening, [credited, used], (balance, [credit, use]) => balance.plus(credit).minus(use))`.
 */
export const carry = (
  start: Num,
  over: readonly Series[],
  step: (carried: Num, entry: readonly Num[]) => Num,
  labels: readonly string[] = [],
): Num => {
  const slot = Symbol("carry");
  const bound = (which: number, unit: Unit, label: string) =>
    Num.of({ op: "bound", type: "number", unit, slot, which, label });
  const entries = over.map((series, i) => bound(i + 1, series.unit, labels[i] ?? "this entry"));
  const next = step(bound(0, start.unit, "carried so far"), entries);
  sameUnit(start.node, next.node, "carry");
  return Num.of({
    op: "carry",
    type: "number",
    unit: start.unit,
    start: start.node,
    over: over.map((one) => one.node),
    step: next.node,
    slot,
  });
};
