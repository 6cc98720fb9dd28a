import type { TextNode } from "../tree.ts";
import type { ContentsEntry } from "./contents.ts";
import { sameTitle } from "./headings.ts";
import type { Line } from "./lines.ts";
import type { TocEntry } from "./report.ts";

/** Sets each entry of the table of contents against the heading that the body has for it. */
export const compareContents = (
  lines: readonly Line[],
  entries: readonly ContentsEntry[],
  nodes: readonly TextNode[],
): TocEntry[] => {
  const byAddress = new Map(nodes.map((node) => [node.address, node]));
  const parts = nodes.filter((node) => node.address.startsWith("Part."));
  return entries.map(({ number, title, page, index }) => {
    const node = number ? byAddress.get(number) : parts.find((part) => sameTitle(part.heading, title));
    const at = { number, title, page, line: lines[index]!.number, found: node?.address ?? null };
    const differs = {
      ...(node && !sameTitle(node.heading, title) ? { title: node.heading } : {}),
      ...(node?.origin.page !== undefined && page !== null && node.origin.page !== page
        ? { page: node.origin.page }
        : {}),
    };
    return Object.keys(differs).length > 0 ? { ...at, differs } : at;
  });
};
