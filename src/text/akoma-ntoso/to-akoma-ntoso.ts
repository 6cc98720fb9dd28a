import { create } from "xmlbuilder2";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.d.ts";
import type { TextNode } from "../tree.ts";
import { type AkomaNtosoMeta, writeMeta } from "./meta.ts";
import { legal, OWN_NAMESPACE, writeNode, writeWords } from "./write-node.ts";

/** The namespace of Akoma Ntoso 3.0. */
export const AKOMA_NTOSO = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

const isAttached = (node: TextNode): boolean => node.kind === "attachment" || node.kind === "side-letter";

/**
 * Writes an agreement as an Akoma Ntoso 3.0 document. Articles make the main body; attachments and side
 * letters become attached documents; what stands after the last of them, the signatures, the conclusions.
 * Every element of the hierarchy carries its clause in an attribute of our own namespace.
 */
export const toAkomaNtoso = (tree: TextNode, meta: AkomaNtosoMeta): string => {
  const root = create({ version: "1.0", encoding: "UTF-8" }).ele(AKOMA_NTOSO, "akomaNtoso", {
    "xmlns:entente": OWN_NAMESPACE,
  });
  const doc = root.ele("doc", { name: "agreement", contains: "singleVersion" });
  const { preface, body, attached, conclusions } = partsOf(tree.children);
  writeMeta(doc, meta, "main");
  const head = doc.ele("preface");
  head.ele("longTitle", { eId: "preface__title" }).ele("p").ele("docTitle").txt(legal(meta.title));
  if (preface) writeWords(head, preface.text);
  const main = doc.ele("mainBody");
  for (const node of body) writeNode(main, node, "");
  // The main body may not be empty, though an agreement may consist of side letters alone.
  if (body.length === 0) main.ele("p");
  if (conclusions.length > 0) writeConclusions(doc.ele("conclusions"), conclusions);
  if (attached.length > 0) {
    const attachments = doc.ele("attachments");
    for (const { node, above } of attached) writeAttachment(attachments, node, above, meta);
  }
  return root.end({ prettyPrint: true });
};

interface Parts {
  readonly preface: TextNode | undefined;
  readonly body: readonly TextNode[];
  /** Attachments, each with the headings that stand over it. */
  readonly attached: readonly { readonly node: TextNode; readonly above: readonly string[] }[];
  readonly conclusions: readonly TextNode[];
}

const partsOf = (children: readonly TextNode[]): Parts => {
  const last = children.findLastIndex((node) => node.kind !== "heading");
  const attached: { node: TextNode; above: string[] }[] = [];
  const body: TextNode[] = [];
  let above: string[] = [];
  for (const node of children.slice(0, last + 1)) {
    if (isAttached(node)) {
      attached.push({ node, above });
      above = [];
    } else if (node.kind === "heading" && node.text === "" && node.children.length === 0)
      above.push(node.heading);
    else if (node.kind !== "preface") body.push(node);
  }
  return {
    preface: children.find((node) => node.kind === "preface"),
    body,
    attached,
    conclusions: children.slice(last + 1),
  };
};

const writeConclusions = (into: XMLBuilder, nodes: readonly TextNode[]): void => {
  const write = (node: TextNode): void => {
    writeWords(into, [node.heading, node.text].filter(Boolean).join("\n"));
    for (const child of node.children) write(child);
  };
  for (const node of nodes) write(node);
};

const writeAttachment = (
  into: XMLBuilder,
  node: TextNode,
  above: readonly string[],
  meta: AkomaNtosoMeta,
): void => {
  const id = node.address.toLowerCase().replace(".", "_");
  const attachment = into.ele("attachment", { eId: id, "entente:address": node.address });
  for (const heading of above) attachment.ele("subheading").txt(legal(heading));
  attachment.ele("num").txt(legal(node.label));
  if (node.heading) attachment.ele("heading").txt(legal(node.heading));
  const doc = attachment.ele("doc", { name: node.kind, contains: "singleVersion" });
  writeMeta(doc, meta, id);
  const main = doc.ele("mainBody");
  if (node.text || node.children.length === 0) writeWords(main, node.text);
  for (const child of node.children) writeNode(main, child, id);
};
