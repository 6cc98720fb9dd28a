import type { ToProposal } from "./extension.ts";
import type { GrievanceAct, MoveCommand } from "./grievance.ts";
import { makeMove } from "./makeMove.ts";

export interface ProposeSettlement extends MoveCommand {
  readonly terms: string;
}

/** Proposes terms on which the case would end. By itself it changes nothing. */
export const proposeSettlement: GrievanceAct<ProposeSettlement> = (state, command, today, procedure) =>
  makeMove(state, { ...command, act: "proposeSettlement" }, today, procedure);

/** Accepts the other side's terms, which ends the case. */
export const acceptSettlement: GrievanceAct<ToProposal> = (state, command, today, procedure) =>
  makeMove(state, { ...command, act: "acceptSettlement" }, today, procedure);

/** Declines the other side's terms, or takes back one's own. */
export const declineSettlement: GrievanceAct<ToProposal> = (state, command, today, procedure) =>
  makeMove(state, { ...command, act: "declineSettlement" }, today, procedure);
