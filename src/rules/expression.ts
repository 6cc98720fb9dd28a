import {
  parseRatio,
  productUnit,
  quotientUnit,
  type Ratio,
  type Rounding,
  type Unit,
} from "../quantity/index.ts";
import type { HolidayDeclared } from "./holidayPlan.ts";
import type { Arithmetic, Comparison, Node } from "./node.ts";

/** The unit that both have; throws TypeError when they differ. */
export const sameUnit = (a: Node, b: Node, doing: string): Unit => {
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
    return this.shifted("months", months, 1);
  }
  minusMonths(months: Num): Moment {
    return this.shifted("months", months, -1);
  }
  /** So many calendar days later. Throws TypeError for another unit than days. */
  plusDays(days: Num): Moment {
    return this.shifted("days", days, 1);
  }
  minusDays(days: Num): Moment {
    return this.shifted("days", days, -1);
  }
  private shifted(of: "months" | "days", by: Num, sign: 1 | -1): Moment {
    if (of === "days" && by.unit !== "days") throw new TypeError(`cannot count ${by.unit} as calendar days`);
    return Moment.of({ op: "shift", type: "day", a: this.node, by: by.node, of, sign });
  }
  /** The work day that is so many after this day, without the holidays; see `HolidayPlan`. Throws TypeError for another unit than work days. */
  plusWorkDays(workDays: Num, off: readonly HolidayDeclared[]): Moment {
    return this.workShifted(workDays, off, 1);
  }
  /** The last day on which so many work days still lie before this one. */
  minusWorkDays(workDays: Num, off: readonly HolidayDeclared[]): Moment {
    return this.workShifted(workDays, off, -1);
  }
  private workShifted(by: Num, off: readonly HolidayDeclared[], sign: 1 | -1): Moment {
    if (by.unit !== "work days") throw new TypeError(`cannot count ${by.unit} as work days`);
    return Moment.of({ op: "work-shift", type: "day", a: this.node, by: by.node, sign, off });
  }
  /** Work days after this day, up to and with another; negative where the other is earlier. */
  workDaysUntil(other: Moment, off: readonly HolidayDeclared[]): Num {
    return Num.of({
      op: "work-days-between",
      type: "number",
      unit: "work days",
      a: this.node,
      b: other.node,
      off,
    });
  }
  /** Calendar days from this day to another, negative where the other is earlier. */
  daysUntil(other: Moment): Num {
    return Num.of({ op: "days-between", type: "number", unit: "days", a: this.node, b: other.node });
  }
  /** January 1 of the calendar year in which the day lies. */
  startOfYear(): Moment {
    return Moment.of({ op: "year-start", type: "day", a: this.node });
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
