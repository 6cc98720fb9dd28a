import type { Agreement } from "../agreement.ts";
import type { Section } from "../section.ts";
import type { Term } from "../term.ts";
import { termsOf } from "../walk.ts";

/** The terms that something of the agreement holds anywhere within it, such as a procedure or an entitlement. */
const termsWithin = (thing: unknown, known: ReadonlySet<Term>): ReadonlySet<Term> => {
  const found = new Set<Term>();
  const seen = new Set<unknown>();
  const visit = (one: unknown): void => {
    if (one === null || typeof one !== "object" || seen.has(one)) return;
    seen.add(one);
    if (known.has(one as Term)) found.add(one as Term);
    else if (one instanceof Map || one instanceof Set) for (const inner of one.values()) visit(inner);
    else for (const inner of Object.values(one)) visit(inner);
  };
  visit(thing);
  return found;
};

/** What else of a section may show a term: all of its lists but those of terms, rules and plain words. */
const shownBy = (section: Section): readonly (readonly [string, unknown])[] =>
  Object.entries(section)
    .filter(([name, value]) => Array.isArray(value) && name !== "terms" && name !== "rules")
    .flatMap(([, list]) =>
      (list as readonly unknown[])
        .filter(
          (one): one is { readonly id: string } => typeof one === "object" && one !== null && "id" in one,
        )
        .map((one) => [one.id, one] as const),
    );

/** Who reads each term: rules under any reading, and what else shows it, by id. */
export const readersOf = (of: Pick<Agreement, "sections">): ReadonlyMap<Term, readonly string[]> => {
  const readers = new Map<Term, Set<string>>();
  for (const section of of.sections) for (const term of section.terms) readers.set(term, new Set());
  const known = new Set(readers.keys());
  for (const section of of.sections) {
    for (const rule of section.rules)
      for (const one of [rule, ...rule.readings.flatMap((reading) => reading.rule ?? [])])
        for (const term of termsOf(one)) readers.get(term)?.add(rule.id);
    for (const [id, thing] of shownBy(section))
      for (const term of termsWithin(thing, known)) readers.get(term)!.add(id);
  }
  return new Map([...readers].map(([term, ids]) => [term, [...ids]]));
};
