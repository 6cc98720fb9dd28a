import { columnsApart } from "./columns-apart.ts";
import type { Finding } from "./finding.ts";
import type { Line } from "./lines.ts";
import { type Detector, findingAt, findingOnLine, type Place, type Reading } from "./reading.ts";
import { excerpt } from "./sentences.ts";
import { isTable, tablesOf } from "./tables.ts";

const LAST_BUT_ONE = /(?:,|;)?\s+(?:and|or)\s*$/;

/** "c. … $200 a month. The employee may claim either:" after "b. …, or": the parent's words hang on the last child. */
const parentAfterChild = (reading: Reading, { node, parents }: Place): Finding[] => {
  const siblings = parents.at(-1)?.children ?? [];
  const before = siblings[siblings.indexOf(node) - 1];
  const found = /[.;]\s+([A-Z][^.]{10,}?:)\s*$/.exec(node.text);
  if (!before || !found || !LAST_BUT_ONE.test(before.text)) return [];
  const says = `${node.label} ends the list that ${before.label} continues with "${LAST_BUT_ONE.exec(before.text)?.[0].trim()}"; its last sentence introduces another list and belongs to the clause above.`;
  return [findingAt(reading, "mixed-order", node, found[1] ?? "", says, "likely")];
};

/** A leaf that ends with a colon: what it announces stands elsewhere. */
const nothingFollows = (reading: Reading, { node, parents }: Place): Finding[] => {
  const siblings = parents.at(-1)?.children ?? [];
  const next = siblings[siblings.indexOf(node) + 1];
  const labelled = node.label !== "" && node.kind !== "table" && node.children.length === 0;
  if (!labelled || !/:\s*$/.test(node.text) || !next || next.kind === "table" || next.label === "") return [];
  const says = `${node.address} ends with a colon and nothing stands under it; ${next.address} follows at the same level.`;
  return [
    findingAt(
      reading,
      "mixed-order",
      node,
      excerpt(node.text, node.text.length - 45, node.text.length),
      says,
      "likely",
    ),
  ];
};

/** "… of a trip Trip begins …": one word ends a phrase and begins the next, without a stop between them. */
const runTogether = (reading: Reading, { node }: Place): Finding[] =>
  [...node.text.matchAll(/\b([a-z]{3,})\s+([A-Z][a-z]{2,})\b[^\n]{0,60}/g)]
    .filter((found) => found[1] === found[2]?.toLowerCase())
    .map((found) =>
      findingAt(
        reading,
        "mixed-order",
        node,
        found[0],
        `A phrase ends with "${found[1]}" and the next begins with "${found[2]}", with no stop between them.`,
        "certain",
      ),
    );

const FEWEST = 3;
const figures = (line: Line): number =>
  line.text.split("\t").filter((cell) => /^\$?[\d.,]+$/.test(cell.trim())).length;

/** The rest of a name printed below the figures of its row. */
const nameAfterFigures = (reading: Reading): Finding[] => {
  const lines = reading.lines.filter((line) => !line.contents);
  return lines.flatMap((line, i) => {
    const row = lines[i - 1];
    const text = line.text.trim();
    const rest = /^[A-Z(][A-Z\s().,'’&-]+$/.test(text) && !line.text.includes("\t") && !line.furniture;
    if (!row || !rest || figures(row) < FEWEST) return [];
    const name = row.text.split("\t")[0] ?? "";
    const says = `The row "${name}" has its figures before its name is complete; "${text}" follows below them.`;
    return [findingOnLine(reading, "mixed-order", row, `${name} … ${text}`, says, "certain")];
  });
};

const STUB =
  /(?:^|[.!?]\s+)((?:In accordance with|Pursuant to|Subject to|According to|As indicated in|Notwithstanding)\b[^.;:]{20,180}(?<!\bNo)\.)(?=\s+[A-Z])/g;

/** An opening phrase with a full stop behind it where the sentence should go on. */
const cutSentence = (reading: Reading, { node }: Place): Finding[] =>
  [...node.text.matchAll(STUB)]
    .filter((found) => !/\b(?:shall|will|may|must|is|are|was|were|has|have|agrees?)\b/.test(found[1] ?? ""))
    .map((found) =>
      findingAt(
        reading,
        "mixed-order",
        node,
        found[1] ?? "",
        "An opening phrase stands as a sentence without a verb; the sentence after it seems to be its rest.",
        "likely",
      ),
    );

/** The import joins lines that the page broke; one that still begins in the middle of a sentence is out of place. */
const midSentence = (reading: Reading, { node }: Place): Finding[] => {
  if (node.kind === "table") return [];
  const found = /([^\n]*)\n([a-z][a-z]+ [^\n]*)/.exec(node.text);
  if (!found) return [];
  const [, before = "", line = ""] = found;
  const says = `A line begins in the middle of a sentence ("${line.slice(0, 30)}") behind "${before.slice(-30)}".`;
  return [findingAt(reading, "mixed-order", node, line.slice(0, 70), says, "likely")];
};

/** Two blocks of the page, side by side, read as one row. */
const blocksInOneRow = (reading: Reading): Finding[] =>
  tablesOf(reading).flatMap((table) =>
    table.rows.flatMap((row) => {
      const twice = row.find((cell, i) => cell.trim().split(/\s+/).length > 1 && row.indexOf(cell) < i);
      if (twice === undefined) return [];
      const says = `One row holds "${twice}" twice: two blocks that stood side by side.`;
      return [findingAt(reading, "mixed-order", table, row.filter(Boolean).join(" "), says, "likely")];
    }),
  );

const LONG_CELL = 60;

/** A row that breaks off in the middle of a sentence; its rest stands below the table, behind something else. */
const brokenRow = (reading: Reading, { node, parents }: Place): Finding[] => {
  const siblings = parents.at(-1)?.children ?? [];
  const next = siblings[siblings.indexOf(node) + 1];
  const last = isTable(node) ? (node.rows.at(-1)?.at(-1) ?? "") : "";
  if (
    last.length < LONG_CELL ||
    /[.;:!?)"”]\s*$/.test(last) ||
    !next ||
    next.label !== "" ||
    next.heading !== ""
  )
    return [];
  const says = `The last row of the table breaks off; ${next.address} stands below it and begins with "${excerpt(next.text, 0, 25, 0)}".`;
  return [
    findingAt(reading, "mixed-order", node, excerpt(last, last.length - 40, last.length, 0), says, "likely"),
  ];
};

/** Text that the scan or the typist has put in another order than it is to be read. */
export const mixedOrder: Detector = (reading) => [
  ...columnsApart(reading),
  ...nameAfterFigures(reading),
  ...blocksInOneRow(reading),
  ...reading.places.flatMap((place) => [
    ...parentAfterChild(reading, place),
    ...nothingFollows(reading, place),
    ...runTogether(reading, place),
    ...cutSentence(reading, place),
    ...midSentence(reading, place),
    ...brokenRow(reading, place),
  ]),
];
