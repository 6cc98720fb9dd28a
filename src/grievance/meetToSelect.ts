import type { GrievanceAct, MoveCommand } from "./grievance.ts";
import { makeMove } from "./makeMove.ts";

/** Records the meeting at which the parties look for an arbitrator. */
export const meetToSelect: GrievanceAct<MoveCommand> = (state, command, today, procedure) =>
  makeMove(state, { ...command, act: "meetToSelect" }, today, procedure);
