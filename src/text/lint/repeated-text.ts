import type { TextNode } from "../tree.ts";
import type { Finding } from "./finding.ts";
import { type Detector, findingAt, type Place, type Reading } from "./reading.ts";
import { sentencesOf } from "./sentences.ts";
import { wordsOf } from "./words.ts";

/** Shorter sentences come back without meaning anything. */
const FEWEST_WORDS = 8;

interface Said {
  readonly node: TextNode;
  readonly text: string;
}

const keyOf = (sentence: string): string =>
  wordsOf(sentence)
    .map((word) => word.replace(/s$/, ""))
    .join(" ");

/** A sentence that leans on the one before it is repeated with it, each time for another case. */
const LEANS =
  /^["“(]?(?:The|This|These|That|Those|Said|Such|Any|It|He|She|They|If|However|In addition|For purposes)\b/;

const HOLDERS = new Set(["section", "attachment", "side-letter"]);

const insideOf = (reading: Reading, holder: TextNode): readonly Place[] =>
  reading.places.filter(({ node, parents }) => node === holder || parents.includes(holder));

const repeatsIn = (reading: Reading, holder: TextNode): Finding[] => {
  const said = new Map<string, Said[]>();
  for (const { node } of insideOf(reading, holder)) {
    if (node.kind === "table") continue;
    for (const { text } of sentencesOf(node.text)) {
      if (wordsOf(text).length < FEWEST_WORDS || /:$/.test(text) || LEANS.test(text)) continue;
      const key = keyOf(text);
      said.set(key, [...(said.get(key) ?? []), { node, text }]);
    }
  }
  return [...said.values()].flatMap((all) => {
    const [first, ...others] = all;
    if (!first || others.length === 0) return [];
    const last = others.at(-1) as Said;
    const where = [...new Set(all.map((each) => each.node.address))];
    const places = where.length === 1 ? `${all.length} times in ${where[0]}` : `at ${where.join(", ")}`;
    const differs = all.some((each) => each.text !== first.text)
      ? " They differ in a mark or an ending only."
      : "";
    const says = `One sentence stands ${places}.${differs}`;
    // Siblings may repeat a sentence on purpose, each for its own case.
    const weight = where.length === 1 ? "certain" : "likely";
    return [findingAt(reading, "repeated-text", last.node, last.text.slice(0, 120), says, weight)];
  });
};

const NEARLY = 0.82;
const FEWEST_NEAR = 12;

/** Members of one list, and the same member of two lists, say alike things of different cases on purpose. */
const parallel = (a: Place, b: Place): boolean =>
  a.parents.at(-1) === b.parents.at(-1) ||
  (a.parents.length === b.parents.length && a.node.label === b.node.label);

/** Two sentences of one section that share nearly all their words: one of them was probably meant to be changed too. */
const nearRepeatsIn = (reading: Reading, holder: TextNode): Finding[] => {
  const all = insideOf(reading, holder)
    .filter(({ node }) => node.kind !== "table")
    .flatMap((place) =>
      sentencesOf(place.node.text).map(({ text }) => ({
        place,
        node: place.node,
        text,
        words: new Set(keyOf(text).split(" ")),
      })),
    )
    .filter(({ text, words }) => words.size >= FEWEST_NEAR && !LEANS.test(text) && !/:$/.test(text));
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b) => {
      const shared = [...a.words].filter((word) => b.words.has(word)).length;
      const alike = shared / (a.words.size + b.words.size - shared);
      if (alike < NEARLY || parallel(a.place, b.place) || keyOf(a.text) === keyOf(b.text)) return [];
      const only = (x: typeof a, y: typeof a): string =>
        [...x.words].filter((word) => !y.words.has(word)).join(", ") || "nothing";
      const says = `Nearly the sentence of ${a.node.address}: only there ${only(a, b)}; only here ${only(b, a)}.`;
      return [findingAt(reading, "repeated-text", b.node, b.text.slice(0, 120), says, "likely")];
    }),
  );
};

/** Sentences that come twice within one section, attachment or side letter. */
export const repeatedText: Detector = (reading) =>
  reading.places
    .filter(({ node }) => HOLDERS.has(node.kind))
    .flatMap(({ node }) => [...repeatsIn(reading, node), ...nearRepeatsIn(reading, node)]);
