import type { CaseFileShape } from "../../contract/shapes.ts";

type Task = Pick<CaseFileShape["tasks"][number], "seq" | "due" | "done" | "takenBack">;

/** Open tasks by their day, those without one after them, then what is done or taken back. */
export const byDay = <T extends Task>(tasks: readonly T[]): readonly T[] => {
  const rank = (task: Task) =>
    task.takenBack !== null ? "4" : task.done ? "3" : task.due ? `1${task.due}` : "2";
  return [...tasks].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a.seq - b.seq));
};
