import type { Day } from "../calendar/index.ts";
import type { Refusal } from "../refusal/index.ts";
import type { Procedure, ProcedureEvent } from "../rules/index.ts";
import type { CaseAct, Subject } from "./case.ts";
import { refusedBy } from "./makeMove.ts";
import { refuse } from "./refusals.ts";

/** What opens a case. */
export interface OpenCase {
  readonly subject: Subject;
  /** The first move, one that the procedure lets a case begin with; of a grievance: somebody learns of the event. */
  readonly first: ProcedureEvent;
}

/** Opens a case about a clause with its first move, from which its clocks run. */
export const openCase: CaseAct<OpenCase> = (state, { subject, first }, today: Day, procedure) => {
  if (state.state !== "none")
    return refuse("already-open", "This case was opened before", { state: state.state });
  return (
    wordless(subject, procedure) ??
    refusedBy(procedure, [], first, today) ?? [{ type: "opened", subject, move: first }]
  );
};

/** Only a dispute asks for something to be put right; a request is what its statement says. */
const wordless = (
  { clause, version, grievant, statement, remedy, protest }: Subject,
  { dispute }: Procedure,
): Refusal | undefined => {
  const empty = (text: string) => text.trim() === "";
  if (empty(clause) || empty(version))
    return refuse("no-clause", "A case is about a clause in a version of the agreement", { clause, version });
  if (empty(grievant)) return refuse("no-grievant", "A case is somebody's");
  if (empty(statement)) return refuse("empty-statement", "The statement is empty", { clause });
  if (dispute && empty(remedy)) return refuse("empty-remedy", "No remedy is asked", { clause });
  if (protest && empty(protest.words))
    return refuse("empty-protest", "A protest says why the case is brought all the same", {
      against: protest.code,
    });
  return undefined;
};
