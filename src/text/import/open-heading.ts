import type { ChosenHeading } from "./choose-headings.ts";
import { extend, nextOf } from "./draft.ts";
import { sameTitle } from "./headings.ts";
import { exhibitTitle, isCapitalHeading } from "./subheadings.ts";
import { begin, below, lineAt, reportLabel, type TreeState } from "./tree-state.ts";

/** Opens an article, a section, an attachment or a side letter. */
export const openHeading = (state: TreeState, at: number, heading: ChosenHeading): void => {
  const parent = heading.kind === "section" && state.article ? state.article : state.root;
  const words = { label: heading.label, heading: heading.title, text: heading.runIn };
  const node = begin(state, parent, heading.kind, heading.address, at, words);
  if (heading.kind !== "section") state.article = heading.kind === "article" ? node : undefined;
  for (let more = 1; more < heading.takes; more += 1) extend(node, lineAt(state, at + more));
  Object.assign(state, { part: node, base: node, lists: [] });
  state.exhibits.clear();
  if (heading.repair)
    state.repairs.push({ at: node.address, ...heading.repair, line: lineAt(state, at).number });
  if (heading.misnumbered) reportLabel(state, node, at, heading.misnumbered);
};

/**
 * Opens a heading inside of an attachment or a side letter: an exhibit that was announced by title, or a
 * line in capitals. Sections have none, there capitals head a table. False where the line is neither.
 */
export const openInnerHeading = (state: TreeState, at: number): boolean => {
  const { part } = state;
  if (part.kind !== "attachment" && part.kind !== "side-letter" && part.kind !== "heading") return false;
  const { flat } = lineAt(state, at);
  const announced = exhibitTitle(flat);
  if (announced) state.exhibits.set(announced.title, announced.mark);
  const exhibit = announced ? undefined : [...state.exhibits].find(([title]) => sameTitle(title, flat));
  if (exhibit) {
    const [title, mark] = exhibit;
    state.exhibits.delete(title);
    state.base = begin(state, part, "heading", below(part, `Exh.${mark}`), at, { heading: flat });
    state.lists = [];
    return true;
  }
  if (!isCapitalHeading(flat)) return false;
  begin(state, state.base, "heading", below(state.base, `h${nextOf(state.base, "h")}`), at, {
    heading: flat,
  });
  // The numbers run on under such a heading: the outermost list stays open.
  state.lists = state.lists.slice(0, 1);
  state.target = undefined;
  return true;
};
