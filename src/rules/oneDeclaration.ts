import type { Given } from "./given.ts";
import type { Rule } from "./rule.ts";
import { givensOf } from "./walk.ts";

const written = (of: Given): string => JSON.stringify(Object.entries(of).sort());

/**
 * Every input that the rules ask for, by name, in the order in which they are first asked. A person answers one
 * question once, and all rules together compile into one loop, so a name must stand for one declaration.
 * Throws TypeError where two rules declare it in two ways.
 */
export const inputsOf = (rules: readonly Rule[]): ReadonlyMap<string, Given> => {
  const known = new Map<string, { given: Given; rule: Rule }>();
  for (const rule of rules)
    for (const given of givensOf(rule)) {
      const first = known.get(given.name);
      if (!first) known.set(given.name, { given, rule });
      else if (first.given !== given && written(first.given) !== written(given))
        throw new TypeError(`${first.rule.id} and ${rule.id} ask for ${given.name} in two ways`);
    }
  return new Map([...known].map(([name, { given }]) => [name, given]));
};
