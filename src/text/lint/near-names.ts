import { wordsAt } from "./abbreviation-uses.ts";
import type { Finding } from "./finding.ts";
import { findingAt, type Place, type Reading } from "./reading.ts";

/** A name of four capitalised words: shorter ones differ in a word too often to mean anything. */
const NAME = /\b(?=((?:[A-Z][a-z]{2,}\s){3}[A-Z][a-z]{2,})\b)/g;
const SAME_BEGINNING = 3;

interface Named {
  readonly place: Place;
  readonly name: string;
  readonly words: readonly string[];
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
  const named: Named[] = reading.places.flatMap((place) =>
    [...wordsAt(place).matchAll(NAME)].map((found) => ({
      place,
      name: found[1] ?? "",
      words: (found[1] ?? "").split(/\s/),
    })),
  );
  const times = (name: string): number => named.filter((each) => each.name === name).length;
  const done = new Set<string>();
  return named.flatMap(({ place, name, words }) => {
    const other = named.find((each) => {
      const differing = words.flatMap((word, i) => (word === each.words[i] ? [] : [i]));
      const [only] = differing;
      return (
        differing.length === 1 && only !== undefined && slipped(words[only] ?? "", each.words[only] ?? "")
      );
    });
    if (!other || done.has(name) || done.has(other.name) || times(name) > times(other.name)) return [];
    done.add(name);
    const says = `"${name}" differs in one word from "${other.name}" at ${other.place.node.address}; the same thing may be meant.`;
    return [findingAt(reading, "damaged-word", place.node, name, says, "likely")];
  });
};
