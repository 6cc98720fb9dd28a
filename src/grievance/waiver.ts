import type { ToProposal } from "./extension.ts";
import type { GrievanceAct, MoveCommand } from "./grievance.ts";
import { makeMove } from "./makeMove.ts";

export interface ProposeWaiver extends MoveCommand {
  /** The station of the step to be left out. */
  readonly step: string;
}

/** Proposes to leave out a step. By itself it changes nothing. */
export const proposeWaiver: GrievanceAct<ProposeWaiver> = (state, command, today, procedure) =>
  makeMove(state, { ...command, act: "proposeWaiver" }, today, procedure);

/** Accepts that the step is left out. */
export const acceptWaiver: GrievanceAct<ToProposal> = (state, command, today, procedure) =>
  makeMove(state, { ...command, act: "acceptWaiver" }, today, procedure);

/** Declines the other side's proposal, or takes back one's own. */
export const declineWaiver: GrievanceAct<ToProposal> = (state, command, today, procedure) =>
  makeMove(state, { ...command, act: "declineWaiver" }, today, procedure);
