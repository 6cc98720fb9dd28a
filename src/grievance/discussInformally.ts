import type { GrievanceAct, MoveCommand } from "./grievance.ts";
import { makeMove } from "./makeMove.ts";

/** Records the talk with the immediate supervisor, whose time for an answer starts with it. */
export const discussInformally: GrievanceAct<MoveCommand> = (state, command, today, procedure) =>
  makeMove(state, { ...command, act: "discuss" }, today, procedure);
