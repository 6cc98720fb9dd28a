import { addDays, type Day } from "../calendar/index.ts";
import { formulaOf } from "./formula.ts";
import { childrenOf, type Node } from "./node.ts";
import type { Rule } from "./rule.ts";
import { nodesOf } from "./walk.ts";

/** A test of a rule that compares the day asked about with a printed date. */
export interface Turn {
  /** The first day on which the test comes out otherwise than the day before. */
  readonly on: Day;
  /** The test, as a person reads it. */
  readonly test: string;
}

const below = (node: Node): readonly Node[] => [node, ...childrenOf(node).flatMap(below)];
const isPrinted = (node: Node): node is Extract<Node, { op: "literal" }> =>
  node.op === "literal" && node.type === "day";

type Compare = Extract<Node, { op: "compare" }>;

/** The days on which "today, this way, that date" turns. */
const daysOf = (how: Compare["how"], date: Day): readonly Day[] => {
  if (how === "<" || how === ">=") return [date];
  return how === "=" ? [date, addDays(date, 1)] : [addDays(date, 1)];
};

const MIRROR: Readonly<Record<Compare["how"], Compare["how"]>> = {
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
  "=": "=",
};

const turnsOf = (node: Compare): readonly Day[] => {
  const { a, b, how } = node;
  if (a.op === "today" && isPrinted(b)) return daysOf(how, b.value as Day);
  if (b.op === "today" && isPrinted(a)) return daysOf(MIRROR[how], a.value as Day);
  const all = [...below(a), ...below(b)];
  return all.some((one) => one.op === "today") ? all.filter(isPrinted).map((one) => one.value as Day) : [];
};

/** The days on which a rule turns because it compares the day asked about with a date that is printed. */
export const turns = (rule: Rule): readonly Turn[] => {
  const found = new Map<string, Turn>();
  for (const node of nodesOf(rule)) {
    if (node.op !== "compare") continue;
    const test = formulaOf(node);
    for (const on of turnsOf(node)) found.set(`${on} ${test}`, { on, test });
  }
  return [...found.values()].sort((a, b) => a.on - b.on);
};
