import type { GrievanceAct, MoveCommand } from "./grievance.ts";
import { makeMove } from "./makeMove.ts";

export interface Withdraw extends MoveCommand {
  /** True where it cannot be brought again. */
  readonly prejudice?: boolean;
}

/** Ends the case at the wish of the side that brought it. */
export const withdraw: GrievanceAct<Withdraw> = (state, command, today, procedure) =>
  makeMove(state, { ...command, act: "withdraw" }, today, procedure);
