import { type Day, day } from "../calendar/index.ts";
import { ONE, ratio, type Unit, ZERO } from "../quantity/index.ts";
import { type Choice, Flag, Moment, Num, type Series, sameUnit } from "./expression.ts";
import type { Node } from "./node.ts";
import type { Rule } from "./rule.ts";
import type { Bands, Figure, Table } from "./term.ts";

/** Nothing of a unit: the only bare number, with `one`, that a rule may write; all others are terms. */
export const zero = (unit: Unit): Num => Num.of({ op: "literal", type: "number", unit, value: ZERO });
/** One of a unit; see `zero`. */
export const one = (unit: Unit = "count"): Num => Num.of({ op: "literal", type: "number", unit, value: ONE });

/** The figure of a term, read on the day that is asked about. */
export const read = (term: Figure): Num => Num.of({ op: "figure", type: "number", unit: term.unit, term });

/** The figure of the band in which `at` lies. Throws TypeError when `at` has another unit than the bounds. */
export const band = (term: Bands, at: Num): Num => {
  if (term.of !== at.unit) throw new TypeError(`${term.id} has bands of ${term.of}, not ${at.unit}`);
  return Num.of({ op: "band", type: "number", unit: term.unit, term, at: at.node });
};

/** The figure of a row and column; a row that the table lacks has no answer. Throws TypeError for an unknown column. */
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

/** "There is no such day": for a rule that answers with a day; see `notApplicable`. */
export const noDay = (clause: string, reason: string): Moment =>
  Moment.of({ op: "none", type: "day", clause, reason });
/** Neither yes nor no: the clause does not reach this person; see `notApplicable`. */
export const noFlag = (clause: string, reason: string): Flag =>
  Flag.of({ op: "none", type: "boolean", clause, reason });
/** Yes for everybody: an entitlement that asks nothing first. */
export const always = (): Flag => Flag.of({ op: "literal", type: "boolean", value: true });

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

const MINUTES_A_DAY = Num.of({ op: "literal", type: "number", unit: "count", value: ratio(1440) });
const MINUTES_AN_HOUR = Num.of({ op: "literal", type: "number", unit: "count", value: ratio(60) });

/** Hours from a day and time to another day and time, exact to the minute; negative where the second is earlier. */
export const hoursBetween = (fromDay: Moment, fromTime: Num, toDay: Moment, toTime: Num): Num =>
  fromDay
    .daysUntil(toDay)
    .as("hours")
    .times(MINUTES_A_DAY)
    .plus(toTime.minus(fromTime).as("hours"))
    .over(MINUTES_AN_HOUR);
