import type { Day } from "../calendar/index.ts";
import type { Refusal } from "../refusal/index.ts";
import { type Procedure, type ProcedureEvent, type Standing, standing } from "../rules/index.ts";

/** What a case is about: the clause in the version that was in force, and whose case it is. */
export interface Subject {
  readonly title: string;
  /** Address of the clause, e.g. "9.1.D". */
  readonly clause: string;
  /** The version of the agreement that the clause is read in. */
  readonly version: string;
  /** The person or, for a case of its own, the union. */
  readonly grievant: string;
  readonly statement: string;
  /** What is asked to put it right. */
  readonly remedy: string;
}

interface Case {
  readonly subject: Subject;
  /** The moves on record, in order; where the case stands follows from them alone. */
  readonly moves: readonly ProcedureEvent[];
}

/** A grievance from before it exists to its end. */
export type Grievance =
  | { readonly state: "none" }
  /** Talked about, not yet filed. */
  | ({ readonly state: "informal" } & Case)
  /** Filed; `station` is where the procedure has it. */
  | ({ readonly state: "formal"; readonly station: string } & Case)
  | ({ readonly state: "arbitration"; readonly station: string } & Case)
  | ({ readonly state: "ended"; readonly outcome: NonNullable<Standing["standing"]["outcome"]> } & Case);

/** What happened in a case, as the record keeps it. */
export type GrievanceEvent =
  | { readonly type: "opened"; readonly subject: Subject; readonly move: ProcedureEvent }
  | { readonly type: "moved"; readonly move: ProcedureEvent };

/** An act of a case: pure, from the state, what is asked, today and the procedure to events or a refusal. */
export type GrievanceAct<Command> = (
  state: Grievance,
  command: Command,
  today: Day,
  procedure: Procedure,
) => readonly GrievanceEvent[] | Refusal;

/** Before a case is opened. */
export const noGrievance: Grievance = { state: "none" };

/** The state after an event. An event that does not fit the state is a bug and throws. */
export const evolve = (state: Grievance, event: GrievanceEvent, procedure: Procedure): Grievance => {
  if (event.type === "opened") {
    if (state.state !== "none") throw new Error("a case is opened twice");
    return inPhase({ subject: event.subject, moves: [event.move] }, procedure);
  }
  if (state.state === "none") throw new Error("an event of a case that was never opened");
  return inPhase({ subject: state.subject, moves: [...state.moves, event.move] }, procedure);
};

/** The state that a list of events leads to. */
export const replay = (events: readonly GrievanceEvent[], procedure: Procedure): Grievance =>
  events.reduce((state: Grievance, event) => evolve(state, event, procedure), noGrievance);

const inPhase = (of: Case, procedure: Procedure): Grievance => {
  // What is on record has happened, its receipt and service too, which may lie after the day of the act.
  const happened = of.moves.flatMap(({ on, received, served }) => [on, received ?? on, served ?? on]);
  const at = standing(procedure, of.moves, Math.max(...happened) as Day).standing;
  if (at.outcome) return { state: "ended", outcome: at.outcome, ...of };
  const has = (...acts: string[]) => of.moves.some(({ act }) => acts.includes(act));
  if (has("requestArbitration")) return { state: "arbitration", station: at.station, ...of };
  if (has("file", "appeal", "bypass")) return { state: "formal", station: at.station, ...of };
  return { state: "informal", ...of };
};
