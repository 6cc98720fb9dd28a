import type { DocketRowShape } from "../../contract/shapes.ts";

/** How far off a last day is: "in 3 days", "tomorrow", "today", "5 days late"; null stands for none. */
export const inDays = (daysLeft: number | null): string => {
  if (daysLeft === null) return "No last day runs";
  if (daysLeft === 0) return "Today";
  if (daysLeft === 1) return "Tomorrow";
  if (daysLeft > 1) return `In ${daysLeft} days`;
  return daysLeft === -1 ? "1 day late" : `${-daysLeft} days late`;
};

/** What kind of thing is due, in a word. */
export const SOURCES = {
  procedure: "Step",
  task: "Task",
  hearing: "Hearing",
  remedy: "Remedy",
} as const satisfies Record<DocketRowShape["source"], string>;

/** Whose room a thing stands in, where it is not before both parties. */
export const ROOMS = {
  shared: null,
  union: "The union’s own",
  employer: "The employer’s own",
} as const satisfies Record<DocketRowShape["room"], string | null>;

/** The spans of the docket, in their order, each as a link and as a heading name it. */
export const SPANS = [
  ["overdue", "Late"],
  ["today", "Today"],
  ["week", "Next 7 days"],
  ["later", "Later"],
  ["undated", "Without a last day"],
] as const;

/** What stands over a stretch of rows. */
export type Group = "lost" | (typeof SPANS)[number][0];

/** What stands over each stretch of rows. */
export const GROUPS: Readonly<Record<Group, string>> = {
  lost: "Late, and the right is lost",
  ...(Object.fromEntries(SPANS) as Record<(typeof SPANS)[number][0], string>),
};

const WEEK = 7;
type Dated = Pick<DocketRowShape, "overdue" | "lapsed" | "daysLeft">;

/** Under which heading a row stands. */
export const groupOf = ({ lapsed, overdue, daysLeft }: Dated): Group => {
  if (lapsed) return "lost";
  if (overdue) return "overdue";
  if (daysLeft === null) return "undated";
  if (daysLeft === 0) return "today";
  return daysLeft <= WEEK ? "week" : "later";
};

/** Rows in the order in which they came, cut where another heading begins. */
export const grouped = <R extends Dated>(
  rows: readonly R[],
): readonly { readonly group: Group; readonly rows: readonly R[] }[] => {
  const groups: { group: Group; rows: R[] }[] = [];
  for (const row of rows) {
    const group = groupOf(row);
    const last = groups.at(-1);
    if (last?.group === group) last.rows.push(row);
    else groups.push({ group, rows: [row] });
  }
  return groups;
};

/** What follows from a last day: what is lost already, what ran out, what would come if nobody moves. */
export const follows = ({ lapsed, overdue, due, source }: DocketRowShape): string => {
  if (lapsed) return "Lost";
  if (overdue) return "Ran out";
  if (source !== "procedure") return "";
  return due === null ? "Open" : "If nobody moves";
};

/** Who handles a case, the party named where both have somebody. */
export const handlers = ({ union, employer }: DocketRowShape["handledBy"]): readonly string[] => [
  ...(union ? [`${union.name}, union`] : []),
  ...(employer ? [`${employer.name}, employer`] : []),
];

const SIDES = { union: "the union", employer: "the employer", both: "both parties" } as const;

/** Whose move it is: as the procedure calls them, or the side, where no procedure says it. */
export const moverOf = ({ mover, side }: Pick<DocketRowShape, "mover" | "side">): string =>
  mover || SIDES[side];

/** A name for a row that no other row of the docket has. */
export const keyOf = ({ matter, room, clock }: Pick<DocketRowShape, "matter" | "room" | "clock">): string =>
  `${matter} ${room} ${clock}`;
