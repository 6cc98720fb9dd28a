import type { Day } from "../calendar/index.ts";
import type { Refusal } from "../refusal/index.ts";
import type { GrievanceAct, Subject } from "./grievance.ts";
import { refusedBy } from "./makeMove.ts";
import { refuse } from "./refusals.ts";

/** What opens a case. */
export interface OpenGrievance {
  readonly subject: Subject;
  /** The day of knowledge, from which the time for filing runs. */
  readonly knownOn: Day;
  readonly by: "grievant" | "union";
  /** How far the clause lets a dispute go, where the procedure asks for it. */
  readonly reach?: string;
}

/** Opens a case about a clause: from the day of knowledge its clocks run. Nothing is filed by it yet. */
export const openGrievance: GrievanceAct<OpenGrievance> = (
  state,
  { subject, knownOn, by, reach },
  today,
  procedure,
) => {
  if (state.state !== "none")
    return refuse("already-open", "This case was opened before", { state: state.state });
  const asksReach = procedure.acts.some(
    ({ act, fields }) => act === "learn" && fields.some(({ name }) => name === "reach"),
  );
  const move = { act: "learn", on: knownOn, by, ...(asksReach && reach ? { reach } : {}) };
  return wordless(subject) ?? refusedBy(procedure, [], move, today) ?? [{ type: "opened", subject, move }];
};

const wordless = ({ clause, version, grievant, statement, remedy }: Subject): Refusal | undefined => {
  const empty = (text: string) => text.trim() === "";
  if (empty(clause) || empty(version))
    return refuse("no-clause", "A grievance is about a clause in a version of the agreement", {
      clause,
      version,
    });
  if (empty(grievant)) return refuse("no-grievant", "A grievance is somebody's");
  if (empty(statement)) return refuse("empty-statement", "The statement is empty", { clause });
  if (empty(remedy)) return refuse("empty-remedy", "No remedy is asked", { clause });
  return undefined;
};
