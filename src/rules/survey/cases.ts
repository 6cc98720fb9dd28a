import type { Day } from "../../calendar/index.ts";
import type { Facts } from "../ask.ts";
import type { Value } from "../outcome.ts";
import type { Rule } from "../rule.ts";
import { type Edges, edgesOf } from "./edges.ts";
import { people } from "./people.ts";

const product = (edges: readonly Edges[]): number => edges.reduce((size, one) => size * one.values.length, 1);

/** Every combination of the edges' values. */
const combinations = (edges: readonly Edges[]): readonly Readonly<Record<string, Value>>[] =>
  edges.reduce<readonly Record<string, Value>[]>(
    (all, { given, values }) =>
      all.flatMap((facts) => values.map((value) => ({ ...facts, [given.name]: value }))),
    [{}],
  );

/**
 * The persons that a survey asks about, with every fact known: all combinations of the values at edges where
 * there are no more than `most`; else all combinations of flags and choices, each with several made-up sets of
 * numbers and days.
 */
export const casesOf = (rule: Rule, on: Day, most: number, seed: number): readonly Facts[] => {
  const edges = edgesOf(rule, on);
  if (edges.every(({ given }) => given.type !== "series") && product(edges) <= most)
    return combinations(edges);
  const discrete = edges.filter(({ given }) => given.type === "boolean" || given.type === "choice");
  const combos = product(discrete) <= most ? combinations(discrete) : [{}];
  return people(rule, on, most, { seed, unknown: 0 }).map((facts, i) => ({
    ...facts,
    ...combos[i % combos.length],
  }));
};
