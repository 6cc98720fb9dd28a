import { extend, nextOf } from "./draft.ts";
import { continues, joinLines } from "./join-lines.ts";
import { isBullet } from "./labels.ts";
import { isSignature } from "./subheadings.ts";
import { begin, below, container, labelAt, lineAt, type TreeState } from "./tree-state.ts";

/** Adds an unlabelled line to the node that it belongs to. */
export const addText = (state: TreeState, at: number): void => {
  const line = lineAt(state, at);
  if (isSignature(line.flat)) {
    state.lists = [];
    if (state.target !== state.base) state.target = undefined;
  } else if (leavesList(state, at)) {
    state.lists = state.lists.slice(0, -1);
    state.target = undefined;
  }
  if (state.base === state.root) {
    const preface = begin(state, state.root, "preface", "Preface", at);
    Object.assign(state, { part: preface, base: preface });
  }
  if (!state.target) {
    const parent = container(state);
    parent.lastParagraph = begin(state, parent, "paragraph", below(parent, `p${nextOf(parent, "p")}`), at);
  }
  const node = state.target!;
  node.text = joinLines(node.text, state.lastLine, line.flat, state.body.wrapping);
  node.endsWithColon = line.flat.endsWith(":");
  node.announces ||= node.endsWithColon;
  extend(node, line);
};

/**
 * Words after the last item of a list that was announced with a colon belong to whoever announced it. A
 * text without indents shows no more than that: where the list goes on afterwards, the words stay in the item.
 */
const leavesList = (state: TreeState, at: number): boolean => {
  const inner = state.lists.at(-1);
  if (!inner || inner.ordinal < 2 || inner.item.text === "" || state.target !== inner.item) return false;
  // An item that announces something itself keeps what follows.
  if (inner.item.announces) return false;
  if (continues(inner.item.text, state.lastLine, lineAt(state, at).flat, state.body.wrapping)) return false;
  return (inner.parent.lastParagraph ?? inner.parent).endsWithColon && !listGoesOn(state, at);
};

/** Lines looked ahead for the next item. */
const FARTHEST = 200;

/** Whether the innermost list has a further item behind the unlabelled lines that begin here. */
const listGoesOn = (state: TreeState, at: number): boolean => {
  const inner = state.lists.at(-1)!;
  const end = Math.min(state.body.flow.length, at + FARTHEST);
  for (let next = at; next < end && !state.body.headings.has(next); next += 1) {
    const label = labelAt(state, next);
    if (!label) continue;
    const goesOn = label.readings.some(
      ({ style, ordinal }) => style === inner.style && ordinal === inner.ordinal + 1,
    );
    return goesOn && !isBullet(inner.style);
  }
  return false;
};
