import type { GrievanceAct, MoveCommand, Subject } from "./grievance.ts";
import { makeMove } from "./makeMove.ts";
import { refuse } from "./refusals.ts";

export interface FileGrievance extends MoveCommand {
  /** "complaint" where it is about a rule that the agreement does not cover. */
  readonly kind?: "grievance" | "complaint";
  readonly departmentHead?: boolean;
  /** What the form says, where it says it otherwise than when the case was opened. */
  readonly form?: Pick<Subject, "statement" | "remedy">;
}

/** Files the formal grievance at its first step. A filing after its last day is recorded as late. */
export const fileGrievance: GrievanceAct<FileGrievance> = (state, { form, ...command }, today, procedure) => {
  if (form && form.statement.trim() === "")
    return refuse("empty-statement", "The form says nothing of what happened");
  if (form && form.remedy.trim() === "") return refuse("empty-remedy", "The form asks no remedy");
  return makeMove(state, { ...command, act: "file" }, today, procedure, form);
};
