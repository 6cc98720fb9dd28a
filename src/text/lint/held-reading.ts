import type { TextNode } from "../tree.ts";
import type { Finding, HeldClause } from "./finding.ts";
import { findingAt, type Reading } from "./reading.ts";
import { excerpt } from "./sentences.ts";

/** How much of a clause stands in the report as its evidence. */
const QUOTED = 90;

const letters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");
const stopped = (text: string): string => (/[.?!]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

/** The node of a clause, or of the nearest clause above it that the text has. */
const nodeOf = (nodes: ReadonlyMap<string, TextNode>, clause: string): TextNode | undefined => {
  for (let at = clause; at !== ""; at = at.split(".").slice(0, -1).join(".")) {
    const found = nodes.get(at);
    if (found) return found;
  }
  return undefined;
};

/**
 * Whether the text is the one that the readings are held of: most of their sections stand in it under the same
 * title. Another agreement may well have a 9.1 of its own.
 */
const isOf = (nodes: ReadonlyMap<string, TextNode>, held: readonly HeldClause[]): boolean => {
  const sections = new Map(held.map((one) => [one.section, one.title]));
  const same = [...sections].filter(
    ([number, title]) => letters(nodes.get(number)?.heading ?? "") === letters(title),
  );
  return same.length * 2 >= sections.size;
};

const saying = ({ readings }: HeldClause): string =>
  readings
    .map(
      ({ says, why, used }) =>
        `${used ? "Read so" : "It can also be read so"}: ${stopped(says)} ${stopped(why)}`,
    )
    .join(" ");

/** Clauses of which readings are held, each at its place in the text: what is used, what else could be, and why. */
export const heldReadings = (reading: Reading): readonly Finding[] => {
  const held = reading.held;
  if (held.length === 0) return [];
  const nodes = new Map(reading.places.map(({ node }) => [node.address, node]));
  if (!isOf(nodes, held)) return [];
  return held.flatMap((one) => {
    const node = nodeOf(nodes, one.clause);
    if (!node) return [];
    const quote = node.text ? excerpt(node.text, 0, QUOTED) : node.heading;
    const below = node.address === one.clause ? "" : `${one.clause}. `;
    return [findingAt(reading, "reading", node, quote, `${below}${saying(one)}`, "likely")];
  });
};
