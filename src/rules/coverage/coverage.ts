import { type Agreement, rulesOf } from "../agreement.ts";
import type { Rule } from "../rule.ts";
import type { Section } from "../section.ts";
import { branchesOf } from "./branches.ts";
import { claimCoverage } from "./claims.ts";
import { passageOf } from "./passage.ts";
import { readersOf } from "./readers.ts";

/** How many examples a rule has at least; one of them at least is no plain answer. */
const LEAST = 3;

/** One way that a rule can go, and the examples (from 1) that went it. */
export interface BranchCoverage {
  readonly says: string;
  readonly clause: string;
  readonly exercisedBy: readonly number[];
}

/** How far the examples beside a rule, or beside a claim, go through it. */
export interface RuleCoverage {
  readonly id: string;
  readonly clause: string;
  readonly examples: number;
  /** How many of them are refused, missing a fact or not applicable. */
  readonly refusals: number;
  readonly branches: readonly BranchCoverage[];
}

/** What is wanting in a section, and on which of its rules or terms. */
export interface CoverageFinding {
  readonly kind: "few-examples" | "no-refusal" | "branch-without-example" | "unread-term";
  readonly id: string;
  readonly clause: string;
  readonly says: string;
}

/** What a section declares and what the examples beside it exercise. */
export interface SectionCoverage {
  readonly number: string;
  readonly title: string;
  readonly terms: readonly { readonly id: string; readonly readBy: readonly string[] }[];
  readonly rules: readonly RuleCoverage[];
  readonly claims: readonly RuleCoverage[];
  readonly procedures: readonly string[];
  readonly findings: readonly CoverageFinding[];
}

const findingsOn = (covered: RuleCoverage): readonly CoverageFinding[] => {
  const at = { id: covered.id, clause: covered.clause };
  return [
    ...(covered.examples < LEAST
      ? [
          {
            kind: "few-examples" as const,
            ...at,
            says: `has ${covered.examples} of at least ${LEAST} examples`,
          },
        ]
      : []),
    ...(covered.refusals === 0
      ? [
          {
            kind: "no-refusal" as const,
            ...at,
            says: "has no example that is refused, misses a fact or does not apply",
          },
        ]
      : []),
    ...covered.branches
      .filter((one) => one.exercisedBy.length === 0)
      .map((one) => ({
        kind: "branch-without-example" as const,
        id: covered.id,
        clause: one.clause,
        says: `no example goes this way: ${one.says}`,
      })),
  ];
};

/** One rule's coverage; `asked` are the rules that have examples of their own. */
const ruleCoverage = (of: Agreement, rule: Rule, asked: ReadonlySet<Rule>): RuleCoverage => {
  const passages = rule.examples.map((one) => passageOf(rule, one, of));
  return {
    id: rule.id,
    clause: rule.clause,
    examples: rule.examples.length,
    refusals: rule.examples.filter((one) => typeof one.expect !== "string").length,
    branches: branchesOf(rule, { asked, from: of.from, to: of.to }).map(({ says, clause, taken }) => ({
      says,
      clause,
      exercisedBy: passages.flatMap((passage, i) => (passage && taken(passage) ? [i + 1] : [])),
    })),
  };
};

/** What each of some sections of an agreement (all, unless told) declares, exercises and leaves open. */
export const coverageOf = (
  of: Agreement,
  sections: readonly Section[] = of.sections,
): readonly SectionCoverage[] => {
  const asked = new Set(rulesOf(of));
  const readers = readersOf(of);
  return sections.map((section) => {
    const rules = section.rules.map((rule) => ruleCoverage(of, rule, asked));
    const claims = section.claims.map((one) => claimCoverage(of, one));
    return {
      number: section.number,
      title: section.title,
      terms: section.terms.map((term) => ({ id: term.id, readBy: readers.get(term) ?? [] })),
      rules,
      claims,
      procedures: section.procedures.map((one) => one.id),
      findings: [
        ...[...rules, ...claims].flatMap(findingsOn),
        ...section.terms
          .filter((term) => (readers.get(term) ?? []).length === 0)
          .map((term) => ({
            kind: "unread-term" as const,
            id: term.id,
            clause: term.clause,
            says: "is read by no rule and shown by nothing else",
          })),
      ],
    };
  });
};
