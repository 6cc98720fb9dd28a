import type { TextNode } from "../tree.ts";
import type { ContentsEntry, Finding } from "./finding.ts";
import type { Detector, Reading } from "./reading.ts";

const clean = (text: string): string =>
  text.replace(/[\s]+/g, " ").replace(/[’‘]/g, "'").trim().toLowerCase();

const nodeFor = (reading: Reading, entry: ContentsEntry): TextNode | undefined =>
  reading.places.find(({ node }) => entry.number !== "" && node.address === entry.number)?.node;

const entryFaults = (reading: Reading, entry: ContentsEntry): Finding[] => {
  const report = (at: string, says: string): Finding => ({
    kind: "toc",
    at,
    line: entry.line,
    says,
    evidence: `${entry.number} ${entry.title} … ${entry.page ?? ""}`.trim(),
    weight: "certain",
  });
  // A line without a number names a part of the document, which may be headed in other words.
  if (entry.number === "") return [];
  const node = nodeFor(reading, entry);
  if (!node) {
    const says = `The table of contents lists ${entry.number} "${entry.title}"; the body has no such heading.`;
    return [report("", says)];
  }
  const title =
    clean(entry.title) === clean(node.heading)
      ? []
      : [
          report(
            node.address,
            `The table of contents calls ${node.address} "${entry.title}"; its heading reads "${node.heading}".`,
          ),
        ];
  const { page } = node.origin;
  const where =
    page === undefined || entry.page === null || page === entry.page
      ? []
      : [
          report(
            node.address,
            `The table of contents puts ${node.address} on page ${entry.page}; it begins on page ${page}.`,
          ),
        ];
  return [...title, ...where];
};

/** Titles and pages of the table of contents against the body, and headings that it leaves out. */
export const toc: Detector = (reading) => {
  if (reading.contents.length === 0) return [];
  const listed = new Set(reading.contents.map((entry) => nodeFor(reading, entry)));
  const unlisted = [...reading.sections.values()].filter(({ node }) => !listed.has(node));
  return [
    ...reading.contents.flatMap((entry) => entryFaults(reading, entry)),
    ...unlisted.map(
      ({ node }): Finding => ({
        kind: "toc",
        at: node.address,
        line: node.origin.line,
        says: `${node.address} "${node.heading}" is not in the table of contents.`,
        evidence: node.heading,
        weight: "certain",
      }),
    ),
  ];
};
