import type { TextNode } from "../tree.ts";
import type { ContentsEntry, Finding } from "./finding.ts";
import type { Detector, Reading } from "./reading.ts";
import { romanValue } from "./words.ts";

const clean = (text: string): string =>
  text.replace(/[\s]+/g, " ").replace(/[’‘]/g, "'").trim().toLowerCase();

const numberOf = (label: string): string => {
  const last = /([A-Za-z0-9.]+)\W*$/.exec(label)?.[1] ?? "";
  return String(/^[IVXLC]+$/.test(last) && /article/i.test(label) ? (romanValue(last) ?? last) : last);
};

const kindOf = (label: string): TextNode["kind"] => {
  if (/^article/i.test(label)) return "article";
  if (/^side letter/i.test(label)) return "side-letter";
  return /^\d/.test(label) ? "section" : "attachment";
};

const nodeFor = (reading: Reading, entry: ContentsEntry): TextNode | undefined => {
  const number = numberOf(entry.label);
  const kind = kindOf(entry.label);
  const matches = (node: TextNode): boolean =>
    kind === "section" ? node.address === number : new RegExp(`(?:^|\\W)${number}$`, "i").test(node.address);
  return reading.places.find(({ node }) => node.kind === kind && matches(node))?.node;
};

const entryFaults = (reading: Reading, entry: ContentsEntry): Finding[] => {
  const report = (at: string, says: string): Finding => ({
    kind: "toc",
    at,
    line: entry.line,
    says,
    evidence: `${entry.label} ${entry.title} … ${entry.page}`,
    weight: "certain",
  });
  const node = nodeFor(reading, entry);
  if (!node)
    return [
      report(
        "",
        `The table of contents lists ${entry.label} "${entry.title}"; the body has no such heading.`,
      ),
    ];
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
    page === undefined || page === entry.page
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
