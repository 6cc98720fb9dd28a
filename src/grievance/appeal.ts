import type { GrievanceAct, MoveCommand } from "./grievance.ts";
import { makeMove } from "./makeMove.ts";

export interface Appeal extends MoveCommand {
  readonly grounds?: string;
  /** True where the department head or designee is the level appealed to. */
  readonly departmentHead?: boolean;
}

/** Takes the case to the next step: after an answer, or without one where its time has passed. */
export const appeal: GrievanceAct<Appeal> = (state, command, today, procedure) =>
  makeMove(state, { ...command, act: "appeal" }, today, procedure);
