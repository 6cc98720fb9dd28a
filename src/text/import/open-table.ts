import { extend, nextOf } from "./draft.ts";
import { isSignature } from "./subheadings.ts";
import { readTable } from "./tables.ts";
import { begin, below, container, labelAt, lineAt, type TreeState } from "./tree-state.ts";

/** Opens the table that begins on this line; answers how many lines it took, 0 where there is none. */
export const openTable = (state: TreeState, at: number): number => {
  const { lines, flow, headings, codes } = state.body;
  const stops = (next: number): boolean => {
    const label = labelAt(state, next);
    // "A. Name" behind tabs is a cell; only a label that a tab sets off ends the table there.
    const inCell = label?.certain === false && lineAt(state, next).raw.startsWith("\t");
    return headings.has(next) || (label !== undefined && !inCell);
  };
  const table = readTable(lines, flow, at, codes, stops);
  if (!table) return 0;
  if (isSignature(lineAt(state, at).flat)) state.lists = [];
  const parent = container(state);
  const node = begin(state, parent, "table", below(parent, `t${nextOf(parent, "t")}`), at);
  node.rows = table.rows;
  node.text = table.rows.map((row) => row.join("\t")).join("\n");
  for (const { at: where, ...repair } of table.repairs) {
    state.repairs.push({ at: node.address, ...repair, line: lineAt(state, where).number });
  }
  for (let row = at; row < at + table.takes; row += 1) {
    if (row > at) extend(node, lineAt(state, row));
    const repair = codes.repairs.get(flow[row]!);
    if (repair) state.repairs.push({ at: node.address, ...repair, line: lineAt(state, row).number });
  }
  state.target = undefined;
  return table.takes;
};
