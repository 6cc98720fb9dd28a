import type { Day } from "../../calendar/index.ts";
import { workDaysWithout } from "../workDays.ts";
import type { Count } from "./period.ts";
import type { Move, Procedure, Remedy } from "./procedure.ts";
import { reckon } from "./reckon.ts";
import { sayPeriod } from "./sayPeriod.ts";
import { type OpenClock, standing } from "./standing.ts";

/** A dispute as it could be brought on a day: the clock for bringing it, and how far back what it wins reaches. */
export interface Bringing {
  /** The clock of the act that brings it; absent where none runs, or where the day of knowledge is not known. */
  readonly clock?: OpenClock;
  /** The period for bringing it in words, whatever has happened; absent where none is stated. */
  readonly within?: string;
  /** True where its last day has passed. */
  readonly late: boolean;
  readonly remedies: readonly (Pick<Remedy, "clause" | "says"> & {
    /** The first day that it reaches back to if it is brought today. */
    readonly from?: Day;
  })[];
}

/** How a dispute that became known on a day could be brought today; undefined for a procedure that is about none. */
export const bringing = (procedure: Procedure, known: Day | undefined, today: Day): Bringing | undefined => {
  const { dispute } = procedure;
  if (!dispute) return undefined;
  const clock = known === undefined ? undefined : clockFrom(procedure, dispute.act, known, today);
  const period = bringingMove(procedure)?.within;
  return {
    clock,
    ...(period ? { within: sayPeriod(procedure, period) } : {}),
    late: clock?.overdue ?? false,
    remedies: dispute.remedies.map(({ clause, says, reaches }) => ({
      clause,
      says,
      from: reaches && backFrom(procedure, reaches, today),
    })),
  };
};

/** The first move of the act by which it is brought that has a period of its own. */
const bringingMove = ({ stations, dispute }: Procedure): Move | undefined =>
  stations
    .flatMap(({ moves, pass = [] }) => [...moves, ...pass])
    .find(({ act, within }) => act === dispute?.act && within);

/** The clock of the act after somebody has learned of the event, or of whatever else a case begins with. */
const clockFrom = (procedure: Procedure, act: string, known: Day, today: Day): OpenClock | undefined => {
  const learned = procedure.stations[0]!.moves.find((move) =>
    procedure.acts.some((each) => each.act === move.act && each.isKnowledge),
  );
  if (!learned) return undefined;
  const at = standing(procedure, [{ act: learned.act, on: known }], today);
  return at.open.find((clock) => clock.act === act);
};

const backFrom = (procedure: Procedure, reaches: Count, on: Day): Day | undefined => {
  const event = { act: procedure.dispute!.act, on };
  const station = procedure.stations[0]!.id;
  const brought = { seq: 1, event, by: "", at: station, to: station, clause: reaches.clause };
  const state = { station, history: [brought], entry: brought, agreed: {}, waived: {}, proposals: [] };
  return reckon(reaches, { procedure, state, isWorkDay: workDaysWithout(procedure.daysOff) })?.due?.day;
};
