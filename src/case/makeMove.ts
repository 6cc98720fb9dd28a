import type { Day } from "../calendar/index.ts";
import type { Refusal } from "../refusal/index.ts";
import { type Procedure, type ProcedureEvent, standing } from "../rules/index.ts";
import type { CaseAct } from "./case.ts";
import { refuse } from "./refusals.ts";

/**
 * Any act of the procedure on a case that is open: recorded, late or not, or refused by the procedure.
 * The acts themselves (discuss, file, answer, appeal …) are data of the agreement, so one function makes them.
 */
export const makeMove: CaseAct<ProcedureEvent> = (state, move, today, procedure) => {
  if (state.state === "none") return refuse("no-case", "There is no case to move", { act: move.act });
  return refusedBy(procedure, state.moves, move, today) ?? [{ type: "moved", move }];
};

/** Why the procedure does not take a move after those on record; undefined where it takes it. */
export const refusedBy = (
  procedure: Procedure,
  moves: readonly ProcedureEvent[],
  move: ProcedureEvent,
  today: Day,
): Refusal | undefined => {
  const found = standing(procedure, [...moves, move], today).refusals.find(
    ({ event }) => event === moves.length,
  );
  if (!found) return undefined;
  const { event: _place, act: _act, ...refusal } = found;
  return refusal;
};
