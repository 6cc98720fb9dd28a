import { refuse, type TextRefusal } from "./refusals.ts";
import type { TextNode } from "./tree.ts";

/** One line of an outline: a node that has a heading or a label, and how deep it lies (articles are 0). */
export interface OutlineEntry {
  readonly address: string;
  readonly kind: TextNode["kind"];
  readonly label: string;
  readonly heading: string;
  readonly depth: number;
  readonly page?: number;
}

/** A node and its descendants in reading order. */
export const flatten = (tree: TextNode): TextNode[] => {
  const nodes: TextNode[] = [];
  const visit = (node: TextNode): void => {
    nodes.push(node);
    for (const child of node.children) visit(child);
  };
  visit(tree);
  return nodes;
};

/** The headings of an agreement in order, the root left out; paragraphs without a heading are left out too. */
export const outline = (tree: TextNode): OutlineEntry[] => {
  const entries: OutlineEntry[] = [];
  const visit = (node: TextNode, depth: number): void => {
    const { address, kind, label, heading, origin } = node;
    const page = origin.page === undefined ? {} : { page: origin.page };
    if (heading) entries.push({ address, kind, label, heading, depth, ...page });
    for (const child of node.children) visit(child, depth + 1);
  };
  for (const child of tree.children) visit(child, 0);
  return entries;
};

/** How people write addresses: "9.1(D)(6)", "Article 9", "Attachment A", "Side letter 3" are all understood. */
const normal = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^(section|sec\.?|§)\s*/, "")
    .replace(/^article\s*/, "art.")
    .replace(/^(attachment|appendix|exhibit|addendum)\s*/, (word) => `${word.slice(0, 3)}.`)
    .replace(/^side letter\s*#?\s*/, "sl.")
    .replace(/[()\s]+/g, ".")
    .replace(/\.{2,}/g, ".")
    .replace(/^\.|\.$/g, "");

/** How many leading parts two addresses share. */
const shared = (a: readonly string[], b: readonly string[]): number => {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
};

const NEAREST = 5;

/**
 * The node at an address, with its descendants. An unknown address is refused with the nearest that exist:
 * those that share the longest beginning.
 */
export const read = (tree: TextNode, address: string): TextNode | TextRefusal => {
  const nodes = flatten(tree);
  const wanted = normal(address);
  const exact =
    nodes.find((node) => node.address === address) ??
    (wanted === "" ? undefined : nodes.find((node) => normal(node.address) === wanted));
  if (exact) return exact;
  const parts = wanted.split(".");
  const ranked = nodes
    .filter((node) => node.address !== "")
    .map((node) => ({ address: node.address, own: normal(node.address).split(".") }))
    .map(({ address: found, own }) => ({
      found,
      same: shared(parts, own),
      apart: Math.abs(own.length - parts.length),
    }))
    .sort((a, b) => b.same - a.same || a.apart - b.apart);
  const related = ranked.filter(({ same }) => same > 0);
  const nearest = (related.length > 0 ? related : ranked).slice(0, NEAREST).map(({ found }) => found);
  return refuse("text.unknown-address", `The agreement has no ${address}.`, {
    asked: address,
    nearest: nearest.join(", "),
  });
};
