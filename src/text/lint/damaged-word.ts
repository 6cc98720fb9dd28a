import type { Finding } from "./finding.ts";
import { capitalInside, joinedPair, lostHyphen, movedSpace, type Repair } from "./joined-words.ts";
import { nearNames } from "./near-names.ts";
import { addressAt, type Detector, findingAt, lineNumberAt, type Reading } from "./reading.ts";
import { excerpt } from "./sentences.ts";
import { exchanged, loneLetter, misspelt } from "./slips.ts";
import { strayMarks } from "./stray-marks.ts";
import { type Token, vocabularyOf } from "./vocabulary.ts";

/** Quotes stay within the line, so that page furniture does not come in. */
const quote = (reading: Reading, token: Token): string => {
  const line = reading.lines[lineNumberAt(reading, token.from) - 1];
  const from = token.from - (line?.from ?? 0);
  return excerpt(line?.text ?? "", from, from + token.printed.length);
};

const repaired = (reading: Reading, token: Token, repair: Repair): Finding => ({
  kind: "damaged-word",
  at: addressAt(reading, token.from),
  line: lineNumberAt(reading, token.from),
  says: `"${repair.printed}" should probably read "${repair.meant}": ${repair.why}.`,
  evidence: quote(reading, token),
  weight: repair.certain ? "certain" : "likely",
});

const inWords = (reading: Reading): Finding[] => {
  const vocabulary = vocabularyOf(reading);
  const { tokens } = vocabulary;
  return tokens.flatMap((token, i) => {
    const next = tokens[i + 1];
    const repair =
      capitalInside(vocabulary, token) ??
      joinedPair(vocabulary, token) ??
      lostHyphen(vocabulary, token) ??
      (next && movedSpace(vocabulary, token, next)) ??
      misspelt(vocabulary, tokens[i - 1], token, next);
    return repair ? [repaired(reading, token, repair)] : [];
  });
};

/** "AB26" where the file writes "AB 26". */
const lostSpaces = (reading: Reading): Finding[] =>
  reading.places.flatMap(({ node }) =>
    [...node.text.matchAll(/\b([A-Z]{2,})(\d{2,})\b/g)].flatMap((found) => {
      const [printed, letters, digits] = found;
      const apart = reading.text.match(new RegExp(`\\b${letters} ${digits}\\b`, "g"))?.length ?? 0;
      if (apart < 2) return [];
      const says = `"${printed}" is written "${letters} ${digits}" ${apart} times elsewhere.`;
      return [findingAt(reading, "damaged-word", node, printed, says, "certain")];
    }),
  );

/** Words run together, cut, misspelt or exchanged, and marks that the scan left behind. */
export const damagedWords: Detector = (reading) => [
  ...inWords(reading),
  ...lostSpaces(reading),
  ...nearNames(reading),
  ...reading.places.flatMap(({ node }) => [
    ...strayMarks(reading, node),
    ...loneLetter(node.text).map((printed) =>
      findingAt(
        reading,
        "damaged-word",
        node,
        printed,
        "A letter stands alone where a word should be.",
        "likely",
      ),
    ),
    ...exchanged(node.text).map(({ printed, meant }) =>
      findingAt(
        reading,
        "damaged-word",
        node,
        printed,
        `"${meant}" is probably meant in "${printed}".`,
        "likely",
      ),
    ),
  ]),
];
