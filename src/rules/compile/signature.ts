import type { Day } from "../../calendar/index.ts";
import { evaluate } from "../evaluate.ts";
import { childrenOf, type Node } from "../node.ts";
import { NoAnswer, type Value } from "../outcome.ts";
import type { Rule } from "../rule.ts";
import { nodesOf } from "../walk.ts";

interface Reads {
  day: boolean;
  person: boolean;
}
type Fixed = Readonly<Record<string, Value | undefined>>;

/** Whether a node reads the day that is asked about, and whether it reads anything of the person. */
const readsOf = (node: Node, fixed: Fixed, memo: Map<Node, Reads>): Reads => {
  const known = memo.get(node);
  if (known) return known;
  const made = { day: node.op === "today", person: node.op === "bound" || node.op === "rule" };
  if (node.op === "given") made.person = fixed[node.given.name] === undefined;
  for (const child of childrenOf(node)) {
    const below = readsOf(child, fixed, memo);
    made.day ||= below.day;
    made.person ||= below.person;
  }
  memo.set(node, made);
  return made;
};

/**
 * What the day decides before any person is looked at: which version of each term is in force, and what every
 * expression of the day alone comes to. Two days with one signature share one loop. Where the day is compared
 * with a person's own dates, the day itself is part of it.
 */
export const signatureOf = (rules: readonly Rule[], on: Day, fixed: Fixed): string => {
  const parts: string[] = [];
  const nodes = new Set<Node>();
  for (const rule of rules) nodesOf(rule, nodes);
  for (const node of nodes)
    if (node.op === "figure" || node.op === "band" || node.op === "cell") {
      const { values } = node.term;
      parts.push(String(values.findIndex(({ from, to }) => from <= on && (to === undefined || on <= to))));
    }
  const memo = new Map<Node, Reads>();
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.op === "rule") {
      visitRule(node.rule);
      return;
    }
    const reads = readsOf(node, fixed, memo);
    if (reads.day && !reads.person) parts.push(said(node, on, fixed));
    else childrenOf(node).forEach(visit);
  };
  const visitRule = (rule: Rule): void => {
    visit(rule.formula);
    for (const { when, value } of rule.exceptions) [when, value].forEach(visit);
  };
  rules.forEach(visitRule);
  return parts.join();
};

const said = (node: Node, on: Day, fixed: Fixed): string => {
  try {
    return JSON.stringify(evaluate(node, { on, values: fixed, missing: [], bound: [], setAside: [] })) ?? "";
  } catch (error) {
    if (error instanceof NoAnswer) return error.code;
    throw error;
  }
};
