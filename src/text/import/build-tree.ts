import type { TextNode } from "../tree.ts";
import { addText } from "./add-text.ts";
import { finish } from "./draft.ts";
import { runsOn } from "./join-lines.ts";
import { asLabel } from "./labels.ts";
import { openHeading, openInnerHeading } from "./open-heading.ts";
import { openItem } from "./open-item.ts";
import { openTable } from "./open-table.ts";
import type { Misnumbering, Repair } from "./report.ts";
import { type Body, emptyState, lineAt, type TreeState } from "./tree-state.ts";

/** The tree with what was noted while it was built. */
export interface Built {
  readonly root: TextNode;
  readonly repairs: readonly Repair[];
  readonly misnumbered: readonly Misnumbering[];
}

/** Builds the tree in one pass over the body; every line of the flow ends up in exactly one node. */
export const buildTree = (body: Body, name: string): Built => {
  const state = emptyState(body, name);
  for (let at = 0; at < body.flow.length; ) {
    const taken = takeLines(state, at);
    state.lastLine = lineAt(state, at + taken - 1).flat;
    at += taken;
  }
  return { root: finish(state.root), repairs: state.repairs, misnumbered: state.misnumbered };
};

/** Places the line at this position, and those that belong to it; answers how many. */
const takeLines = (state: TreeState, at: number): number => {
  const heading = state.body.headings.get(at);
  if (heading) {
    openHeading(state, at, heading);
    return heading.takes;
  }
  const inPreface = state.part === state.root || state.part.kind === "preface";
  if (!inPreface) {
    const { raw, flat } = lineAt(state, at);
    const label = asLabel(raw);
    const words = label?.certain === false && runsOn(state.lastLine, flat, state.body.wrapping);
    if ((label && !words && openItem(state, at, label)) || openInnerHeading(state, at)) return 1;
    const taken = openTable(state, at);
    if (taken > 0) return taken;
  }
  addText(state, at);
  return 1;
};
