import type { Finding } from "./finding.ts";
import type { Line } from "./lines.ts";
import { findingOnLine, type Reading } from "./reading.ts";

const mask = (text: string): readonly string[] =>
  text
    .replace(/\d+(?:\.\d+)?/g, "9")
    .toLowerCase()
    .match(/[a-z9]+/g) ?? [];

/** Two short lines of one form: they share most of their words, figures counting as equal. */
const alike = (a: string, b: string): boolean => {
  const [x, y] = [mask(a), mask(b)];
  const shared = x.filter((word) => y.includes(word)).length;
  return shared > 0 && shared >= Math.max(x.length, y.length) * 0.5;
};

const SHORT = 45;
const FEWEST = 3;

const isItem = (line: Line): boolean => {
  const text = line.text.trim();
  return text.length > 3 && text.length <= SHORT && !/[;:]$/.test(text) && line.text.split("\t").length <= 2;
};

interface Run {
  readonly first: number;
  readonly count: number;
}

const runsOf = (lines: readonly Line[]): readonly Run[] => {
  const runs: { first: number; count: number }[] = [];
  lines.forEach((line, i) => {
    const run = runs.at(-1);
    const before = lines[i - 1];
    if (!isItem(line)) return;
    const joins = run && before && run.first + run.count === i && alike(before.text, line.text);
    if (joins) run.count += 1;
    else runs.push({ first: i, count: 1 });
  });
  return runs.filter((run) => run.count >= FEWEST);
};

/** Between labels and values the scan may leave a piece of a heading. */
const REACH = 2;

/** All the labels first and all the values after them: the two columns of a table read one after the other. */
export const columnsApart = (reading: Reading): Finding[] => {
  const lines = reading.lines.filter((line) => !line.furniture && !line.contents && line.text.trim() !== "");
  const runs = runsOf(lines);
  return runs.flatMap((labels, i) => {
    const values = runs[i + 1];
    const first = lines[labels.first];
    if (!values || !first) return [];
    const between = values.first - labels.first - labels.count;
    const joined = between > 0 && alike(first.text, lines[values.first]?.text ?? "");
    if (values.count !== labels.count || between < 0 || between > REACH || joined) return [];
    const name = (at: number): string => (lines[at]?.text ?? "").replace(/\s+/g, " ").trim();
    const says = `${labels.count} lines like "${name(labels.first)}" stand together and ${values.count} like "${name(values.first)}" after them: two columns read one below the other.`;
    return [
      findingOnLine(
        reading,
        "mixed-order",
        first,
        `${name(labels.first)} … ${name(values.first)}`,
        says,
        "certain",
      ),
    ];
  });
};
