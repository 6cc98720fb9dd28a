import type { TextNode } from "../tree.ts";
import type { ContentsEntry, Finding, FindingKind, HeldClause, LintInput, Weight } from "./finding.ts";
import { fileOf, type Line } from "./lines.ts";

/** A node with the nodes above it, root first. */
export interface Place {
  readonly node: TextNode;
  readonly parents: readonly TextNode[];
}

/** The agreement as the detectors read it: walked once, shared by all of them. */
export interface Reading {
  readonly tree: TextNode;
  readonly text: string;
  readonly lines: readonly Line[];
  /** Every node, in the order of the document. */
  readonly places: readonly Place[];
  /** Sections by number, "9.1". */
  readonly sections: ReadonlyMap<string, Place>;
  readonly contents: readonly ContentsEntry[];
  /** Readings that are held of the agreement. */
  readonly held: readonly HeldClause[];
}

/** A detector lists what it sees; it never fails on odd text. */
export type Detector = (reading: Reading) => readonly Finding[];

const walk = (node: TextNode, parents: readonly TextNode[]): Place[] => [
  { node, parents },
  ...node.children.flatMap((child) => walk(child, [...parents, node])),
];

/** Walks the tree and cuts the text once. */
export const readingOf = (input: LintInput): Reading => {
  const places = walk(input.tree, []);
  const { lines, contents } = fileOf(input.text);
  return {
    tree: input.tree,
    text: input.text,
    lines,
    places,
    sections: new Map(places.filter((p) => p.node.kind === "section").map((p) => [p.node.address, p])),
    contents: input.toc ?? contents,
    held: input.readings ?? [],
  };
};

/** The clause that an offset of the file belongs to: the last node that begins at or before it. */
const placeAt = (reading: Reading, offset: number): Place => {
  let found = reading.places[0] as Place;
  for (const place of reading.places) if (place.node.origin.from <= offset) found = place;
  return found;
};

/** The address for an offset of the file; "" within the table of contents. */
export const addressAt = (reading: Reading, offset: number): string =>
  reading.lines[lineNumberAt(reading, offset) - 1]?.contents ? "" : placeAt(reading, offset).node.address;

/** The 1-based line that an offset of the file stands on. */
export const lineNumberAt = (reading: Reading, offset: number): number => {
  let [low, high] = [0, reading.lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((reading.lines[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
};

const inPattern = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The file's line where a quotation of a node begins; the node's first line when the import changed the words. */
const lineOf = (reading: Reading, node: TextNode, quote: string): number => {
  const words = quote.trim().split(/\s+/).slice(0, 6);
  const stretch = reading.text.slice(node.origin.from, node.origin.to);
  const found = new RegExp(words.map(inPattern).join("\\s+")).exec(stretch);
  if (!found) return node.origin.line;
  return lineNumberAt(reading, node.origin.from + found.index);
};

const squeeze = (quote: string): string => quote.replace(/\s+/g, " ").trim();

/** A finding about words of a node. */
export const findingAt = (
  reading: Reading,
  kind: FindingKind,
  node: TextNode,
  quote: string,
  says: string,
  weight: Weight,
): Finding => ({
  kind,
  at: node.address,
  line: lineOf(reading, node, quote),
  says,
  evidence: squeeze(quote),
  weight,
});

/** A finding about a raw line of the file. */
export const findingOnLine = (
  reading: Reading,
  kind: FindingKind,
  line: Line,
  quote: string,
  says: string,
  weight: Weight,
): Finding => ({
  kind,
  at: addressAt(reading, line.from),
  line: line.number,
  says,
  evidence: squeeze(quote),
  weight,
});
