import type { Day } from "../calendar/index.ts";
import type { Refusal } from "../refusal/index.ts";
import { type Outcome, type Procedure, type ProcedureEvent, standing } from "../rules/index.ts";

/** What a case is about: the clause in the version that was in force, and whose case it is. */
export interface Subject {
  readonly title: string;
  /** Address of the clause, e.g. "9.1.D". */
  readonly clause: string;
  /** The version of the agreement that the clause is read in. */
  readonly version: string;
  /** The person whose case it is, the grievant of a grievance; for a case of its own, the name of the party. */
  readonly grievant: string;
  readonly statement: string;
  /** What is asked to put it right. */
  readonly remedy: string;
  /** The department it arose in, as the one who opened it wrote it. */
  readonly department?: string;
  /** Set where the other side or the clock speaks against this forum and the case is brought all the same. */
  readonly protest?: Protest;
}

/** What stood against bringing the case, and in which words it was brought under protest. */
export interface Protest {
  /** The code of the refusal that was set aside. */
  readonly code: string;
  readonly reason: string;
  readonly words: string;
}

interface Kept {
  readonly subject: Subject;
  /** The moves on record, in order; where the case stands follows from them alone. */
  readonly moves: readonly ProcedureEvent[];
}

/** A case of any procedure, from before it exists to its end. */
export type Case =
  | { readonly state: "none" }
  /** `station` is where the procedure has it. */
  | ({ readonly state: "open"; readonly station: string } & Kept)
  | ({ readonly state: "ended"; readonly station: string; readonly outcome: Outcome } & Kept);

/** What happened in a case, as the record keeps it. */
export type CaseEvent =
  | { readonly type: "opened"; readonly subject: Subject; readonly move: ProcedureEvent }
  | { readonly type: "moved"; readonly move: ProcedureEvent };

/** An act of a case: pure, from the state, what is asked, today and the procedure to events or a refusal. */
export type CaseAct<Command> = (
  state: Case,
  command: Command,
  today: Day,
  procedure: Procedure,
) => readonly CaseEvent[] | Refusal;

/** Before a case is opened. */
export const noCase: Case = { state: "none" };

/** The state after an event. An event that does not fit the state is a bug and throws. */
export const evolve = (state: Case, event: CaseEvent, procedure: Procedure): Case => {
  if (event.type === "opened") {
    if (state.state !== "none") throw new Error("a case is opened twice");
    return stands({ subject: event.subject, moves: [event.move] }, procedure);
  }
  if (state.state === "none") throw new Error("an event of a case that was never opened");
  return stands({ subject: state.subject, moves: [...state.moves, event.move] }, procedure);
};

/** The state that a list of events leads to. */
export const replay = (events: readonly CaseEvent[], procedure: Procedure): Case =>
  events.reduce((state: Case, event) => evolve(state, event, procedure), noCase);

const stands = (of: Kept, procedure: Procedure): Case => {
  // What is on record has happened, its receipt and service too, which may lie after the day of the act.
  const happened = of.moves.flatMap(({ on, received, served }) => [on, received ?? on, served ?? on]);
  const { station, outcome } = standing(procedure, of.moves, Math.max(...happened) as Day).standing;
  return outcome ? { state: "ended", station, outcome, ...of } : { state: "open", station, ...of };
};
