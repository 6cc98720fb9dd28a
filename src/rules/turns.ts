import { addDays, type Day } from "../calendar/index.ts";
import { evaluate } from "./evaluate.ts";
import { formulaOf } from "./formula.ts";
import { childrenOf, type Node } from "./node.ts";
import { NoAnswer } from "./outcome.ts";
import type { Rule } from "./rule.ts";
import { nodesOf } from "./walk.ts";

/** A day on which a rule turns, because it compares the day asked about with a printed date. */
export interface Turn {
  /** The first day on which a test comes out otherwise than the day before. */
  readonly on: Day;
  /** The test, as a person reads it; several stand side by side. */
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

/** The day that a side comes to from printed dates and figures alone, such as the day before a printed one. */
const fixed = (node: Node): Day | undefined => {
  const printed = below(node).find(isPrinted);
  if (!printed || below(node).some((one) => one.op === "today")) return undefined;
  const context = { on: printed.value as Day, values: {}, missing: [], bound: [], setAside: [] };
  try {
    const day = evaluate(node, context);
    return typeof day === "number" ? (day as Day) : undefined;
  } catch (error) {
    if (error instanceof NoAnswer) return undefined;
    throw error;
  }
};

const turnsOf = (node: Compare): readonly Day[] => {
  const { a, b, how } = node;
  const [left, right] = [fixed(a), fixed(b)];
  if (a.op === "today" && right !== undefined) return daysOf(how, right);
  if (b.op === "today" && left !== undefined) return daysOf(MIRROR[how], left);
  const all = [...below(a), ...below(b)];
  return all.some((one) => one.op === "today") ? all.filter(isPrinted).map((one) => one.value as Day) : [];
};

/** The days on which a rule turns because it compares the day asked about with a date that is printed. */
export const turns = (rule: Rule): readonly Turn[] => {
  const found = new Map<Day, Set<string>>();
  for (const node of nodesOf(rule)) {
    if (node.op !== "compare") continue;
    const test = formulaOf(node);
    for (const on of turnsOf(node)) found.set(on, (found.get(on) ?? new Set()).add(test));
  }
  return [...found].map(([on, tests]) => ({ on, test: [...tests].join("; ") })).sort((a, b) => a.on - b.on);
};
