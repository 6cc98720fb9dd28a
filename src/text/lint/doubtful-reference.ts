import type { TextNode } from "../tree.ts";
import { expansionsOf } from "./acronyms.ts";
import { findReferences } from "./find-references.ts";
import type { Finding } from "./finding.ts";
import { type Detector, findingAt, type Reading } from "./reading.ts";
import { around, type Reference, type Target } from "./reference.ts";
import { resolve } from "./resolve.ts";
import { sameLetters, subjectWords } from "./words.ts";
import { type Doubt, wrongSubject } from "./wrong-subject.ts";

/** Headed nodes whose heading holds every subject word of a text, the given one left out. */
const headedLike = (reading: Reading, text: string, not: TextNode): TextNode | undefined => {
  const words = [...subjectWords(text)];
  if (words.length === 0) return undefined;
  return reading.places.find(({ node }) => {
    const heading = subjectWords(node.heading);
    return node !== not && heading.size > 0 && words.every((word) => heading.has(word));
  })?.node;
};

const wrongTitle = (reading: Reading, reference: Reference, found: TextNode): Doubt[] => {
  const { title } = reference;
  if (title === undefined || found.heading === "" || sameLetters(title, found.heading)) return [];
  const asked = subjectWords(title);
  const heading = subjectWords(found.heading);
  const shared = [...asked].filter((word) => heading.has(word)).length;
  if (shared === asked.size && asked.size === heading.size) {
    return [
      { says: `Calls ${found.address} "${title}"; its heading reads "${found.heading}".`, weight: "likely" },
    ];
  }
  if (asked.size > 0 && shared === asked.size) return [];
  const other = headedLike(reading, title, found);
  const hint = other ? `; ${other.address} is headed "${other.heading}"` : "";
  return [
    {
      says: `Calls ${found.address} "${title}"; its heading reads "${found.heading}"${hint}.`,
      weight: "certain",
    },
  ];
};

const wrongWord = (reference: Reference, target: Target): Doubt[] => {
  const called = (word: string, is: string): Doubt[] => [
    { says: `Calls "${target.printed}" ${word}; it is ${is}.`, weight: "likely" },
  ];
  if (reference.word === "article" && target.section !== undefined && !reference.roman)
    return called("an article", "a section");
  // Attachments and side letters have no numbered sections that the word could be mistaken for.
  const inSection = reference.place.parents.some((each) => each.kind === "section");
  if (reference.word === "section" && target.section === undefined && inSection)
    return called("a section", "a part of the section around it");
  if (reference.word === undefined && reference.within === "article")
    return called("a part of this article", "a part of one section of it");
  if (reference.within === "agreement" && target.section === undefined && target.whole === undefined)
    return [
      {
        says: `Speaks of "${target.printed}" of the whole agreement and does not say of which section.`,
        weight: "likely",
      },
    ];
  return [];
};

/** "A.1, (1), (2)": the list goes down into a part that has no parts, or says its first member twice. */
const twiceNamed = (reference: Reference): Doubt[] => {
  const [first, second] = reference.targets;
  if (!first || !second || first.path.length < 2 || first.path.join() !== second.path.join()) return [];
  return [
    {
      says: `Names ${first.printed} and then ${second.printed} again; ${first.printed} has no such parts.`,
      weight: "certain",
    },
  ];
};

const doubtsOf = (
  reading: Reading,
  longForms: ReadonlyMap<string, string>,
  reference: Reference,
): readonly Doubt[] => {
  const results = reference.targets.map((target) => ({ target, to: resolve(reading, reference, target) }));
  const [first] = results;
  if (!first || results.some((each) => "missing" in each.to)) return [];
  const doubts: Doubt[] = [...wrongWord(reference, first.target), ...twiceNamed(reference)];
  const slip = results.find((each) => "found" in each.to && each.to.slip !== undefined);
  if (slip && "found" in slip.to) {
    const { slip: written, found } = slip.to;
    doubts.unshift({
      says: `Writes "${written}" where the only part that fits is ${found.address}, labelled "${found.label}".`,
      weight: "certain",
    });
  }
  const last = results.at(-1);
  if (last && "found" in last.to) {
    doubts.push(...wrongTitle(reading, reference, last.to.found));
    doubts.push(...wrongSubject(reading, longForms, reference, last.to.found));
  }
  if (reference.roman)
    doubts.push({
      says: `Cites ${first.target.section ?? `article ${first.target.whole}`} in Roman figures, which this agreement does not use; the words may come from an earlier one.`,
      weight: "likely",
    });
  return doubts;
};

/** References that lead somewhere and plainly mean another place, or name the right place wrongly. */
export const doubtfulReferences: Detector = (reading) => {
  const longForms = new Map(expansionsOf(reading).map((each) => [each.short, each.long]));
  return findReferences(reading).flatMap((reference): Finding[] => {
    const doubts = doubtsOf(reading, longForms, reference);
    if (doubts.length === 0) return [];
    const says = doubts.map((doubt) => doubt.says).join(" ");
    const weight = doubts.some((doubt) => doubt.weight === "certain") ? "certain" : "likely";
    return [findingAt(reading, "doubtful-reference", reference.place.node, around(reference), says, weight)];
  });
};
