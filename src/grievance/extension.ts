import type { Day } from "../calendar/index.ts";
import type { GrievanceAct, MoveCommand } from "./grievance.ts";
import { makeMove } from "./makeMove.ts";

export interface ProposeExtension extends MoveCommand {
  /** The clock as its name in the standing says; needed where more than one is running. */
  readonly clock?: string;
  readonly until: Day;
}

/** Names a proposal by the number of the event that made it; the latest where absent. */
export interface ToProposal extends MoveCommand {
  readonly proposal?: number;
}

/** Proposes a later last day. By itself it changes nothing. */
export const proposeExtension: GrievanceAct<ProposeExtension> = (state, command, today, procedure) =>
  makeMove(state, { ...command, act: "proposeExtension" }, today, procedure);

/** Accepts the other side's later last day, which is in effect from now on. */
export const acceptExtension: GrievanceAct<ToProposal> = (state, command, today, procedure) =>
  makeMove(state, { ...command, act: "acceptExtension" }, today, procedure);

/** Declines the other side's proposal, or takes back one's own. */
export const declineExtension: GrievanceAct<ToProposal> = (state, command, today, procedure) =>
  makeMove(state, { ...command, act: "declineExtension" }, today, procedure);
