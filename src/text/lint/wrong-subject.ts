import type { TextNode } from "../tree.ts";
import type { Weight } from "./finding.ts";
import type { Reading } from "./reading.ts";
import type { Reference } from "./reference.ts";
import { sentencesOf } from "./sentences.ts";
import { subjectWords } from "./words.ts";

/** Why a reference that leads somewhere may mean another place. */
export interface Doubt {
  readonly says: string;
  readonly weight: Weight;
}

/** How far in front of a reference its subject stands. */
const REACH = 90;
/** A heading of fewer words turns up in sentences about other things. */
const FEWEST = 4;

const wholeText = (node: TextNode): string =>
  [node.heading, node.text, ...node.children.map(wholeText)].join(" ");

/** The words of the reference's sentence shortly before it, abbreviations with their long forms. */
const saidBefore = (reference: Reference, longForms: ReadonlyMap<string, string>): ReadonlySet<string> => {
  const { text } = reference.place.node;
  const from =
    sentencesOf(text)
      .filter((each) => each.from <= reference.index)
      .at(-1)?.from ?? 0;
  const before = text.slice(Math.max(from, reference.index - REACH), reference.index);
  return subjectWords(before.replace(/\b[A-Z]{2,6}\b/g, (short) => `${short} ${longForms.get(short) ?? ""}`));
};

/**
 * A reference whose sentence names another section's whole subject, while the section it points at never uses
 * a word of that subject: "WCI claims follow section 1.3", where 1.3 is about parking.
 */
export const wrongSubject = (
  reading: Reading,
  longForms: ReadonlyMap<string, string>,
  reference: Reference,
  found: TextNode,
): readonly Doubt[] => {
  if (found.kind !== "section" || reference.title !== undefined) return [];
  const { node, parents } = reference.place;
  const said = saidBefore(reference, longForms);
  const there = subjectWords(wholeText(found));
  const better = [...reading.sections.values()]
    .map((place) => ({ section: place.node, words: [...subjectWords(place.node.heading)] }))
    .filter(({ section }) => section !== found && section !== node && !parents.includes(section))
    .filter(
      ({ words }) => words.length >= FEWEST && words.every((word) => said.has(word) && !there.has(word)),
    )
    .sort((a, b) => b.words.length - a.words.length)[0]?.section;
  if (!better) return [];
  const says = `Points at ${found.address}, headed "${found.heading}"; the sentence speaks of "${better.heading}", which is ${better.address}.`;
  return [{ says, weight: "likely" }];
};
