import type { Unit } from "../quantity/index.ts";
import type { Flag, Moment, Num } from "./expression.ts";
import type { Node, NodeType } from "./node.ts";

type Result = Num | Flag | Moment;

/** "Notwithstanding": where `when` holds, this clause's value stands in place of what it is ranked over. */
export interface Exception {
  readonly clause: string;
  readonly when: Node;
  readonly value: Node;
  /** Other exceptions of the same rule, by clause, that this one wins against. */
  readonly over: readonly string[];
  readonly note: string;
}

/** One way to read an ambiguous clause. Exactly one reading of a clause is `used`; the others show their amounts. */
export interface Reading {
  readonly id: string;
  readonly clause: string;
  readonly says: string;
  readonly why: string;
  readonly used: boolean;
  /** The whole rule under this reading; the used one is the rule itself. */
  readonly rule?: Rule;
}

/** A worked case: the facts, the day and the answer as it goes over the wire. */
export interface Example {
  readonly given: Readonly<Record<string, unknown>>;
  readonly on: string;
  readonly expect:
    | string
    | { readonly missing: readonly string[] }
    | { readonly notApplicable: string }
    | { readonly refused: string };
  readonly setAside?: readonly string[];
  readonly note?: string;
}

/** What a rule says of itself before its formula. */
export interface RuleHead {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  /** Plain words: what it gives, to whom. */
  readonly says: string;
  readonly page: number;
  /** What a period that straddles a change of a figure does: answer each part, or refuse. */
  readonly straddle?: "split" | "refuse";
}

/**
 * A computation of an entitlement. Built once, never changed: each method returns a new rule.
 *
 *     rule({ id: "vacation-credit", clause: "9.1.A", … }, rate.times(timeBase).rounded("0.01", "half-up", "…"))
 *       .notwithstanding("9.1.B", workDays.isBelow(eleven), zero("hours"), { note: "…" })
 *       .example({ monthsOfService: 37, … }, "2002-03-01", "10.00")
 */
export class Rule {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  readonly says: string;
  readonly page: number;
  readonly straddle: "split" | "refuse";
  readonly type: NodeType;
  /** Unit of the answer: a unit of measure, "yes/no" or "date". */
  readonly unit: Unit | "yes/no" | "date";
  readonly formula: Node;
  readonly exceptions: readonly Exception[];
  readonly readings: readonly Reading[];
  readonly examples: readonly Example[];

  private constructor(of: Omit<Rule, "notwithstanding" | "reading" | "alternative" | "example">) {
    this.id = of.id;
    this.clause = of.clause;
    this.title = of.title;
    this.says = of.says;
    this.page = of.page;
    this.straddle = of.straddle;
    this.type = of.type;
    this.unit = of.unit;
    this.formula = of.formula;
    this.exceptions = of.exceptions;
    this.readings = of.readings;
    this.examples = of.examples;
  }

  static of(head: RuleHead, value: Result): Rule {
    const { node } = value;
    const unit = node.type === "boolean" ? "yes/no" : node.type === "day" ? "date" : node.unit!;
    return new Rule({
      straddle: "refuse",
      ...head,
      type: node.type,
      unit,
      formula: node,
      exceptions: [],
      readings: [],
      examples: [],
    });
  }

  /** Throws TypeError when the value has another type or unit than the rule. */
  notwithstanding(
    clause: string,
    when: Flag,
    value: Result,
    more: { note: string; over?: readonly string[] },
  ): Rule {
    const { node } = value;
    if (node.type !== this.type || (node.unit ?? this.formula.unit) !== this.formula.unit)
      throw new TypeError(
        `${this.id}: the exception of ${clause} answers in ${node.unit ?? node.type}, not in ${this.unit}`,
      );
    const exception = { clause, when: when.node, value: node, over: more.over ?? [], note: more.note };
    return new Rule({ ...this, exceptions: [...this.exceptions, exception] });
  }

  /** Says how an ambiguous clause is read here, and why. */
  reading(clause: string, id: string, says: string, why: string): Rule {
    return new Rule({ ...this, readings: [...this.readings, { id, clause, says, why, used: true }] });
  }

  /** Another way to read it; `rule` is this rule under that reading, and its amount is shown beside the answer. */
  alternative(clause: string, id: string, says: string, why: string, rule: Rule): Rule {
    return new Rule({ ...this, readings: [...this.readings, { id, clause, says, why, used: false, rule }] });
  }

  example(
    given: Example["given"],
    on: string,
    expect: Example["expect"],
    more: Pick<Example, "setAside" | "note"> = {},
  ): Rule {
    return new Rule({ ...this, examples: [...this.examples, { given, on, expect, ...more }] });
  }
}

/** A rule from its head and the value that it gives; see `Rule`. */
export const rule = (head: RuleHead, value: Result): Rule => Rule.of(head, value);
