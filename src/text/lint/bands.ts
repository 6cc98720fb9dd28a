import type { TableNode, TextNode } from "../tree.ts";
import { type Band, bandOf } from "./band.ts";
import type { Finding } from "./finding.ts";
import { type Detector, findingAt, type Place, type Reading } from "./reading.ts";
import { isTable } from "./tables.ts";

/** Runs of lines that all read as bands of one unit; a run of one proves nothing. */
const runsOf = (lines: readonly string[]): readonly (readonly Band[])[] => {
  const runs: Band[][] = [];
  for (const line of lines) {
    const band = bandOf(line);
    const run = runs.at(-1);
    if (!band) runs.push([]);
    else if (run && (run.length === 0 || run[0]?.unit === band.unit)) run.push(band);
    else runs.push([band]);
  }
  return runs.filter((run) => run.length > 1);
};

const faultOf = (a: Band, b: Band): string | undefined => {
  if (b.from <= a.to && Number.isFinite(a.to)) {
    const until = Math.min(a.to, b.to);
    const where = b.from === until ? `${a.unit} ${b.from}` : `${a.unit}s ${b.from} to ${until}`;
    return `"${a.printed}" ends at ${a.unit} ${a.to} and "${b.printed}" begins at ${a.unit} ${b.from}: both hold for ${where}.`;
  }
  if (b.from > a.to + 1) {
    const where = b.from - a.to === 2 ? `${a.unit} ${a.to + 1}` : `${a.unit}s ${a.to + 1} to ${b.from - 1}`;
    return `"${a.printed}" ends at ${a.unit} ${a.to} and "${b.printed}" begins at ${a.unit} ${b.from}: none holds for ${where}.`;
  }
  return undefined;
};

const faultsOf = (reading: Reading, node: TextNode, bands: readonly Band[]): Finding[] =>
  bands.flatMap((band, i) => {
    const next = bands[i + 1];
    const says = next && faultOf(band, next);
    return says
      ? [
          {
            ...findingAt(reading, "bands", node, band.printed, says, "certain"),
            evidence: `${band.printed} / ${next.printed}`,
          },
        ]
      : [];
  });

/** A first column of whole numbers that climbs by one, save for a step left out or said twice. */
const ladderFaults = (reading: Reading, node: TableNode): Finding[] => {
  const steps = node.rows
    .map((row) => (row[0] ?? "").trim())
    .filter((cell) => /^\d{1,3}(?:\s+and\s+over)?$/.test(cell));
  const numbers = steps.map((cell) => Number.parseInt(cell, 10));
  const climbs = numbers.filter((n, i) => i > 0 && n === (numbers[i - 1] ?? 0) + 1).length;
  if (numbers.length < 5 || climbs < (numbers.length - 1) * 0.7) return [];
  return numbers.flatMap((n, i) => {
    const before = numbers[i - 1];
    if (before === undefined || n === before + 1) return [];
    const says = `The first column climbs by one but goes from ${before} to ${n}.`;
    return [findingAt(reading, "bands", node, `${before} / ${n}`, says, "likely")];
  });
};

const SIZES = /\((\d+)\s?[-–]\s?(\d+)\+?\)(.{1,30}?)\((\d+)(?:\s?[-–]\s?\d+)?\+?\)/g;

/** "Medium (11-45) or Large (46+)" in running text. */
const sizeFaults = (reading: Reading, node: TextNode): Finding[] =>
  [...node.text.matchAll(SIZES)].flatMap((found) => {
    const to = Number(found[2]);
    const next = Number(found[4]);
    if (next === to + 1) return [];
    const says = `One size ends at ${to} and the next begins at ${next}.`;
    return [findingAt(reading, "bands", node, found[0], says, "certain")];
  });

const linesIn = (node: TextNode): readonly string[] =>
  isTable(node)
    ? node.rows.map((row) => row[0] ?? "")
    : node.text.split("\n").map((line) => line.replace(/\t/g, " "));

const inPlace = (reading: Reading, { node }: Place): Finding[] => [
  ...runsOf(linesIn(node)).flatMap((run) => faultsOf(reading, node, run)),
  ...(isTable(node) ? ladderFaults(reading, node) : []),
  ...sizeFaults(reading, node),
];

/** Bands that overlap or leave something out. */
export const bands: Detector = (reading) => reading.places.flatMap((place) => inPlace(reading, place));
