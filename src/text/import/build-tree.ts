import type { TextNode } from "../tree.ts";
import type { ChosenHeading } from "./choose-headings.ts";
import type { CodeLists } from "./code-lists.ts";
import { addressBook, type Draft, draft, extend, finish } from "./draft.ts";
import { sameTitle } from "./headings.ts";
import { continues, joinLines, type Wrapping } from "./join-lines.ts";
import { asLabel, isBullet, type Label } from "./labels.ts";
import { type Level, place } from "./levels.ts";
import { flatten, type Line } from "./lines.ts";
import type { Misnumbering, Repair } from "./report.ts";
import { asSubheading, exhibitTitle, isCapitalHeading, isSignature } from "./subheadings.ts";
import { readTable } from "./tables.ts";

/** What the tree is built from. `flow` holds the indexes of the body's lines, `headings` positions in it. */
export interface Body {
  readonly lines: readonly Line[];
  readonly flow: readonly number[];
  readonly headings: ReadonlyMap<number, ChosenHeading>;
  readonly codes: CodeLists;
  readonly wrapping: Wrapping;
  readonly pageOf: (index: number) => number | undefined;
}

export interface Built {
  readonly root: TextNode;
  readonly repairs: readonly Repair[];
  readonly misnumbered: readonly Misnumbering[];
}

interface OpenList extends Level {
  readonly parent: Draft;
  readonly item: Draft;
}

