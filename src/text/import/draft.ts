import type { NodeKind, Origin, TableNode, TextNode } from "../tree.ts";
import type { Line } from "./lines.ts";

/** A node while its words are still being gathered. */
export interface Draft {
  readonly kind: NodeKind;
  readonly address: string;
  readonly label: string;
  heading: string;
  text: string;
  from: number;
  to: number;
  line: number;
  lastLine: number;
  page: number | undefined;
  rows?: readonly (readonly string[])[];
  readonly children: Draft[];
  /** How many children of each sort without a number there are, and the latest paragraph among them. */
  readonly counts: Map<string, number>;
  lastParagraph?: Draft;
  /** Whether its last line so far, and whether any, ends with a colon; asked so often that it is kept. */
  endsWithColon: boolean;
  announces: boolean;
}

/** The number of the next child of a sort, from 1. */
export const nextOf = (parent: Draft, sort: string): number => {
  const next = (parent.counts.get(sort) ?? 0) + 1;
  parent.counts.set(sort, next);
  return next;
};

/** Gives out addresses: a second use of one gets "~2". */
export const addressBook = (): ((wanted: string) => string) => {
  const used = new Map<string, number>();
  return (wanted) => {
    const times = (used.get(wanted) ?? 0) + 1;
    used.set(wanted, times);
    return times === 1 ? wanted : `${wanted}~${times}`;
  };
};

/** A node that begins on this line. */
export const draft = (
  kind: NodeKind,
  address: string,
  at: { label: string; heading: string; text: string },
  line: Line,
  page: number | undefined,
): Draft => ({
  kind,
  address,
  ...at,
  ...placeOf(line),
  line: line.number,
  lastLine: line.number,
  page,
  children: [],
  counts: new Map(),
  endsWithColon: at.text.endsWith(":"),
  announces: at.text.endsWith(":"),
});

/** The range of a line's words, without the blanks around them. */
const placeOf = (line: Line): { from: number; to: number } => {
  const before = line.raw.length - line.raw.trimStart().length;
  return { from: line.from + before, to: line.from + line.raw.trimEnd().length };
};

/** Takes the words of one more line into a node's place. */
export const extend = (node: Draft, line: Line): void => {
  node.to = placeOf(line).to;
  node.lastLine = line.number;
};

/** The finished node and its descendants. */
export const finish = (node: Draft): TextNode | TableNode => {
  const { kind, address, label, heading, text, from, to, line, lastLine, page, rows } = node;
  const origin: Origin = { from, to, line, lastLine, ...(page === undefined ? {} : { page }) };
  const children = node.children.map(finish);
  return { kind, address, label, heading, text, origin, children, ...(rows ? { rows } : {}) };
};
