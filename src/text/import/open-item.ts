import { nextOf } from "./draft.ts";
import { asLabel, isBullet, type Label } from "./labels.ts";
import { place } from "./levels.ts";
import { asSubheading } from "./subheadings.ts";
import { begin, below, container, lineAt, reportLabel, type TreeState } from "./tree-state.ts";

/** Opens the item that a label begins; false where the label has no place in the lists, and is only words. */
export const openItem = (state: TreeState, at: number, label: Label): boolean => {
  const placing = place(state.lists, label);
  if (!placing) return false;
  const { style, ordinal, depth, misnumbered } = placing;
  state.lists = state.lists.slice(0, depth);
  const parent = container(state);
  const bullet = isBullet(style);
  const wanted = below(parent, bullet ? `bullet${nextOf(parent, "bullet")}` : label.part);
  const heading = !bullet && asSubheading(label.rest, nextWords(state, at), state.body.wrapping);
  const words = heading ? { heading: label.rest } : { text: label.rest };
  const kind = depth === 0 && style === "upper" ? "subsection" : "paragraph";
  const item = begin(state, parent, kind, wanted, at, { label: label.printed, ...words });
  state.lists = [...state.lists, { style, ordinal, parent, item }];
  if (item.address !== wanted) reportLabel(state, item, at, `${wanted} is printed more than once`);
  else if (misnumbered) reportLabel(state, item, at, misnumbered);
  return true;
};

/** The next line, empty where it has a label of its own: only an unlabelled line can go on in this one. */
const nextWords = (state: TreeState, at: number): string => {
  if (at + 1 >= state.body.flow.length) return "";
  const { raw, flat } = lineAt(state, at + 1);
  return asLabel(raw) ? "" : flat;
};
