import type { GrievanceAct, MoveCommand } from "./grievance.ts";
import { makeMove } from "./makeMove.ts";

export interface Bypass extends MoveCommand {
  readonly grounds?: string;
}

/** Goes past the next step, where the procedure lets the grievant do so. */
export const bypass: GrievanceAct<Bypass> = (state, command, today, procedure) =>
  makeMove(state, { ...command, act: "bypass" }, today, procedure);
