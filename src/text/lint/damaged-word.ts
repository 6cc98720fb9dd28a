import type { Finding } from "./finding.ts";
import {
  capitalInside,
  joinedPair,
  lostHyphen,
  lostSecondHyphen,
  movedSpace,
  type Repair,
} from "./joined-words.ts";
import { type Detector, findingAt, placeAt, type Reading } from "./reading.ts";
import { exchanged, loneLetter, misspelt } from "./slips.ts";
import { strayMarks } from "./stray-marks.ts";
import { type Token, vocabularyOf } from "./vocabulary.ts";

const lineAt = (reading: Reading, offset: number): number => {
  let number = 1;
  for (const line of reading.lines) if (line.from <= offset) number = line.number;
  return number;
};

const repaired = (reading: Reading, token: Token, repair: Repair): Finding => ({
  kind: "damaged-word",
  at: placeAt(reading, token.from).node.address,
  line: lineAt(reading, token.from),
  says: `"${repair.printed}" should probably read "${repair.meant}": ${repair.why}.`,
  evidence: reading.text
    .slice(Math.max(0, token.from - 20), token.from + token.printed.length + 20)
    .replace(/\s+/g, " ")
    .trim(),
  weight: repair.certain ? "certain" : "likely",
});

const inWords = (reading: Reading): Finding[] => {
  const vocabulary = vocabularyOf(reading);
  const { tokens } = vocabulary;
  return tokens.flatMap((token, i) => {
    const next = tokens[i + 1];
    const repair =
      capitalInside(vocabulary, token) ??
      lostHyphen(vocabulary, token) ??
      lostSecondHyphen(vocabulary, token) ??
      joinedPair(vocabulary, token) ??
      (next && movedSpace(vocabulary, token, next)) ??
      misspelt(vocabulary, tokens[i - 1], token, next);
    return repair ? [repaired(reading, token, repair)] : [];
  });
};

/** Words run together, cut, misspelt or exchanged, and marks that the scan left behind. */
export const damagedWords: Detector = (reading) => [
  ...inWords(reading),
  ...reading.places.flatMap(({ node }) => [
    ...strayMarks(reading, node),
    ...loneLetter(node.text).map(({ printed }) =>
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
        `"${printed}" should probably have "${meant}".`,
        "likely",
      ),
    ),
  ]),
];
