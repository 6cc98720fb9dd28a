import type { Given } from "./given.ts";
import type { Rule } from "./rule.ts";
import { givensOf } from "./walk.ts";

const written = (of: Given): string => JSON.stringify(Object.entries(of).sort());

/** What asks for inputs, by a name for messages. */
export interface Asking {
  readonly id: string;
  readonly asks: readonly Given[];
}

/** What a rule asks for. */
export const ruleAsking = (rule: Rule): Asking => ({ id: rule.id, asks: givensOf(rule) });

/**
 * Every input that is asked for, by name, in the order in which they are first asked. A person answers one
 * question once, and all rules together compile into one loop, so a name must stand for one declaration.
 * Throws TypeError where two declare it in two ways.
 */
export const inputsOf = (all: readonly Asking[]): ReadonlyMap<string, Given> => {
  const known = new Map<string, { given: Given; id: string }>();
  for (const { id, asks } of all)
    for (const given of asks) {
      const first = known.get(given.name);
      if (!first) known.set(given.name, { given, id });
      else if (first.given !== given && written(first.given) !== written(given))
        throw new TypeError(`${first.id} and ${id} ask for ${given.name} in two ways`);
    }
  return new Map([...known].map(([name, { given }]) => [name, given]));
};
