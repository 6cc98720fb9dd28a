import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.d.ts";
import type { TableNode, TextNode } from "../tree.ts";

/** Attributes of our own carry the clause, which the naming convention of the standard writes otherwise. */
export const OWN_NAMESPACE = "urn:entente:clause";

/** How a node is written: its element, and the short name of that element in identifiers. */
const form = (node: TextNode, depth: number): { element: string; short: string; name?: string } => {
  if (node.kind === "article") return { element: "article", short: "art" };
  if (node.kind === "section") return { element: "section", short: "sec" };
  if (node.kind === "subsection") return { element: "subsection", short: "subsec" };
  if (node.kind === "table") return { element: "hcontainer", short: "hcontainer", name: "table" };
  if (node.kind !== "paragraph") return { element: "hcontainer", short: "hcontainer", name: node.kind };
  if (node.label === "") return { element: "alinea", short: "al" };
  return depth === 0
    ? { element: "paragraph", short: "para" }
    : depth === 1
      ? { element: "subparagraph", short: "subpara" }
      : { element: "point", short: "point" };
};

const isLegal = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 32 && (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff);

/** XML has no place for most control characters; the sign for a lost character stands for them. */
export const legal = (text: string): string =>
  Array.from(text, (character) => (isLegal(character.codePointAt(0)!) ? character : "\ufffd")).join("");

/** The identifier of a node: its parent's, its element, and the last part of its address. */
const idOf = (node: TextNode, parent: string, short: string): string => {
  const last = node.kind === "section" ? node.address : (node.address.split(".").at(-1) ?? "");
  return `${parent === "" ? "" : `${parent}__`}${short}_${last.replaceAll("~", "-").replace(/\s/g, "-")}`;
};

/** Writes the words of a node as paragraphs, one a line. */
export const writeWords = (into: XMLBuilder, text: string): void => {
  for (const line of text.split("\n")) into.ele("p").txt(legal(line));
};

/** Writes a node and its descendants; `parent` is the identifier above, `depth` counts paragraphs above. */
export const writeNode = (into: XMLBuilder, node: TextNode, parent: string, depth = 0): void => {
  const { element, short, name } = form(node, depth);
  const eId = idOf(node, parent, short);
  const own = { eId, "entente:address": node.address, ...(name ? { name } : {}) };
  const written = into.ele(element, own);
  if (node.label) written.ele("num").txt(legal(node.label));
  if (node.heading) written.ele("heading").txt(legal(node.heading));
  if (node.kind === "table")
    writeTable(written.ele("content", { eId: `${eId}__content` }), node as TableNode, eId);
  else if (node.children.length === 0 && (node.text || !node.heading))
    writeWords(written.ele("content", { eId: `${eId}__content` }), node.text);
  else {
    if (node.text) writeWords(written.ele("intro", { eId: `${eId}__intro` }), node.text);
    for (const child of node.children)
      writeNode(written, child, eId, node.kind === "paragraph" ? depth + 1 : depth);
  }
};

/** The rows of a table, all of one length: the standard's readers expect a grid. */
const writeTable = (into: XMLBuilder, { rows }: TableNode, id: string): void => {
  const table = into.ele("table", { eId: `${id}__table` });
  const width = Math.max(...rows.map((row) => row.length));
  for (const row of rows) {
    const line = table.ele("tr");
    for (let column = 0; column < width; column += 1)
      line
        .ele("td")
        .ele("p")
        .txt(legal(row[column] ?? ""));
  }
};
