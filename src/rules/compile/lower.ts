import type { Day } from "../../calendar/index.ts";
import type { Ratio } from "../../quantity/index.ts";
import type { Given } from "../given.ts";
import type { Node } from "../node.ts";
import type { Value } from "../outcome.ts";
import type { Rule } from "../rule.ts";
import { termAt } from "../term.ts";
import { Amounts } from "./amount.ts";
import { compiledInput } from "./column.ts";
import { type Expr, isConst } from "./expr.ts";
import { CompileError } from "./failure.ts";
import { lowerCarry, lowerWindow } from "./history.ts";
import { lowerBand, lowerCell } from "./lookup.ts";
import type { Lowered } from "./lowered.ts";
import { lowerRule } from "./lowerRule.ts";
import { lowerWorkDaysBetween, lowerWorkShift } from "./lowerWorkDays.ts";
import { Pool } from "./pool.ts";
import { MISSING, NOT_APPLICABLE, REFUSED, Statuses, VALUE } from "./status.ts";

/** Whether everybody's fact is known, nobody's is, or a mask says whose is. */
export type Knownness = "known" | "unknown" | "masked";

/** What the rules are lowered against. */
export interface Setting {
  readonly on: Day;
  readonly knownness: (name: string) => Knownness;
  readonly fixed: Readonly<Record<string, Value | undefined>>;
}

/** Turns nodes into whole-number expressions, each node once. */
export class Lowering {
  readonly pool = new Pool();
  readonly amounts = new Amounts(this.pool);
  readonly status = new Statuses(this.pool);
  readonly setting: Setting;
  readonly bound = new Map<symbol, readonly Lowered[]>();
  private readonly rules = new Map<Rule, Lowered>();
  private nodes = new Map<Node, Lowered>();

  constructor(setting: Setting) {
    this.setting = setting;
  }

  rule(rule: Rule): Lowered {
    const known = this.rules.get(rule);
    if (known) return known;
    const outer = this.pool.where;
    this.pool.where = rule.id;
    const made = lowerRule(this, rule);
    this.pool.where = outer;
    this.rules.set(rule, made);
    return made;
  }

  node(node: Node): Lowered {
    const known = this.nodes.get(node);
    if (known) return known;
    const outer = this.pool.where;
    this.pool.where = `${outer.split(":")[0]}: ${node.op}`;
    const made = this.make(node);
    this.pool.where = outer;
    this.nodes.set(node, made);
    return made;
  }

  /** Lowers with a memory of its own: the body of a loop is lowered again as its ranges become known. */
  apart<T>(act: () => T): T {
    const outer = this.nodes;
    this.nodes = new Map(outer);
    const made = act();
    this.nodes = outer;
    return made;
  }

  number(node: Node) {
    const made = this.node(node);
    if (made.kind !== "number")
      throw new CompileError(`${this.pool.where} needs a number, not a ${made.kind}`);
    return made;
  }
  flag(node: Node) {
    const made = this.node(node);
    if (made.kind !== "flag") throw new CompileError(`${this.pool.where} needs a flag, not a ${made.kind}`);
    return made;
  }
  day(node: Node) {
    const made = this.node(node);
    if (made.kind !== "day") throw new CompileError(`${this.pool.where} needs a day, not a ${made.kind}`);
    return made;
  }
  /** A number that is whole whatever happens, such as a count of months. */
  whole(node: Node): { v: Expr; s: Expr } {
    const { amount, s } = this.number(node);
    if (amount.den !== 1 || amount.per !== this.pool.of(1))
      throw new CompileError(`${this.pool.where} needs a whole number; round it first`);
    return { v: amount.n, s };
  }

