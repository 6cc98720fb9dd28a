import { compare, equal, multiply, parseRatio, type Ratio, ratio } from "../../quantity/index.ts";
import type { TextNode } from "../tree.ts";
import type { Finding } from "./finding.ts";
import { NUMBER_WORDS, numberFromWords } from "./number-words.ts";
import { findingAt, type Reading } from "./reading.ts";

const UNIT = "(?:\\s+(dollars?|cents?|percent|per\\s+cent))?";
const FIGURE = "\\s*[([]\\s*(\\$)?\\s*(\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+)\\s*(%|percent)?\\s*[)\\]]";
const WORD_AND_FIGURE = new RegExp(
  `(?<![-\\w])(${NUMBER_WORDS})${UNIT}(?:\\s+and\\s+(${NUMBER_WORDS})\\s+cents)?${FIGURE}(?:\\s*(cents?)\\b)?`,
  "gi",
);
const NUMERAL_TWICE = /(?<![\d.,])(\d+(?:\.\d+)?)\s+percent\s*[([]\s*(\d+(?:\.\d+)?)\s*%\s*[)\]]/gi;

const hundredth = (value: Ratio): Ratio => multiply(value, ratio(1, 100));

/** Both values in dollars, or in the plain count; undefined where a part is no number. */
const valuesOf = (found: RegExpMatchArray): readonly [Ratio, Ratio] | undefined => {
  const [, words = "", unit = "", cents, dollar, figure = "", , after] = found;
  const said = numberFromWords(words);
  const more = cents === undefined ? 0 : numberFromWords(cents);
  const printed = parseRatio(figure.replace(/,/g, "").replace(/^\./, "0."));
  if (said === undefined || more === undefined || !printed) return undefined;
  const inCents = /^cent/i.test(unit) || (after !== undefined && dollar !== undefined);
  const spoken = inCents && dollar !== undefined ? hundredth(ratio(said)) : ratio(said * 100 + more, 100);
  return [spoken, printed];
};

/** "three (4)": the words and the figure behind them differ. */
export const wordFigures = (reading: Reading, node: TextNode): Finding[] => [
  ...[...node.text.matchAll(WORD_AND_FIGURE)].flatMap((found) => {
    const values = valuesOf(found);
    if (!values || equal(values[0], values[1])) return [];
    const says = `The words say ${found[1]}${found[3] ? ` and ${found[3]} cents` : ""}, the figure says ${found[4] ?? ""}${found[5]}.`;
    return [findingAt(reading, "arithmetic", node, found[0], says, "certain")];
  }),
  ...[...node.text.matchAll(NUMERAL_TWICE)].flatMap((found) => {
    const [printed, first = "", second = ""] = found;
    if (compare(parseRatio(first) ?? ratio(0), parseRatio(second) ?? ratio(0)) === 0) return [];
    const says = `Says ${first} percent and, in the bracket, ${second} percent.`;
    return [findingAt(reading, "arithmetic", node, printed, says, "certain")];
  }),
];
