import type { GrievanceAct, MoveCommand } from "./grievance.ts";
import { makeMove } from "./makeMove.ts";

export interface Answer extends MoveCommand {
  readonly answer?: string;
  /** True where the department head or designee gave it. */
  readonly departmentHead?: boolean;
}

/** The answer of whoever has the case: the supervisor, or the level it was filed with or appealed to. */
export const answer: GrievanceAct<Answer> = (state, command, today, procedure) =>
  makeMove(state, { ...command, act: "answer" }, today, procedure);
