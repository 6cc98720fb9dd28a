import type { Day } from "../calendar/index.ts";
import type { Refusal } from "../refusal/index.ts";
import { type Procedure, type ProcedureEvent, standing } from "../rules/index.ts";
import type { Grievance, GrievanceEvent, Subject } from "./grievance.ts";
import { refuse } from "./refusals.ts";

/** Any act of the procedure on a case that is open: recorded, late or not, or refused by the procedure. */
export const makeMove = (
  state: Grievance,
  move: ProcedureEvent,
  today: Day,
  procedure: Procedure,
  form?: Pick<Subject, "statement" | "remedy">,
): readonly GrievanceEvent[] | Refusal => {
  if (state.state === "none") return refuse("no-case", "There is no case to move", { act: move.act });
  return (
    refusedBy(procedure, state.moves, move, today) ?? [
      { type: "moved", move, ...(form === undefined ? {} : { form }) },
    ]
  );
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
