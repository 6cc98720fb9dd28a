/** How many cases a clause had, and how they ended. */
export interface ClauseCount {
  readonly clause: string;
  readonly title: string;
  readonly opened: number;
  readonly outcomes: Readonly<Record<string, number>>;
}

/** How often a side had to move at a step, and how often it was late or let it pass. */
export interface StepCount {
  readonly clause: string;
  readonly title: string;
  readonly side: string;
  readonly count: number;
  readonly late: number;
  readonly lapsed: number;
}

/** A place of the agreement that the next round of bargaining should look at, with the figures that say so. */
export interface LookAt {
  readonly clause: string;
  readonly title: string;
  readonly why: string;
}

/** From this many cases on a clause is a pattern and no accident. */
const SEVERAL = 3;

const times = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/**
 * What the next round should look at: clauses that led to several cases, those first whose cases ended with
 * something won, and steps at which a side was late or silent in at least a third of several turns.
 */
export const lookAt = (clauses: readonly ClauseCount[], steps: readonly StepCount[]): readonly LookAt[] => {
  const won = ({ outcomes }: ClauseCount) =>
    (outcomes.settled ?? 0) + (outcomes.decided ?? 0) + (outcomes.granted ?? 0);
  const disputed = clauses
    .filter(({ opened }) => opened >= SEVERAL)
    .toSorted((a, b) => won(b) - won(a) || b.opened - a.opened || (a.clause < b.clause ? -1 : 1))
    .map((each) => ({
      clause: each.clause,
      title: each.title,
      why: `${times(each.opened, "case was", "cases were")} opened about it; ${times(
        won(each),
        "ended",
        "of them ended",
      )} with a settlement, an award or a grant.`,
    }));
  const slow = steps
    .filter(({ count, late, lapsed }) => count >= SEVERAL && (late + lapsed) * 3 >= count)
    .toSorted((a, b) => b.late + b.lapsed - (a.late + a.lapsed) || (a.clause < b.clause ? -1 : 1))
    .map(({ clause, title, side, count, late, lapsed }) => ({
      clause,
      title,
      why: `Of ${count} turns of the ${side} side ${times(late, "came", "came")} late and ${times(
        lapsed,
        "was",
        "were",
      )} let pass: the time may be too short, or nobody is there to move.`,
    }));
  return [...disputed, ...slow];
};
