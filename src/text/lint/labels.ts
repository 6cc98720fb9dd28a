import type { TextNode } from "../tree.ts";
import type { Finding } from "./finding.ts";
import { type Detector, findingAt, type Reading } from "./reading.ts";

/** How a label counts, and which it is in its row: "C." is the third capital. */
interface Rank {
  readonly style: string;
  readonly number: number;
}

const rankOf = (label: string): Rank | undefined => {
  const mark = label.replace(/[^A-Za-z0-9]/g, "");
  const shape = label.includes("(") ? "()" : "";
  if (/^\d{1,3}$/.test(mark)) return { style: `digits${shape}`, number: Number(mark) };
  if (/^[A-Z]$/.test(mark)) return { style: `capitals${shape}`, number: mark.charCodeAt(0) - 64 };
  if (/^[a-z]$/.test(mark)) return { style: `letters${shape}`, number: mark.charCodeAt(0) - 96 };
  return undefined;
};

const LISTS = new Set(["subsection", "paragraph"]);

const rowsOf = (parent: TextNode): readonly (readonly { node: TextNode; rank: Rank }[])[] => {
  const rows = new Map<string, { node: TextNode; rank: Rank }[]>();
  for (const node of parent.children) {
    const rank = LISTS.has(node.kind) ? rankOf(node.label) : undefined;
    if (rank) rows.set(rank.style, [...(rows.get(rank.style) ?? []), { node, rank }]);
  }
  return [...rows.values()];
};

const opening = (node: TextNode): string =>
  `${node.label} ${node.heading} ${node.text}`.replace(/\s+/g, " ").trim().slice(0, 60);

const rowFaults = (reading: Reading, parent: TextNode): Finding[] =>
  rowsOf(parent).flatMap((row) => {
    const [first] = row;
    if (!first) return [];
    const at = (
      kind: "label-gap" | "duplicate-label",
      node: TextNode,
      says: string,
      weight: Finding["weight"],
    ): Finding => ({
      ...findingAt(reading, kind, node, node.text.slice(0, 60) || node.heading, says, weight),
      evidence: opening(node),
    });
    const start =
      first.rank.number > 1
        ? [
            at(
              "label-gap",
              first.node,
              `The list of ${parent.address} begins with ${first.node.label}`,
              "certain",
            ),
          ]
        : [];
    const lone =
      row.length === 1 && first.rank.number === 1
        ? [
            at(
              "label-gap",
              first.node,
              `${first.node.label} is the only one of its kind in ${parent.address}; nothing follows it.`,
              "likely",
            ),
          ]
        : [];
    const steps = row.slice(1).flatMap(({ node, rank }, i) => {
      const before = row[i] as (typeof row)[number];
      if (rank.number === before.rank.number + 1) return [];
      if (rank.number <= before.rank.number) {
        return [
          at(
            "duplicate-label",
            node,
            `${node.label} comes after ${before.node.label} in ${parent.address}.`,
            "certain",
          ),
        ];
      }
      return [
        at(
          "label-gap",
          node,
          `${node.label} comes right after ${before.node.label} in ${parent.address}.`,
          "certain",
        ),
      ];
    });
    return [...start, ...lone, ...steps];
  });

/** Articles and sections count by themselves: "9.4" after "9.2". */
const numberFaults = (reading: Reading, parent: TextNode): Finding[] => {
  const numbered = parent.children.flatMap((node) => {
    const number =
      node.kind === "section"
        ? /\.(\d+)$/.exec(node.address)?.[1]
        : node.kind === "article"
          ? /(\d+)$/.exec(node.address)?.[1]
          : undefined;
    return number ? [{ node, number: Number(number) }] : [];
  });
  return numbered.flatMap(({ node, number }, i) => {
    const before = numbered[i - 1];
    if (number === (before?.number ?? 0) + 1) return [];
    const kind = before && number <= before.number ? "duplicate-label" : "label-gap";
    const says = before
      ? `${node.address} comes right after ${before.node.address}.`
      : `The row begins with ${node.address}.`;
    return [findingAt(reading, kind, node, node.heading || node.address, says, "certain")];
  });
};

/** A label printed a second time at the head of its own words: "(2) (2) Rates". */
const saidTwice = (reading: Reading, node: TextNode): Finding[] => {
  const label = node.label.trim();
  const head = reading.text.slice(node.origin.from, node.origin.to).trimStart().replace(/\s+/g, "");
  const tight = label.replace(/\s+/g, "");
  if (!LISTS.has(node.kind) || !rankOf(label) || !head.startsWith(`${tight}${tight}`)) return [];
  const says = `The label ${label} is printed twice.`;
  return [
    {
      ...findingAt(reading, "duplicate-label", node, `${label} ${label}`, says, "certain"),
      line: node.origin.line,
    },
  ];
};

/** Numbering that repeats, skips, begins late or stands alone. */
export const labels: Detector = (reading) =>
  reading.places.flatMap(({ node }) => [
    ...rowFaults(reading, node),
    ...numberFaults(reading, node),
    ...saidTwice(reading, node),
  ]);
