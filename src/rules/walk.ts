import type { Given } from "./given.ts";
import { childrenOf, type Node } from "./node.ts";
import type { Rule } from "./rule.ts";
import type { Term } from "./term.ts";

/** Every node of a rule, its exceptions and the rules it calls, each once, parents first. */
export const nodesOf = (rule: Rule, seen: Set<Node> = new Set()): readonly Node[] => {
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.op === "rule") nodesOf(node.rule, seen);
    for (const child of childrenOf(node)) visit(child);
  };
  visit(rule.formula);
  for (const exception of rule.exceptions) {
    visit(exception.when);
    visit(exception.value);
  }
  return [...seen];
};

/** A node and every node below it, also in the rules that it calls, each once, parents first. */
export const nodesBelow = (node: Node): readonly Node[] => {
  const seen = new Set<Node>();
  const visit = (one: Node): void => {
    if (seen.has(one)) return;
    seen.add(one);
    if (one.op === "rule") nodesOf(one.rule, seen);
    for (const child of childrenOf(one)) visit(child);
  };
  visit(node);
  return [...seen];
};

/** The inputs of a rule and of its other readings, in the order in which they are read; one name is one input. */
export const givensOf = (rule: Rule): readonly Given[] => {
  const byName = new Map<string, Given>();
  const rules = [rule, ...rule.readings.flatMap((one) => (one.rule ? [one.rule] : []))];
  for (const node of rules.flatMap((one) => nodesOf(one))) {
    if (node.op !== "given") continue;
    const known = byName.get(node.given.name);
    if (known && known !== node.given)
      throw new TypeError(`${rule.id} asks for ${node.given.name} in two ways`);
    byName.set(node.given.name, node.given);
  }
  return [...byName.values()];
};

/** The dated figures that a rule reads. */
export const termsOf = (rule: Rule): readonly Term[] => {
  const terms = new Set<Term>();
  for (const node of nodesOf(rule))
    if (node.op === "figure" || node.op === "band" || node.op === "cell") terms.add(node.term);
  return [...terms];
};
