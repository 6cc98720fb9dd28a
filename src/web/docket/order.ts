import type { CaseLineShape } from "../../contract/shapes.ts";

const rank = (line: CaseLineShape): string => {
  if (line.closed) return "3";
  if (line.next === null) return "2";
  return line.next.due === null ? "1" : `0${line.next.due}`;
};

/** Open cases by their next last day, then those without a clock, then those that are closed; ties by number. */
export const byNextDue = (lines: readonly CaseLineShape[]): CaseLineShape[] =>
  [...lines].sort((a, b) => {
    const x = rank(a);
    const y = rank(b);
    if (x !== y) return x < y ? -1 : 1;
    return a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
  });
