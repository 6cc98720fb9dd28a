import { findReferences } from "./find-references.ts";
import type { Finding } from "./finding.ts";
import { type Detector, findingAt, type Place, type Reading } from "./reading.ts";
import { around, type Reference, type Target } from "./reference.ts";
import { type Resolution, resolve } from "./resolve.ts";
import { subjectWords } from "./words.ts";

const nameOf = (address: string): string => address || "this agreement";

const saysMissing = (reference: Reference, target: Target, missing: string, under: string): string => {
  if (target.section !== undefined && under === "") {
    const origin = reference.roman
      ? `${target.printed} (${target.section} in this numbering)`
      : `section ${missing}`;
    return `Points at ${origin}; this agreement has no section ${target.section}.`;
  }
  if (target.whole !== undefined)
    return `Points at ${reference.printed.trim()}; there is none in this agreement.`;
  return `Points at ${target.printed}; ${nameOf(under)} has no part labelled ${missing}.`;
};

const dangling = (reading: Reading, reference: Reference): Finding[] => {
  const results = reference.targets.map((target) => ({ target, to: resolve(reading, reference, target) }));
  const first = results.find((each) => "missing" in each.to);
  if (!first) return [];
  const { missing, under } = first.to as Extract<Resolution, { missing: string }>;
  // Without a word such as "paragraph" the letters may be no reference at all.
  const weight = reference.word === undefined || reference.roman ? "likely" : "certain";
  const says = saysMissing(reference, first.target, missing, under);
  return [findingAt(reading, "missing-reference", reference.place.node, around(reference), says, weight)];
};

/** "this Article" in an attachment or side letter: words brought along from a place that was an article. */
const homeless = (reading: Reading, place: Place): Finding[] => {
  const outside = [...place.parents, place.node].find(
    (n) => n.kind === "attachment" || n.kind === "side-letter",
  );
  const found = /(?:[Pp]aragraph\s+\S+\s+of\s+)?\b[Tt]his\s+[Aa]rticle\b/.exec(place.node.text);
  if (!outside || !found) return [];
  const says = `Speaks of "this article" inside ${outside.address}, which belongs to no article.`;
  return [findingAt(reading, "missing-reference", place.node, found[0], says, "certain")];
};

const PROVISION =
  /\b((?:[A-Z][\w’'-]*)(?:[\s/]+(?:(?:and|of|or)\s+)?[A-Z][\w’'-]*){1,5})\s+(?:[Pp]rovisions?|[Aa]rticle|[Ss]ection)\s+(?:of|in|contained in)\s+this\s+(?:[Aa]greement|MOU|[Cc]ontract)\b/g;

/** "the Agency Fee provision of this agreement" where no heading speaks of such a thing. */
const unknownProvision = (reading: Reading, place: Place): Finding[] =>
  [...place.node.text.matchAll(PROVISION)].flatMap((found) => {
    const words = [...subjectWords(found[1] ?? "")];
    const headed = reading.places.some(({ node }) => {
      const heading = subjectWords(node.heading);
      return words.every((word) => heading.has(word));
    });
    if (words.length === 0 || headed) return [];
    const says = `Relies on a provision called "${found[1]}"; no heading of this agreement carries that name.`;
    return [findingAt(reading, "missing-reference", place.node, found[0], says, "likely")];
  });

/** References of the agreement to parts of itself that it does not have. References to laws are none. */
export const missingReferences: Detector = (reading) => [
  ...findReferences(reading).flatMap((reference) => dangling(reading, reference)),
  ...reading.places.flatMap((place) => homeless(reading, place)),
  ...reading.places.flatMap((place) => unknownProvision(reading, place)),
];
