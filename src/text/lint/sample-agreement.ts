import type { NodeKind, TableNode, TextNode } from "../tree.ts";
import type { Finding, FindingKind, LintInput } from "./finding.ts";
import { type Detector, readingOf } from "./reading.ts";

interface Draft {
  kind: NodeKind;
  address: string;
  label: string;
  heading: string;
  lines: string[];
  rows?: string[][];
  from: number;
  line: number;
  children: Draft[];
}

const HEAD = /^(Art\.\d+|\d+\.\d+|Att\.[A-Z]|SL\.\d+)(?: \| (.*))?$/;
const ITEM = /^((?:Art\.\d+|\d+\.\d+|Att\.[A-Z]|SL\.\d+)(?:\.\w+)+) \[([^\]]*)\](?: (.*))?$/;

const kindOf = (address: string): NodeKind => {
  if (address.startsWith("Art.")) return "article";
  if (address.startsWith("Att.")) return "attachment";
  return address.startsWith("SL.") ? "side-letter" : "section";
};

const printed = (draft: Draft): string => {
  if (draft.kind === "article") return `ARTICLE ${draft.label}\t- ${draft.heading}`;
  return draft.heading ? `${draft.label}\t${draft.heading}` : draft.label;
};

const finished = (draft: Draft, length: number): TextNode => {
  const node = {
    ...{ kind: draft.kind, address: draft.address, label: draft.label, heading: draft.heading },
    text: draft.lines.join("\n"),
    origin: { from: draft.from, to: length, line: draft.line, lastLine: draft.line + draft.lines.length },
    children: draft.children.map((child) => finished(child, length)),
  };
  if (!draft.rows) return node;
  const table: TableNode = { ...node, kind: "table", rows: draft.rows };
  return table;
};

/**
 * A made-up agreement for the tests of the detectors. One line a clause: "Art.1 | Rest", "1.1 | Breaks",
 * "1.1.A [A.] Words", "Att.A | Rates"; a line "TABLE a;b" adds a row to a table under the last clause; any other
 * line goes on the clause before it. `before` is put at the head of the file, for a table of contents.
 */
export const sampleAgreement = (outline: string, before = ""): LintInput => {
  const root: Draft = {
    kind: "agreement",
    address: "",
    label: "",
    heading: "Sample",
    lines: [],
    from: 0,
    line: 1,
    children: [],
  };
  const made = new Map<string, Draft>([["", root]]);
  let [text, last] = [before, root];
  const add = (draft: Omit<Draft, "from" | "line" | "lines" | "children">, parent: Draft): Draft => {
    const full: Draft = {
      ...draft,
      lines: [],
      from: text.length,
      line: text.split("\n").length,
      children: [],
    };
    parent.children.push(full);
    made.set(full.address, full);
    return full;
  };
  for (const raw of outline
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)) {
    const head = HEAD.exec(raw);
    const item = ITEM.exec(raw);
    if (head) {
      const [, address = "", heading = ""] = head;
      const parent = kindOf(address) === "section" ? made.get(`Art.${address.split(".")[0]}`) : root;
      last = add(
        { kind: kindOf(address), address, label: address.replace("Art.", ""), heading },
        parent ?? root,
      );
      text += `${printed(last)}\n`;
    } else if (item) {
      const [, address = "", label = "", words = ""] = item;
      const parent = made.get(address.split(".").slice(0, -1).join(".")) ?? root;
      const kind = parent.kind === "section" ? "subsection" : "paragraph";
      last = add({ kind, address, label, heading: "" }, parent);
      last.lines.push(words);
      text += `${label}\t${words}\n`;
    } else if (raw.startsWith("TABLE ")) {
      const row = raw
        .slice(6)
        .split(";")
        .map((cell) => cell.trim());
      const owner =
        last.kind === "table"
          ? last
          : add({ kind: "table", address: `${last.address}.t1`, label: "", heading: "" }, last);
      owner.rows = [...(owner.rows ?? []), row];
      owner.lines.push(row.join("\t"));
      last = owner;
      text += `${row.join("\t")}\n`;
    } else {
      last.lines.push(raw);
      text += `${raw}\n`;
    }
  }
  return { tree: finished(root, text.length), text };
};

/** What one detector finds in a made-up agreement, of one kind where a kind is named. */
export const found = (
  detector: Detector,
  outline: string,
  kind?: FindingKind,
  before = "",
): readonly Finding[] =>
  detector(readingOf(sampleAgreement(outline, before))).filter((finding) => !kind || finding.kind === kind);
