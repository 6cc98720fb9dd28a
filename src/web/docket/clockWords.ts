import type { OpenClockShape } from "../../contract/shapes.ts";
import { mediumDay, shortDay } from "../say/day.ts";

/** From when a clock counts, in which days, and to which end. */
export const runs = ({ since, due, dayKind }: Pick<OpenClockShape, "since" | "due" | "dayKind">): string => {
  if (due === null) return `Open since ${shortDay(since)}.`;
  const end = `through the end of ${mediumDay(due)}.`;
  if (due.slice(0, 10) === since) return `It runs ${end}`;
  return `Counted from ${shortDay(since)}${dayKind ? ` in ${dayKind}` : ""}, ${end}`;
};

/** Overdue clocks first, then those with a last day, the next first; what runs without one stands last. */
export const inOrder = <C extends Pick<OpenClockShape, "due" | "overdue">>(
  clocks: readonly C[],
): readonly C[] => {
  const rank = ({ overdue, due }: C) => (due === null ? "2" : `${overdue ? 0 : 1}${due}`);
  return [...clocks].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
};
