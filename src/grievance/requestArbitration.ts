import type { GrievanceAct, MoveCommand } from "./grievance.ts";
import { makeMove } from "./makeMove.ts";

/** Submits the grievance to arbitration; `served` is the day on which the other side got the notice. */
export const requestArbitration: GrievanceAct<MoveCommand> = (state, command, today, procedure) =>
  makeMove(state, { ...command, act: "requestArbitration" }, today, procedure);
