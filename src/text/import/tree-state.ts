import type { ChosenHeading } from "./choose-headings.ts";
import type { CodeLists } from "./code-lists.ts";
import { addressBook, type Draft, draft } from "./draft.ts";
import type { Wrapping } from "./join-lines.ts";
import { asLabel, type Label } from "./labels.ts";
import { type Level, place } from "./levels.ts";
import type { Line } from "./lines.ts";
import type { Misnumbering, Repair } from "./report.ts";

/** What a tree is built from. `flow` holds the indexes of the body's lines, `headings` positions in it. */
export interface Body {
  readonly lines: readonly Line[];
  readonly flow: readonly number[];
  readonly headings: ReadonlyMap<number, ChosenHeading>;
  readonly codes: CodeLists;
  readonly wrapping: Wrapping;
  readonly pageOf: (index: number) => number | undefined;
}

/** A list that is open at the place reached: the node it hangs from and its latest item. */
interface OpenList extends Level {
  readonly parent: Draft;
  readonly item: Draft;
}

/** Where the building stands. It lives for one import and is changed line by line. */
export interface TreeState {
  readonly body: Body;
  readonly unique: (wanted: string) => string;
  readonly root: Draft;
  /** The article that sections hang from. */
  article: Draft | undefined;
  /** The heading that stands over the place reached: a section, an attachment, a side letter, the preface. */
  part: Draft;
  /** The same, or an exhibit inside of it. */
  base: Draft;
  lists: readonly OpenList[];
  /** The node that takes the next unlabelled line; undefined after a table, when a new paragraph begins. */
  target: Draft | undefined;
  lastLine: string;
  /** Exhibits that an attachment has announced, by title. */
  readonly exhibits: Map<string, string>;
  readonly repairs: Repair[];
  readonly misnumbered: Misnumbering[];
}

/** An empty tree. */
export const emptyState = (body: Body, name: string): TreeState => {
  const unique = addressBook();
  const root: Draft = {
    ...{ kind: "agreement", address: unique(""), label: "", heading: name, text: "", from: 0, to: 0 },
    ...{ line: 1, lastLine: 1, page: undefined, children: [], counts: new Map() },
    ...{ endsWithColon: false, announces: false },
  };
  return {
    ...{ body, unique, root, article: undefined, part: root, base: root, lists: [], target: undefined },
    ...{ lastLine: "", exhibits: new Map(), repairs: [], misnumbered: [] },
  };
};

/** The line on which a character stands, from 1. */
export const lineAt = ({ body }: TreeState, at: number): Line => body.lines[body.flow[at]!]!;

/** The node that the next label hangs from. */
export const container = (state: TreeState): Draft => state.lists.at(-1)?.item ?? state.base;

/** The address of a part below a node. */
export const below = (parent: Draft, part: string): string =>
  parent.address === "" ? part : `${parent.address}.${part}`;

/** Begins a node on the line at this position; it takes the unlabelled lines that follow. */
export const begin = (
  state: TreeState,
  parent: Draft,
  kind: Draft["kind"],
  address: string,
  at: number,
  words: { label?: string; heading?: string; text?: string } = {},
): Draft => {
  const page = state.body.pageOf(state.body.flow[at]!);
  const node = draft(
    kind,
    state.unique(address),
    { label: "", heading: "", text: "", ...words },
    lineAt(state, at),
    page,
  );
  parent.children.push(node);
  state.target = node;
  return node;
};

/** The label at the head of a line, if it also has a place in the lists that are open. */
export const labelAt = (state: TreeState, at: number): Label | undefined => {
  const label = asLabel(lineAt(state, at).raw);
  return label && place(state.lists, label) ? label : undefined;
};

/** Notes a label that stands where it should not. */
export const reportLabel = (state: TreeState, node: Draft, at: number, why: string): void => {
  state.misnumbered.push({ at: node.address, label: node.label, line: lineAt(state, at).number, why });
};
