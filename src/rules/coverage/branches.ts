import { type Day, iso } from "../../calendar/index.ts";
import { unitFormat } from "../../quantity/index.ts";
import { formulaOf } from "../formula.ts";
import { childrenOf, type Node } from "../node.ts";
import type { Exception, Rule } from "../rule.ts";
import type { Bands, Term } from "../term.ts";

/** One way that a rule can go, in a person's words, and how an evaluation is known to have gone it. */
export interface Branch {
  readonly says: string;
  readonly clause: string;
  readonly taken: (by: Passage) => boolean;
}

/** What one example went through: arms taken, the day, and what came out; nothing where its facts were refused. */
export interface Passage {
  readonly on: Day;
  readonly arms: ReadonlySet<string>;
  /** Yes or no, for a rule that answers so. */
  readonly answer?: boolean;
  /** Alternative readings, by id, that gave this example another answer. */
  readonly differs: ReadonlySet<string>;
}

/** Names an arm; tests that say the same are one test, wherever the rule writes them. */
export const armOf = (where: Node | Exception, arm: boolean | number): string =>
  "note" in where
    ? `${where.clause} ${where.note} ${formulaOf(where.when)}: ${arm}`
    : where.op === "band"
      ? `band ${where.term.id}: ${arm}`
      : `${formulaOf(where)}: ${arm}`;

interface Parts {
  readonly nodes: ReadonlySet<Node>;
  readonly exceptions: readonly Exception[];
}

/** The rule's own nodes and exceptions; a rule that it calls is entered only where nobody can ask it by itself. */
const partsOf = (rule: Rule, asked: ReadonlySet<Rule>): Parts => {
  const nodes = new Set<Node>();
  const exceptions: Exception[] = [];
  const entered = new Set<Rule>();
  const enter = (one: Rule): void => {
    if (entered.has(one)) return;
    entered.add(one);
    visit(one.formula);
    for (const exception of one.exceptions) {
      exceptions.push(exception);
      visit(exception.when);
      visit(exception.value);
    }
  };
  const visit = (node: Node): void => {
    if (nodes.has(node)) return;
    nodes.add(node);
    if (node.op === "rule" && !asked.has(node.rule)) enter(node.rule);
    for (const child of childrenOf(node)) visit(child);
  };
  enter(rule);
  return { nodes, exceptions };
};

const arm = (says: string, clause: string, where: Node | Exception, taken: boolean | number): Branch => ({
  says,
  clause,
  taken: ({ arms }) => arms.has(armOf(where, taken)),
});

const bandBranches = (node: Node & { term: Bands }): readonly Branch[] => {
  const { term } = node;
  const places = new Map<string, Set<number>>();
  for (const { value } of term.values)
    value.forEach(([from], i) => {
      const part = i === 0 ? "first" : i === value.length - 1 ? "last" : "middle";
      const says =
        part === "middle"
          ? `${term.title}: a band between the first and the last`
          : `${term.title}: the ${part} band, from ${unitFormat(term.of).say(from)}`;
      places.set(says, (places.get(says) ?? new Set()).add(i));
    });
  return [...places].map(([says, at]) => ({
    says,
    clause: term.clause,
    taken: ({ arms }) => [...at].some((place) => arms.has(armOf(node, place))),
  }));
};

/** Each value that a changing figure takes while the agreement runs. */
const dateBranches = (term: Term, from: Day, to: Day): readonly Branch[] => {
  const values = term.values.filter((one) => one.from <= to && (one.to === undefined || one.to >= from));
  if (values.length < 2) return [];
  return values.map((one) => ({
    says: `${term.title}, as it stands from ${iso(one.from)}${one.to === undefined ? "" : ` through ${iso(one.to)}`}`,
    clause: term.clause,
    taken: ({ on }) => on >= one.from && (one.to === undefined || on <= one.to),
  }));
};

const nodeBranches = (node: Node, clause: string, from: Day, to: Day): readonly Branch[] => {
  switch (node.op) {
    case "when":
      return [
        arm(`if ${formulaOf(node.test)}`, clause, node, true),
        arm(`if it is not so that ${formulaOf(node.test)}`, clause, node, false),
      ];
    case "band":
      return [...bandBranches(node), ...dateBranches(node.term, from, to)];
    case "figure":
    case "cell":
      return dateBranches(node.term, from, to);
    default:
      return [];
  }
};

/**
 * The ways that a rule can go: both arms of each test, each exception holding and not, first, middle and last
 * band, each value of a figure that changes while the agreement runs, yes and no, and each other reading giving
 * another answer. `asked` are the rules that have examples of their own.
 */
export const branchesOf = (
  rule: Rule,
  { asked, from, to }: { asked: ReadonlySet<Rule>; from: Day; to: Day },
): readonly Branch[] => {
  const { nodes, exceptions } = partsOf(rule, asked);
  const all = [
    ...[...nodes].flatMap((node) => nodeBranches(node, rule.clause, from, to)),
    ...exceptions.flatMap((one) => [
      arm(`${one.note} (${formulaOf(one.when)})`, one.clause, one, true),
      arm(`not so: ${one.note} (${formulaOf(one.when)})`, one.clause, one, false),
    ]),
    ...(rule.type === "boolean"
      ? [true, false].map(
          (yes): Branch => ({
            says: `the answer is ${yes ? "yes" : "no"}`,
            clause: rule.clause,
            taken: ({ answer }) => answer === yes,
          }),
        )
      : []),
    ...rule.readings
      .filter((one) => one.rule)
      .map(
        (one): Branch => ({
          says: `another answer where it is read so: ${one.says}`,
          clause: one.clause,
          taken: ({ differs }) => differs.has(one.id),
        }),
      ),
  ];
  return merged(all);
};

/** Branches that say the same are one branch: taken where any of them is. */
const merged = (all: readonly Branch[]): readonly Branch[] => {
  const bySaying = new Map<string, Branch[]>();
  for (const one of all) {
    const key = `${one.clause} ${one.says}`;
    bySaying.set(key, [...(bySaying.get(key) ?? []), one]);
  }
  return [...bySaying.values()].map((same) => ({
    ...same[0]!,
    taken: (by) => same.some((one) => one.taken(by)),
  }));
};
