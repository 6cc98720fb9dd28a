import type { CaseLineShape, DocketRowShape } from "../../contract/shapes.ts";
import { keyOf, moverOf } from "../due/words.ts";

/** What moving the day did to a case, a sentence for each clock that it moved. */
export interface Change {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly says: readonly string[];
}

/** What is compared: cases where they stand, and everything that falls due from the old day to the new one. */
export interface Seen {
  readonly cases: readonly CaseLineShape[];
  readonly due: readonly DocketRowShape[];
}

type Said = Map<string, { number: string; title: string; says: string[] }>;

const say = (said: Said, id: string, of: { number: string; title: string }, sentence: string): void => {
  const there = said.get(id) ?? { number: of.number, title: of.title, says: [] };
  if (!there.says.includes(sentence)) there.says.push(sentence);
  said.set(id, there);
};

const ended = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);

/** A clock of the docket: it ran out, or it is due on the new day. */
const ofClock = (before: DocketRowShape | undefined, after: DocketRowShape): string | undefined => {
  if (after.overdue)
    return before?.overdue
      ? undefined
      : `ran out on ${after.due}, ${moverOf(after)} to move: ${ended(after.what)} ${after.onLapse}`.trim();
  // The day only moves forward, so what is due on the new day was not due on the old one.
  if (after.daysLeft === 0) return `${after.what} is due today${after.time ? `, by ${after.time}` : ""}.`;
  return undefined;
};

/** A case: it closed, or stands elsewhere; or its next clock is another one. */
const ofCase = (before: CaseLineShape, after: CaseLineShape, today: string): string | undefined => {
  if (!before.closed && after.closed) return ended(`is closed: ${after.standing}`);
  if (before.standing !== after.standing) return ended(`now stands: ${after.standing}`);
  const { next } = after;
  if (next?.overdue && !before.next?.overdue)
    return `ran out on ${next.due}, ${next.moverTitle ?? next.mover} to move: ${ended(next.what)} ${next.onLapse}`.trim();
  if (before.next && !next) return ended(`its clock ended: ${before.next.what}`);
  if (next && before.next?.what !== next.what) return ended(`next: ${next.what}`);
  if (next?.due?.startsWith(today)) return `${next.what} is due today.`;
  return undefined;
};

/**
 * Compares what was seen before and after the day moved: every clock that ran out or falls due on the new day,
 * whatever its procedure, and every case that stands elsewhere. A case that was not seen before is left out.
 */
export const whatChanged = (before: Seen, after: Seen, today: string): readonly Change[] => {
  const said: Said = new Map();
  const clocks = new Map(before.due.map((row) => [keyOf(row), row]));
  for (const row of after.due) {
    const sentence = ofClock(clocks.get(keyOf(row)), row);
    if (sentence !== undefined) say(said, row.matter, row, sentence);
  }
  const cases = new Map(before.cases.map((line) => [line.id, line]));
  for (const line of after.cases) {
    const then = cases.get(line.id);
    const sentence = then && ofCase(then, line, today);
    // What the clocks told already is not told again by the case's next clock.
    const told = said.has(line.id) && then?.standing === line.standing && then.closed === line.closed;
    if (sentence !== undefined && !told) say(said, line.id, line, sentence);
  }
  return [...said].map(([id, of]) => ({ id, ...of }));
};
