import type { CaseLineShape } from "../../contract/shapes.ts";

/** One thing that moving the day did to a case. */
export interface Change {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly says: string;
}

const differs = (
  before: CaseLineShape | undefined,
  after: CaseLineShape,
  today: string,
): string | undefined => {
  if (!before) return undefined;
  if (!before.closed && after.closed) return `is closed: ${after.standing}`;
  if (!before.next?.overdue && after.next?.overdue)
    return `ran out on ${after.next.due ?? "that day"}, ${after.next.moverTitle ?? after.next.mover} to move: ${after.next.what}. ${after.next.onLapse}`;
  if (before.standing !== after.standing) return `now stands: ${after.standing}`;
  if (before.next && !after.next) return `its clock ended: ${before.next.what}`;
  if (before.next?.what !== after.next?.what && after.next) return `next: ${after.next.what}`;
  // The day only moves forward, so what is due on the new day was not due on the old one.
  if (after.next?.due?.startsWith(today)) return `${after.next.what} is due today`;
  return undefined;
};

/** Compares the docket before and after the day moved: clocks that ran out, new standings, what is due on the new day. */
export const whatChanged = (
  before: readonly CaseLineShape[],
  after: readonly CaseLineShape[],
  today: string,
): Change[] =>
  after.flatMap((line) => {
    const says = differs(
      before.find(({ id }) => id === line.id),
      line,
      today,
    );
    return says ? [{ id: line.id, number: line.number, title: line.title, says }] : [];
  });
