import type { Day } from "../../calendar/index.ts";
import { divide, multiply, type Ratio, ratio } from "../../quantity/index.ts";
import type { Facts } from "../ask.ts";
import type { Given } from "../given.ts";
import type { Value } from "../outcome.ts";
import type { Rule } from "../rule.ts";
import { type Edges, edgesOf } from "./edges.ts";
import { Dice } from "./random.ts";

/** Anywhere within the declared range, on its grid. */
const anywhere = (of: Given, dice: Dice): Ratio => {
  const step = of.step ?? ratio(1);
  const least = divide(of.min!, step);
  const most = divide(of.max!, step);
  const low = Math.ceil(least.n / least.d);
  return multiply(ratio(low + dice.below(Math.floor(most.n / most.d) - low + 1)), step);
};

/** Half at an edge; the ends of a closed list, such as full time, weigh as much as all between them. */
const single = ({ given, values }: Edges, dice: Dice): Value => {
  if (given.type !== "number" && given.type !== "series") return dice.pick(values);
  if (given.among) return dice.once(2) ? dice.pick([values[0]!, values.at(-1)!]) : dice.pick(values);
  return dice.once(2) ? anywhere(given, dice) : dice.pick(values);
};

const factOf = (edges: Edges, dice: Dice, lengths: (most: number) => number): Value => {
  const { given } = edges;
  if (given.type !== "series") return single(edges, dice);
  return Array.from({ length: lengths(given.most!) }, () => single(edges, dice) as Ratio);
};

/** How people are made up: the seed, and how often a fact is unknown. */
export interface PeopleOptions {
  readonly seed: number;
  /** One fact in so many is unknown; 0 for none. */
  readonly unknown: number;
}

/**
 * Made-up persons for a rule: every fact within its declared range, half of them at an edge. Series are mostly
 * of one length, as a rule that carries a balance wants them, and now and then are not.
 */
export const people = (
  rule: Rule,
  on: Day,
  count: number,
  { seed, unknown }: PeopleOptions,
): readonly Facts[] => {
  const dice = new Dice(seed);
  const edges = edgesOf(rule, on);
  return Array.from({ length: count }, () => {
    const share = dice.below(1000);
    const lengths = (most: number) =>
      dice.once(12)
        ? dice.below(most + 1)
        : share < 100
          ? 0
          : share < 250
            ? most
            : Math.ceil((share * most) / 1000);
    const facts: Record<string, Value | undefined> = {};
    for (const one of edges)
      facts[one.given.name] = unknown > 0 && dice.once(unknown) ? undefined : factOf(one, dice, lengths);
    return facts;
  });
};