  private make(node: Node): Lowered {
    const { pool, amounts, status } = this;
    switch (node.op) {
      case "given":
        return this.given(node.given);
      case "literal":
        return this.constant(node.value, node.type === "choice" ? [node.value as string] : []);
      case "today":
        return { kind: "day", v: pool.of(this.setting.on), s: status.of(VALUE) };
      case "figure": {
        const figure = termAt(node.term, this.setting.on);
        return figure
          ? { kind: "number", amount: amounts.constant(figure.value as Ratio), s: status.of(VALUE) }
          : { kind: "number", amount: amounts.plain(pool.of(0)), s: status.of(REFUSED) };
      }
      case "band":
        return lowerBand(this, node);
      case "cell":
        return lowerCell(this, node);
      case "none": {
        const s = status.of(NOT_APPLICABLE);
        return node.type === "number"
          ? { kind: "number", amount: amounts.plain(pool.of(0)), s }
          : { kind: node.type === "day" ? "day" : "flag", v: pool.of(0), s };
      }
      case "rule":
        return this.rule(node.rule);
      case "and":
      case "or": {
        const parts = node.of.map((one) => this.flag(one));
        return { kind: "flag", ...status.junction(parts, node.op === "or" ? 1 : 0) };
      }
      case "not": {
        const { v, s } = this.flag(node.a);
        return { kind: "flag", v: pool.not(v), s };
      }
      case "when": {
        const test = this.flag(node.test);
        if (isConst(test.v) && isConst(test.s) && test.s.low === VALUE)
          return this.node(test.v.low === 1 ? node.yes : node.no);
        const [yes, no] = [this.node(node.yes), this.node(node.no)];
        const s = pool.choose(status.is(test.s, VALUE), pool.choose(test.v, yes.s, no.s), test.s);
        return this.either(test.v, yes, no, s);
      }
      case "compare":
        return this.compare(node);
      case "round": {
        const { amount, s } = this.number(node.a);
        return { kind: "number", amount: amounts.round(amount, node.step, node.mode), s };
      }
      case "period-start": {
        const { v, s } = this.day(node.a);
        return { kind: "day", v: pool.periodStart(v, node.later), s };
      }
      case "shift": {
        const a = this.day(node.a);
        const count = this.whole(node.by);
        const by = node.sign === 1 ? count.v : pool.subtract(pool.of(0), count.v);
        const v = node.of === "months" ? pool.addMonths(a.v, by) : pool.add(a.v, by);
        return { kind: "day", v, s: status.all([a.s, count.s]) };
      }
      case "work-shift":
        return lowerWorkShift(this, node);
      case "work-days-between":
        return lowerWorkDaysBetween(this, node);
      case "year-start": {
        const { v, s } = this.day(node.a);
        return { kind: "day", v: pool.yearStart(v), s };
      }
      case "days-between": {
        const [a, b] = [this.day(node.a), this.day(node.b)];
        const amount = amounts.plain(pool.subtract(b.v, a.v));
        return { kind: "number", amount, s: status.all([a.s, b.s]) };
      }
      case "later":
      case "earlier": {
        const [a, b] = [this.day(node.a), this.day(node.b)];
        const v = node.op === "later" ? pool.max(a.v, b.v) : pool.min(a.v, b.v);
        return { kind: "day", v, s: status.all([a.s, b.s]) };
      }
      case "window":
        return lowerWindow(this, node);
      case "carry":
        return lowerCarry(this, node);
      case "bound":
        return this.bound.get(node.slot)![node.which]!;
      default:
        return this.arithmetic(node);
    }
  }

  private arithmetic(
    node: Extract<Node, { op: "add" | "subtract" | "multiply" | "divide" | "least" | "greatest" }>,
  ): Lowered {
    const [a, b] = [this.number(node.a), this.number(node.b)];
    const s = this.status.all([a.s, b.s]);
    const amount = this.amounts[node.op](a.amount, b.amount);
    if (node.op !== "divide") return { kind: "number", amount, s };
    const nonzero = this.pool.not(this.pool.equal(b.amount.n, this.pool.of(0)));
    return { kind: "number", amount, s: this.status.need(s, nonzero) };
  }

