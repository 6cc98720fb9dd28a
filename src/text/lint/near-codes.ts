import type { TextNode } from "../tree.ts";
import type { Finding } from "./finding.ts";
import { findingAt, type Reading } from "./reading.ts";
import { excerpt } from "./sentences.ts";
import { oneSlipApart } from "./vocabulary.ts";

/** One section of a law as the text cites it, with those cited in the same breath. */
interface Citation {
  readonly node: TextNode;
  readonly index: number;
  readonly code: string;
  readonly beside: ReadonlySet<string>;
}

const LIST = /\d{3,5}\.\d{1,3}(?:(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+)\d{3,5}\.\d{1,3})+/g;
const FEWEST = 2;

const citationsOf = (reading: Reading): readonly Citation[] =>
  reading.places.flatMap(({ node }) =>
    [...node.text.matchAll(LIST)].flatMap((list) => {
      const codes = [...list[0].matchAll(/\d{3,5}\.\d{1,3}/g)];
      return codes.map((found) => ({
        ...{ node, index: list.index + found.index, code: found[0] },
        beside: new Set(codes.map((each) => each[0]).filter((code) => code !== found[0])),
      }));
    }),
  );

/**
 * A section of a law cited once, a digit away from one that is cited more often and in the same company:
 * "4711.6 and 4711.20" where the file otherwise says "4711.16 and 4711.20".
 */
export const nearCodes = (reading: Reading): Finding[] => {
  const citations = citationsOf(reading);
  const times = (code: string): number =>
    reading.text.split(new RegExp(`(?<![\\d.])${code.replace(".", "\\.")}(?!\\d)`)).length - 1;
  return citations.flatMap(({ node, index, code, beside }) => {
    const other = citations.find(
      (each) =>
        oneSlipApart(code, each.code) &&
        [...each.beside].some((next) => beside.has(next)) &&
        times(each.code) >= FEWEST,
    );
    if (!other || times(code) > 1) return [];
    const says = `${code} is cited only here; ${other.code}, a digit away, is cited ${times(other.code)} times, and beside the same numbers at ${other.node.address}.`;
    return [
      findingAt(
        reading,
        "damaged-number",
        node,
        excerpt(node.text, index, index + code.length),
        says,
        "likely",
      ),
    ];
  });
};
