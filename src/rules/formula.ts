import { type Day, iso } from "../calendar/index.ts";
import { toFraction, unitFormat } from "../quantity/index.ts";
import type { Node } from "./node.ts";

const memo = new WeakMap<Node, string>();

/** The formula as a person reads it, made from the graph itself; nobody types it a second time. */
export const formulaOf = (node: Node): string => {
  const known = memo.get(node);
  if (known !== undefined) return known;
  const text = write(node);
  memo.set(node, text);
  return text;
};

/** What reads as more than one word group, and so stands in brackets inside another formula. */
const LOOSE: ReadonlySet<Node["op"]> = new Set([
  "add",
  "subtract",
  "multiply",
  "divide",
  "least",
  "greatest",
  "later",
  "earlier",
  "round",
  "and",
  "or",
  "when",
]);

const inner = (node: Node): string => {
  const text = formulaOf(node);
  return LOOSE.has(node.op) ? `(${text})` : text;
};

const words = (name: string): string =>
  name.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);

const write = (node: Node): string => {
  switch (node.op) {
    case "given":
      return words(node.given.name);
    case "literal":
      return literal(node);
    case "figure":
      return `${node.term.title} (${node.term.clause})`;
    case "band":
      return `${node.term.title} (${node.term.clause}) at ${inner(node.at)}`;
    case "cell":
      return `${node.term.title} (${node.term.clause}), ${node.column} of ${inner(node.key)}`;
    case "add":
      return `${inner(node.a)} + ${inner(node.b)}`;
    case "subtract":
      return `${inner(node.a)} − ${inner(node.b)}`;
    case "multiply":
      return `${inner(node.a)} × ${inner(node.b)}`;
    case "divide":
      return `${inner(node.a)} ÷ ${inner(node.b)}`;
    case "least":
      return `the lesser of ${inner(node.a)} and ${inner(node.b)}`;
    case "greatest":
      return `the greater of ${inner(node.a)} and ${inner(node.b)}`;
    case "round": {
      const way = node.mode === "half-up" ? "half away from zero" : node.mode === "down" ? "down" : "up";
      return `${inner(node.a)}, rounded ${way} to ${node.unit ? unitFormat(node.unit).say(node.step) : toFraction(node.step)}`;
    }
    case "compare":
      return comparison(node);
    case "and":
      return node.of.map(inner).join(" and ");
    case "or":
      return oneOf(node.of) ?? node.of.map(inner).join(" or ");
    case "not":
      return `not ${inner(node.a)}`;
    case "when":
      return `${formulaOf(node.yes)} if ${formulaOf(node.test)}; otherwise ${formulaOf(node.no)}`;
    case "rule":
      return `${node.rule.title} (${node.rule.clause})`;
    case "none":
      return `does not apply (${node.clause})`;
    case "today":
      return "the day asked about";
    case "shift":
      return `${inner(node.a)} ${node.sign > 0 ? "plus" : "less"} ${inner(node.by)}`;
    case "work-shift":
      return `${inner(node.by)} in work days ${node.sign > 0 ? "after" : "before"} ${inner(node.a)}`;
    case "work-days-between":
      return `the work days after ${inner(node.a)} through ${inner(node.b)}`;
    case "period-start":
      return `the first day of the pay period ${node.later ? "after" : "of"} ${inner(node.a)}`;
    case "year-start":
      return `January 1 of the year of ${inner(node.a)}`;
    case "days-between":
      return `the days from ${inner(node.a)} to ${inner(node.b)}`;
    case "later":
      return `the later of ${inner(node.a)} and ${inner(node.b)}`;
    case "earlier":
      return `the earlier of ${inner(node.a)} and ${inner(node.b)}`;
    case "window":
      return windowText(node);
    case "carry":
      return `from ${inner(node.start)}, for each entry of ${node.over.map(inner).join(" and ")}: ${formulaOf(node.step)}`;
    case "bound":
      return node.label;
  }
};

const literal = (node: Extract<Node, { op: "literal" }>): string => {
  const { value } = node;
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return iso(value as Day);
  return node.unit && node.unit !== "share" ? unitFormat(node.unit).say(value) : toFraction(value);
};

const comparison = (node: Extract<Node, { op: "compare" }>): string => {
  const way = { "<": "is below", "<=": "is at most", ">": "is above", ">=": "is at least", "=": "is" }[
    node.how
  ];
  const day = {
    "<": "is before",
    "<=": "is on or before",
    ">": "is after",
    ">=": "is on or after",
    "=": "is",
  }[node.how];
  const right = node.a.type === "choice" ? choiceText(node.a, node.b) : inner(node.b);
  return `${inner(node.a)} ${node.a.type === "day" ? day : way} ${right}`;
};

/** A choice in the words that the form offers, where its name alone does not say it. */
const choiceText = (asked: Node, choice: Node): string => {
  const says =
    asked.op === "given" && choice.op === "literal" ? asked.given.says?.[String(choice.value)] : undefined;
  return says ? `“${says}”` : inner(choice);
};

/** "setting is office or hospital" rather than the same question twice. */
const oneOf = (of: readonly Node[]): string | undefined => {
  const first = of[0];
  if (first?.op !== "compare" || first.how !== "=" || first.a.type !== "choice") return undefined;
  const all = of.every((one) => one.op === "compare" && one.how === "=" && one.a === first.a);
  return all
    ? `${inner(first.a)} is ${of.map((one) => choiceText(first.a, (one as typeof first).b)).join(" or ")}`
    : undefined;
};

const windowText = (node: Extract<Node, { op: "window" }>): string => {
  const over = `the last ${inner(node.last)} of ${inner(node.series)}`;
  if (node.how === "sum") return `the sum of ${over}`;
  return node.how === "best" ? `the greatest of ${over}` : `how many of ${over} reach ${inner(node.floor!)}`;
};