  /** One of two lowered values of one kind, with the status that the caller found. */
  either(test: Expr, yes: Lowered, no: Lowered, s: Expr): Lowered {
    // A branch that never gives a value, such as "does not apply", takes the other's form.
    if (yes.kind === "number" && no.kind === "number") {
      if (yes.s.low > VALUE) return { kind: "number", amount: no.amount, s };
      if (no.s.low > VALUE) return { kind: "number", amount: yes.amount, s };
      return { kind: "number", amount: this.amounts.choose(test, yes.amount, no.amount), s };
    }
    if ((yes.kind !== "flag" && yes.kind !== "day") || (no.kind !== "flag" && no.kind !== "day"))
      throw new CompileError(`${this.pool.where} has branches of ${yes.kind} and ${no.kind}`);
    return { kind: yes.kind, v: this.pool.choose(test, yes.v, no.v), s };
  }

  private compare(node: Extract<Node, { op: "compare" }>): Lowered {
    const [a, b] = [this.node(node.a), this.node(node.b)];
    const s = this.status.all([a.s, b.s]);
    const swap = node.how === ">" || node.how === ">=";
    const [x, y] = swap ? [b, a] : [a, b];
    const how = node.how === "=" ? "equal" : node.how === "<" || node.how === ">" ? "below" : "atMost";
    if (x.kind === "number" && y.kind === "number")
      return { kind: "flag", v: this.amounts.compare(how, x.amount, y.amount), s };
    if (x.kind === "choice" && y.kind === "choice") {
      // The literal is a list of one; its place is looked up in the other's list.
      const place = y.choices.length === 1 ? x.choices.indexOf(y.choices[0]!) : -1;
      if (y.choices.length !== 1 && y.choices !== x.choices)
        throw new CompileError(`${this.pool.where}: two lists of choices cannot be compared`);
      return { kind: "flag", v: this.pool.equal(x.v, y.choices.length === 1 ? this.pool.of(place) : y.v), s };
    }
    if (x.kind === y.kind && (x.kind === "day" || x.kind === "flag"))
      return { kind: "flag", v: this.pool[how](x.v, (y as { v: Expr }).v), s };
    throw new CompileError(`${this.pool.where} compares ${x.kind} with ${y.kind}`);
  }

  private constant(value: Value, choices: readonly string[]): Lowered {
    const { pool, amounts } = this;
    const s = this.status.of(VALUE);
    if (typeof value === "boolean") return { kind: "flag", v: pool.of(value ? 1 : 0), s };
    if (typeof value === "number") return { kind: "day", v: pool.of(value), s };
    if (typeof value === "string") return { kind: "choice", v: pool.of(choices.indexOf(value)), choices, s };
    if ("d" in value) return { kind: "number", amount: amounts.constant(value), s };
    throw new CompileError(`${this.pool.where}: a list cannot be held fixed`);
  }

  private given(of: Given): Lowered {
    const fixed = this.setting.fixed[of.name];
    if (fixed !== undefined) return this.constant(fixed, of.choices ?? []);
    const input = compiledInput(of);
    const { pool, status } = this;
    const how = this.setting.knownness(of.name);
    const s =
      how === "known"
        ? status.of(VALUE)
        : how === "unknown"
          ? status.of(MISSING)
          : pool.not(pool.known(of.name));
    const { low, high } = input;
    if (input.kind === "series") {
      const { n, d } = input.step;
      return { kind: "series", series: { name: of.name, most: input.most, low, high, n, d }, s };
    }
    const v = how === "unknown" ? pool.of(low) : pool.input(of.name, low, high);
    switch (input.kind) {
      case "number": {
        const amount = this.amounts.multiply(this.amounts.plain(v), this.amounts.constant(input.step));
        return { kind: "number", amount, s };
      }
      case "choice":
        return { kind: "choice", v, choices: input.choices, s };
      default:
        return { kind: input.kind, v, s };
    }
  }
}
