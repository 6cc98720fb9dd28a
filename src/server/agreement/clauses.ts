import type { SectionShape } from "../../contract/index.ts";
import type { Section } from "../../rules/index.ts";
import type { TableNode, TextNode } from "../../text/index.ts";

type Clause = SectionShape["clauses"][number];

/** A node and everything below it, in the order of the document. */
const flat = (node: TextNode): readonly TextNode[] => [node, ...node.children.flatMap(flat)];

const isTable = (node: TextNode): node is TableNode => node.kind === "table";

/** The addresses of both, in the order of the text; what only the plain words have follows what it stood behind. */
const merged = (plain: readonly string[], text: readonly string[]): readonly string[] => {
  const inText = new Set(text);
  const after = new Map<string | undefined, string[]>();
  let anchor: string | undefined;
  for (const address of plain) {
    if (inText.has(address)) anchor = address;
    else after.set(anchor, [...(after.get(anchor) ?? []), address]);
  }
  return [
    ...(after.get(undefined) ?? []),
    ...text.flatMap((address) => [address, ...(after.get(address) ?? [])]),
  ];
};

const lastLabel = (below: string): string => (below === "" ? "" : `${below.split(".").at(-1)}.`);

/**
 * A section clause by clause: plain words beside the words of the signed text. `node` is the section in the
 * imported text; without one there are the plain words alone.
 */
export const clausesOf = (section: Section, node: TextNode | undefined): Clause[] => {
  const at = (key: string) => (key === "" ? section.number : `${section.number}.${key}`);
  const plain = new Map(Object.entries(section.plain).map(([key, words]) => [at(key), words]));
  const nodes = new Map((node ? flat(node) : []).map((one) => [one.address, one]));
  return merged([...plain.keys()], [...nodes.keys()]).map((address): Clause => {
    const below = address === section.number ? "" : address.slice(section.number.length + 1);
    const found = nodes.get(address);
    const rows = found && isTable(found) ? found.rows.map((row) => [...row]) : null;
    return {
      address,
      label: found?.label || lastLabel(below),
      depth: below === "" ? 0 : below.split(".").length,
      plain: plain.get(address) ?? null,
      text: rows || !found?.text ? null : found.text,
      heading: found?.heading || null,
      line: found?.origin.line ?? null,
      rows,
    };
  });
};
