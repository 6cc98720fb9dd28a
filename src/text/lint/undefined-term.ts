import { type Use, usesOf, wordsAt } from "./abbreviation-uses.ts";
import { type Expansion, expansionsOf } from "./acronyms.ts";
import type { Finding } from "./finding.ts";
import { type Detector, findingAt, type Reading } from "./reading.ts";
import { excerpt } from "./sentences.ts";
import { subjectWords } from "./words.ts";

/** The first run of capitalised words in the text whose initials spell the short form. */
const spelledOut = (reading: Reading, short: string): { words: string; at: string } | undefined => {
  const initials = [...short].map((letter) => `${letter}[a-z’']+`).join("[\\s-]+(?:(?:of|and|the|for)\\s+)?");
  const pattern = new RegExp(`\\b${initials}`);
  for (const { node } of reading.places) {
    const found = pattern.exec(`${node.heading}\n${node.text}`);
    if (found) return { words: found[0].replace(/\s+/g, " "), at: node.address };
  }
  return undefined;
};

const sorted = (text: string): string => [...text].sort().join("");

const neverDefined = (reading: Reading, uses: readonly Use[], defined: ReadonlySet<string>): Finding[] => {
  const groups = new Map<string, Use[]>();
  for (const use of uses) groups.set(use.short, [...(groups.get(use.short) ?? []), use]);
  return [...groups].flatMap(([short, group]) => {
    const [first] = group;
    const quoted = new RegExp(`["“]${short}["”]`).test(reading.text);
    if (!first || defined.has(short) || quoted) return [];
    const twin = [...defined].find((each) => each !== short && sorted(each) === sorted(short));
    const long = spelledOut(reading, short);
    const times = group.length === 1 ? "once" : `${group.length} times`;
    const hint = twin
      ? ` ${twin}, which is explained, has the same letters in another order.`
      : long
        ? ` "${long.words}" (${long.at}) may be meant; nothing ties the two together.`
        : "";
    const quote = excerpt(wordsAt(first.place), first.index, first.index + short.length);
    const says = `${short} is used ${times} and explained nowhere.${hint}`;
    return [
      findingAt(
        reading,
        "undefined-term",
        first.place.node,
        quote,
        says,
        twin || !long ? "certain" : "likely",
      ),
    ];
  });
};

const neverUsed = (reading: Reading, expansions: readonly Expansion[]): Finding[] => {
  const places = new Map(expansions.map((each) => [each.short, each]));
  return [...places].flatMap(([short, { place, long }]) => {
    const all = reading.text.match(new RegExp(`(?<![\\w])${short}(?:[’']?s)?(?![\\w])`, "g"))?.length ?? 0;
    const introduced = expansions.filter((each) => each.short === short).length;
    const node = reading.places[place]?.node;
    if (!node || all > introduced) return [];
    const says = `${short} is introduced${long ? ` for "${long}"` : ""} and never used.`;
    return [findingAt(reading, "undefined-term", node, `${long} (${short})`.trim(), says, "certain")];
  });
};

/** One short form explained by two names, neither of which holds the other in the same order. */
const explainedTwice = (reading: Reading, expansions: readonly Expansion[]): Finding[] => {
  const done = new Set<string>();
  return expansions.flatMap((first, i) => {
    const other = expansions.slice(i + 1).find((each) => {
      const [a, b] = [subjectWords(first.long), subjectWords(each.long)];
      const shared = [...a].filter((word) => b.has(word));
      const inside =
        shared.length === Math.min(a.size, b.size) &&
        shared.join() === [...b].filter((word) => a.has(word)).join();
      return each.short === first.short && a.size > 1 && b.size > 1 && !inside;
    });
    const node = reading.places[other?.place ?? -1]?.node;
    if (!other || !node || done.has(first.short)) return [];
    done.add(first.short);
    const where = reading.places[first.place]?.node.address;
    const says = `${first.short} stands for "${first.long}" at ${where} and for "${other.long}" here.`;
    return [findingAt(reading, "undefined-term", node, `${other.long} (${other.short})`, says, "likely")];
  });
};

/** One name with two short forms. */
const twoShortForms = (reading: Reading, expansions: readonly Expansion[]): Finding[] => {
  const done = new Set<string>();
  return expansions.flatMap((first, i) => {
    const other = expansions.slice(i + 1).find((each) => {
      const [a, b] = [subjectWords(first.long), subjectWords(each.long)];
      return (
        each.short !== first.short && a.size > 2 && a.size === b.size && [...a].every((word) => b.has(word))
      );
    });
    const key = other ? [first.short, other.short].sort().join() : "";
    const node = reading.places[other?.place ?? -1]?.node;
    if (!other || !node || done.has(key)) return [];
    done.add(key);
    const says = `"${other.long}" is shortened to ${other.short} here and to ${first.short} at ${reading.places[first.place]?.node.address}.`;
    return [findingAt(reading, "undefined-term", node, `${other.long} (${other.short})`, says, "likely")];
  });
};

const PARTY = "Union|Employer|Company|Association|District|Agency|Contractor|Management|Authority";
const FEWEST_USES = 5;

/** A party called by a capitalised word that no clause introduces. */
const unnamedParty = (reading: Reading): Finding[] =>
  PARTY.split("|").flatMap((word) => {
    const pattern = new RegExp(`\\b[Tt]he ${word}\\b(?!\\s+[A-Z])`, "g");
    const used = reading.places.filter(({ node }) => node.text.match(pattern));
    const times = used.reduce((sum, { node }) => sum + (node.text.match(pattern)?.length ?? 0), 0);
    const [first] = used;
    const introduced = new RegExp(
      `(?:hereinafter|referred to|means|called|\\()[^.]{0,40}["“](?:the )?${word}["”]`,
    ).test(reading.text);
    if (!first || times < FEWEST_USES || introduced) return [];
    const says = `"the ${word}" is used ${times} times in ${used.length} places; no clause says who that is.`;
    const quote = pattern.exec(first.node.text)?.[0] ?? word;
    return [findingAt(reading, "undefined-term", first.node, quote, says, "certain")];
  });

/** Short forms and parties used and never explained, explained and never used, or explained in two ways. */
export const undefinedTerms: Detector = (reading) => {
  const expansions = expansionsOf(reading);
  return [
    ...neverDefined(reading, usesOf(reading), new Set(expansions.map((each) => each.short))),
    ...neverUsed(reading, expansions),
    ...explainedTwice(reading, expansions),
    ...twoShortForms(reading, expansions),
    ...unnamedParty(reading),
  ];
};
