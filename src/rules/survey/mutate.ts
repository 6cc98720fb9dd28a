import { Flag, Num } from "../expression.ts";
import type { Node } from "../node.ts";
import { Rule } from "../rule.ts";

/**
 * The same rule with some nodes exchanged: `change` is shown every node, its operands already changed, and
 * returns the node to put in its place. For tests that must show that they notice a defect.
 */
export const mutate = (rule: Rule, change: (node: Node) => Node): Rule => {
  const made = new Map<Node, Node>();
  const visit = (node: Node): Node => {
    const known = made.get(node);
    if (known) return known;
    const copy = change(rebuilt(node, visit));
    made.set(node, copy);
    return copy;
  };
  const base = Rule.of(rule, Num.of(visit(rule.formula)));
  return rule.exceptions.reduce(
    (all, one) => all.notwithstanding(one.clause, Flag.of(visit(one.when)), Num.of(visit(one.value)), one),
    base,
  );
};

const rebuilt = (node: Node, visit: (node: Node) => Node): Node => {
  const parts: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(node))
    parts[name] = Array.isArray(part)
      ? part.map((one) => (isNode(one) ? visit(one) : one))
      : isNode(part)
        ? visit(part)
        : part;
  return parts as unknown as Node;
};

const isNode = (part: unknown): part is Node =>
  typeof part === "object" && part !== null && "op" in part && "type" in part;