/** Builds the tree in one pass over the body; every line of the flow ends up in exactly one node. */
export const buildTree = (body: Body, name: string): Built => {
  const { lines, flow, headings, codes, wrapping } = body;
  const unique = addressBook();
  const root: Draft = {
    ...{ kind: "agreement", address: unique(""), label: "", heading: name, text: "", from: 0, to: 0 },
    ...{ line: 1, lastLine: 1, page: undefined, children: [] },
  };
  const repairs: Repair[] = [];
  const misnumbered: Misnumbering[] = [];
  let article: Draft | undefined;
  let base = root;
  let lists: OpenList[] = [];
  /** The node that takes the next unlabelled line; undefined after a table, whose parent's words go on below it. */
  let target: Draft | undefined;
  let lastLine = "";
  const exhibits = new Map<string, string>();

  const line = (at: number): Line => lines[flow[at]!]!;
  const container = (): Draft => lists.at(-1)?.item ?? base;
  const begin = (
    parent: Draft,
    kind: Draft["kind"],
    address: string,
    at: number,
    words: { label?: string; heading?: string; text?: string } = {},
  ): Draft => {
    const node = draft(
      kind,
      unique(address),
      { label: "", heading: "", text: "", ...words },
      line(at),
      body.pageOf(flow[at]!),
    );
    parent.children.push(node);
    target = node;
    return node;
  };
  const below = (parent: Draft, part: string): string =>
    parent.address === "" ? part : `${parent.address}.${part}`;
  const report = (node: Draft, at: number, why: string): void => {
    misnumbered.push({ at: node.address, label: node.label, line: line(at).number, why });
  };

  const openHeading = (at: number, heading: ChosenHeading): void => {
    const inArticle = heading.kind === "section" && article !== undefined;
    base = begin(inArticle ? article! : root, heading.kind, heading.address, at, {
      label: heading.label,
      heading: heading.title,
      text: heading.runIn,
    });
    if (heading.kind !== "section") article = heading.kind === "article" ? base : undefined;
    for (let more = 1; more < heading.takes; more += 1) extend(base, line(at + more));
    lists = [];
    exhibits.clear();
    if (heading.repair) repairs.push({ at: base.address, ...heading.repair, line: line(at).number });
    if (heading.misnumbered) report(base, at, heading.misnumbered);
  };

  /** The next line, empty where it has a label of its own: only an unlabelled line can go on in this one. */
  const nextWords = (at: number): string => {
    const index = flow[at + 1];
    return index === undefined || asLabel(lines[index]!.raw) ? "" : lines[index]!.flat;
  };

  const openItem = (at: number, label: Label): boolean => {
    const placing = place(lists, label);
    if (!placing) return false;
    lists = lists.slice(0, placing.depth);
    const parent = container();
    const bullet = isBullet(placing.style);
    const bullets = parent.children.filter((child) => child.label === label.printed).length;
    const wanted = below(parent, bullet ? `bullet${bullets + 1}` : label.part);
    const heading = !bullet && asSubheading(label.rest, nextWords(at), wrapping);
    const kind =
      placing.depth === 0 && placing.style === "upper" && parent === base ? "subsection" : "paragraph";
    const words = heading ? { heading: label.rest } : { text: label.rest };
    const item = begin(parent, kind, wanted, at, { label: label.printed, ...words });
    lists.push({ style: placing.style, ordinal: placing.ordinal, parent, item });
    if (item.address !== wanted) report(item, at, `${wanted} is printed more than once`);
    else if (placing.misnumbered) report(item, at, placing.misnumbered);
    return true;
  };

  const openTable = (at: number): number => {
    const stops = (next: number): boolean => headings.has(next) || labelAt(next) !== undefined;
    if (isSignature(line(at).flat)) lists = [];
    const table = readTable(lines, flow, at, codes, stops);
    if (!table) return 0;
    const parent = container();
    const count = parent.children.filter((child) => child.kind === "table").length;
    const node = begin(parent, "table", below(parent, `t${count + 1}`), at);
    node.rows = table.rows;
    node.text = table.rows.map((row) => row.join("\t")).join("\n");
    for (let more = 1; more < table.takes; more += 1) extend(node, line(at + more));
    for (const { at: where, ...repair } of table.repairs)
      repairs.push({ at: node.address, ...repair, line: line(where).number });
    for (let more = 0; more < table.takes; more += 1) {
      const repair = codes.repairs.get(flow[at + more]!);
      if (repair) repairs.push({ at: node.address, ...repair, line: line(at + more).number });
    }
    target = undefined;
    return table.takes;
  };

  /** A label in form that also has a place in the lists open now. */
  const labelAt = (at: number): Label | undefined => {
    const label = asLabel(line(at).raw);
    return label && place(lists, label) ? label : undefined;
  };

  /** Whether the innermost list goes on after the unlabelled lines that begin here. */
  const listGoesOn = (at: number): boolean => {
    const inner = lists.at(-1)!;
    for (let next = at; next < flow.length && !headings.has(next); next += 1) {
      const label = asLabel(line(next).raw);
      if (!label || !place(lists, label)) continue;
      return (
        !isBullet(inner.style) &&
        label.readings.some((r) => r.style === inner.style && r.ordinal === inner.ordinal + 1)
      );
    }
    return false;
  };

  /** Words after the last item of a list that was announced with a colon belong to who announced it. */
  const leavesList = (at: number): boolean => {
    const inner = lists.at(-1);
    if (!inner || inner.ordinal < 2 || inner.item.text === "" || target !== inner.item) return false;
    if (continues(inner.item.text, lastLine, line(at).flat, wrapping)) return false;
    const announced =
      inner.parent.children.findLast((child) => child.label === "" && child.kind === "paragraph")?.text ??
      inner.parent.text;
    return announced.endsWith(":") && !listGoesOn(at);
  };

  const addText = (at: number): void => {
    const { flat } = line(at);
    if (isSignature(flat)) {
      lists = [];
      if (target !== base) target = undefined;
    } else if (leavesList(at)) {
      lists = lists.slice(0, -1);
      target = undefined;
    }
    if (base === root) base = begin(root, "preface", "Preface", at);
    if (!target) {
      const parent = container();
      const count = parent.children.filter(
        (child) => child.kind === "paragraph" && child.label === "",
      ).length;
      begin(parent, "paragraph", below(parent, `p${count + 1}`), at);
    }
    const node = target!;
    node.text = joinLines(node.text, lastLine, flat, wrapping);
    extend(node, line(at));
  };

  const inAppendix = (): boolean =>
    base.kind !== "section" && base.kind !== "article" && base.kind !== "preface" && base !== root;
  const openInnerHeading = (at: number): boolean => {
    if (!inAppendix()) return false;
    const { flat } = line(at);
    const declared = exhibitTitle(flat);
    if (declared) exhibits.set(declared.title, declared.mark);
    const named = [...exhibits].find(([title]) => sameTitle(title, flat));
    if (named) {
      const outer = base.kind === "heading" && base.address.includes(".Exh.") ? root : base;
      base = begin(
        outer === root ? outerBase! : outer,
        "heading",
        below(outer === root ? outerBase! : outer, `Exh.${named[1]}`),
        at,
        { heading: flat },
      );
      exhibits.delete(named[0]);
      lists = [];
      return true;
    }
    if (!isCapitalHeading(flat)) return false;
    const count = base.children.filter((child) => child.kind === "heading" && child.label === "").length;
    begin(base, "heading", below(base, `h${count + 1}`), at, { heading: flat });
    lists = lists.slice(0, 1);
    target = undefined;
    return true;
  };
  let outerBase: Draft | undefined;

  for (let at = 0; at < flow.length; at += 1) {
    const heading = headings.get(at);
    if (heading) {
      openHeading(at, heading);
      outerBase = base;
      at += heading.takes - 1;
    } else {
      const label = base === root ? undefined : asLabel(line(at).raw);
      if (!(label && openItem(at, label)) && !openInnerHeading(at)) {
        const taken = base === root || base.kind === "preface" ? 0 : openTable(at);
        if (taken > 0) at += taken - 1;
        else addText(at);
      }
    }
    lastLine = flatten(line(at).raw);
  }
  return { root: finish(root), repairs, misnumbered };
};
