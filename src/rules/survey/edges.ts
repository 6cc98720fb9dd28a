import { addDays, addMonths, type Day, dayOf, fallsOn, ymd } from "../../calendar/index.ts";
import {
  add,
  compare,
  divide,
  multiply,
  type Ratio,
  ratio,
  subtract,
  type Unit,
} from "../../quantity/index.ts";
import type { Given } from "../given.ts";
import type { Node } from "../node.ts";
import type { Value } from "../outcome.ts";
import type { Rule } from "../rule.ts";
import { type Band, changeDays, type Rows, termAt } from "../term.ts";
import { givensOf, nodesOf } from "../walk.ts";

type Single = Exclude<Value, readonly Ratio[]>;

/** The values of one input at which a rule may change its mind, each within the declared range. */
export interface Edges {
  readonly given: Given;
  /** Of a series: of its entries. */
  readonly values: readonly Single[];
  /** Bounds of bands that this input itself is looked up in. */
  readonly bands: readonly Ratio[];
}

const figuresOf = (node: Node, on: Day): readonly Ratio[] => {
  if (node.op === "literal" && typeof node.value === "object") return [node.value];
  if (node.op === "figure") {
    const found = termAt(node.term, on);
    return found ? [found.value as Ratio] : [];
  }
  if (node.op === "band")
    return ((termAt(node.term, on)?.value ?? []) as readonly Band[]).map(([from]) => from);
  if (node.op === "cell") {
    const rows = termAt(node.term, on)?.value as Rows | undefined;
    return [...(rows?.values() ?? [])].slice(0, 3).map((row) => row[node.column]!);
  }
  return [];
};

const boundUnit = (node: Node): Unit | undefined => (node.op === "band" ? node.term.of : node.unit);

/** The nearest values of the input's grid that are not above and not below. */
const onGrid = (of: Given, value: Ratio): readonly Ratio[] => {
  const step = of.step ?? ratio(1);
  const steps = divide(value, step);
  const below = Math.floor(steps.n / steps.d);
  return [below - 1, below, below + 1, below + 2].map((n) => multiply(ratio(n), step));
};

const within = (of: Given, value: Ratio): boolean =>
  of.among
    ? of.among.some((one) => compare(one, value) === 0)
    : (!of.min || compare(value, of.min) >= 0) && (!of.max || compare(value, of.max) <= 0);

const distinct = (values: readonly Ratio[]): readonly Ratio[] =>
  [...values].sort(compare).filter((one, i, all) => i === 0 || compare(all[i - 1]!, one) !== 0);

const numbersOf = (of: Given, nodes: readonly Node[], on: Day): readonly Ratio[] => {
  if (of.among) return of.among;
  const step = of.step ?? ratio(1);
  const near = nodes.filter((node) => boundUnit(node) === of.unit).flatMap((node) => figuresOf(node, on));
  const ends = [of.min!, add(of.min!, step), subtract(of.max!, step), of.max!];
  return distinct([...ends, ...near.flatMap((one) => onGrid(of, one))]).filter((one) => within(of, one));
};

/** The holidays of the years around a day, where work days are counted without them. */
const holidaysOf = (node: Node, on: Day): readonly Day[] => {
  if (node.op !== "work-shift" && node.op !== "work-days-between") return [];
  const { year } = ymd(on);
  return [year - 1, year].flatMap((each) => node.off.map(({ falls }) => fallsOn(falls, each)));
};

const daysOf = (nodes: readonly Node[], on: Day): readonly Day[] => {
  const { year, month } = ymd(on);
  const named = nodes.flatMap((node) =>
    node.op === "literal" && node.type === "day"
      ? [node.value as Day]
      : "term" in node
        ? changeDays(node.term)
        : holidaysOf(node, on),
  );
  const near = [on, dayOf(year, month, 1), addMonths(dayOf(year, month, 1), 1), ...named];
  const wide = near.flatMap((one) =>
    [-1, 0, 1, -31, 31, -365, -366, -730, -731].map((days) => addDays(one, days)),
  );
  return [...new Set([...wide, dayOf(2000, 2, 29), dayOf(1999, 2, 28), dayOf(2001, 12, 31)])];
};

/** The edges of every input of a rule and its readings, on a day. */
export const edgesOf = (rule: Rule, on: Day): readonly Edges[] => {
  const nodes = [rule, ...rule.readings.flatMap((one) => (one.rule ? [one.rule] : []))].flatMap((one) =>
    nodesOf(one),
  );
  return givensOf(rule).map((given): Edges => {
    const bands = nodes.flatMap((node) =>
      node.op === "band" && node.at.op === "given" && node.at.given.name === given.name
        ? figuresOf(node, on)
        : [],
    );
    switch (given.type) {
      case "boolean":
        return { given, values: [true, false], bands };
      case "choice":
        return { given, values: given.choices!, bands };
      case "day":
        return { given, values: daysOf(nodes, on), bands };
      default:
        return { given, values: numbersOf(given, nodes, on), bands };
    }
  });
};
