import { wordsAt } from "./abbreviation-uses.ts";
import type { Finding } from "./finding.ts";
import { findingAt, type Place, type Reading } from "./reading.ts";

/** A name of four capitalised words: shorter ones differ in a word too often to mean anything. */
const NAME = /\b(?=((?:[A-Z][a-z]{2,}\s){3}[A-Z][a-z]{2,})\b)/g;
const SAME_BEGINNING = 3;

interface Named {
  /** Where it stands first. */
  readonly place: Place;
  readonly words: readonly string[];
  readonly times: number;
}

const slipped = (a: string, b: string): boolean =>
  a !== b &&
  a.slice(0, SAME_BEGINNING) === b.slice(0, SAME_BEGINNING) &&
  a.length > SAME_BEGINNING + 2 &&
  b.length > SAME_BEGINNING + 2 &&
  !a.startsWith(b) &&
  !b.startsWith(a);

/** "Department Care Leave Account" where the file otherwise says "Dependent Care Leave Account": one word slipped. */
export const nearNames = (reading: Reading): Finding[] => {
  const named = new Map<string, Named>();
  for (const place of reading.places)
    for (const [, name = ""] of wordsAt(place).matchAll(NAME)) {
      const times = (named.get(name)?.times ?? 0) + 1;
      named.set(name, { place: named.get(name)?.place ?? place, words: name.split(/\s/), times });
    }
  const done = new Set<string>();
  return [...named].flatMap(([name, { place, words, times }]) => {
    const other = [...named].find(([, each]) => {
      const differing = words.flatMap((word, i) => (word === each.words[i] ? [] : [i]));
      const only = differing.length === 1 ? (differing[0] ?? 0) : -1;
      return only >= 0 && slipped(words[only] ?? "", each.words[only] ?? "");
    });
    if (!other || done.has(name) || done.has(other[0]) || times > other[1].times) return [];
    done.add(name);
    const says = `"${name}" differs in one word from "${other[0]}" at ${other[1].place.node.address}; the same thing may be meant.`;
    return [findingAt(reading, "damaged-word", place.node, name, says, "likely")];
  });
};
