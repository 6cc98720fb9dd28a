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

const HOLDERS = new Set(["section", "attachment", "side-letter"]);

const insideOf = (reading: Reading, holder: TextNode): readonly Place[] =>
  reading.places.filter(({ node, parents }) => node === holder || parents.includes(holder));

const repeatsIn = (reading: Reading, holder: TextNode): Finding[] => {
  const said = new Map<string, Said[]>();
  for (const { node } of insideOf(reading, holder)) {
    if (node.kind === "table") continue;
    for (const { text } of sentencesOf(node.text)) {
      if (wordsOf(text).length < FEWEST_WORDS || /:$/.test(text)) continue;
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

/** Sentences that come twice within one section, attachment or side letter. */
export const repeatedText: Detector = (reading) =>
  reading.places.filter(({ node }) => HOLDERS.has(node.kind)).flatMap(({ node }) => repeatsIn(reading, node));
