import type { TextNode } from "../tree.ts";
import type { Finding } from "./finding.ts";
import { numberFromWords } from "./number-words.ts";
import { findingAt, type Reading } from "./reading.ts";

const COUNT = "(\\d+|[a-z]+(?:-[a-z]+)?)";
/** How many of the second unit make one of the first, or the other way round. */
const MONTHS_AND_YEARS = new RegExp(
  `(?<![\\d.])${COUNT}\\)?\\s+months?\\s*\\(\\s*(\\d+)\\s+years?\\s*\\)`,
  "gi",
);
const LONG_DAYS = new RegExp(
  `${COUNT}\\s+(?:\\(\\d+\\)\\s*)?${COUNT}-hour\\s+days?\\s*\\(\\s*(\\d+)\\s+hours?\\s*\\)`,
  "gi",
);
const WEEKS = new RegExp(
  `${COUNT}\\s*(?:\\(\\d+\\)\\s*)?work\\s?weeks?\\s*\\(\\s*(\\d+)\\s+hours?\\s*\\)`,
  "gi",
);
const LIST_COUNT = new RegExp(
  `\\b(?:all|both|the)\\s+${COUNT}\\s*(?:\\((\\d+)\\))?\\s+of\\s+the\\s+following`,
  "i",
);

const countOf = (text = ""): number | undefined =>
  /^\d+$/.test(text) ? Number(text) : numberFromWords(text);

const report = (reading: Reading, node: TextNode, quote: string, says: string): Finding =>
  findingAt(reading, "arithmetic", node, quote, says, "certain");

/** "96 months (9 years)", "three (3) eight-hour days (25 hours)", "twelve workweeks (470 hours)". */
export const conversions = (reading: Reading, node: TextNode): Finding[] => [
  ...[...node.text.matchAll(MONTHS_AND_YEARS)].flatMap(([quote, months, years]) => {
    const count = countOf(months);
    return count === undefined || count === Number(years) * 12
      ? []
      : [
          report(
            reading,
            node,
            quote,
            `${count} months are not ${years} years (${Number(years) * 12} months).`,
          ),
        ];
  }),
  ...[...node.text.matchAll(LONG_DAYS)].flatMap(([quote, days, length, hours]) => {
    const product = (countOf(days) ?? Number.NaN) * (countOf(length) ?? Number.NaN);
    return Number.isNaN(product) || product === Number(hours)
      ? []
      : [report(reading, node, quote, `${days} days of ${length} hours are ${product} hours, not ${hours}.`)];
  }),
  ...[...node.text.matchAll(WEEKS)].flatMap(([quote, weeks, hours]) => {
    const count = countOf(weeks);
    return count === undefined || Number(hours) % count === 0
      ? []
      : [report(reading, node, quote, `${hours} hours do not divide into ${count} equal workweeks.`)];
  }),
];

/** "all three (3) of the following" above a list of another length. */
export const listCounts = (reading: Reading, node: TextNode): Finding[] => {
  const found = LIST_COUNT.exec(node.text);
  const count = countOf(found?.[1]);
  const items = node.children.filter((each) => each.label !== "").length;
  if (!found || count === undefined || items === 0 || items === count) return [];
  return [report(reading, node, found[0], `Announces ${count} points; ${items} follow.`)];
};
