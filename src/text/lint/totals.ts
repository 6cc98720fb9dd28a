import { add, equal, parseRatio, type Ratio, toDecimal, ZERO } from "../../quantity/index.ts";
import type { Finding } from "./finding.ts";
import { findingAt, type Reading } from "./reading.ts";

const AMOUNT = /^(.{1,40}?)\s+(?:up to\s+)?\$\s?(\d[\d,]*(?:\.\d{2})?)\b/i;

interface Amount {
  readonly name: string;
  readonly value: Ratio;
}

const amountOf = (line: string): Amount | undefined => {
  const [, name = "", figure = ""] = AMOUNT.exec(line.replace(/\t/g, " ").trim()) ?? [];
  const value = parseRatio(figure.replace(/,/g, ""));
  return value && name ? { name: name.trim(), value } : undefined;
};

/** Lists of amounts with a line "Total" under them. */
export const totals = (reading: Reading): Finding[] =>
  reading.places.flatMap(({ node }) => {
    const lines = node.text.split("\n");
    let sum = ZERO;
    let count = 0;
    return lines.flatMap((line) => {
      const amount = amountOf(line);
      if (!amount) {
        sum = ZERO;
        count = 0;
        return [];
      }
      if (!/^total\b/i.test(amount.name)) {
        sum = add(sum, amount.value);
        count += 1;
        return [];
      }
      if (count < 2 || equal(sum, amount.value)) return [];
      const says = `The ${count} amounts above add up to ${toDecimal(sum, 2)}; the total is printed as ${toDecimal(amount.value, 2)}.`;
      return [findingAt(reading, "arithmetic", node, line, says, "certain")];
    });
  });
