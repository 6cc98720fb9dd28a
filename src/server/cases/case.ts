import { type Day, day } from "../../calendar/index.ts";
import { type Case, replay, type Subject } from "../../case/index.ts";
import { isRefusal, type Json } from "../../journal/index.ts";
import {
  type Agreement,
  eventJson,
  type Procedure,
  type ProcedureEvent,
  parseEvents,
} from "../../rules/index.ts";
import { findProcedure } from "../procedures/clock.ts";

/** A grievance as the record keeps it: what it is about, and every move. Where it stands follows from that. */
export interface CaseState {
  readonly subject: Subject;
  /** The day of the workspace on which it was opened, YYYY-MM-DD. */
  readonly openedOn: string;
  readonly moves: readonly Json[];
}

/** The kind of a matter that is a grievance, and the procedure it goes by. */
export const GRIEVANCE = "grievance";

/** The procedure of grievances. An agreement without one cannot be served, so that is a bug and throws. */
export const grievanceProcedure = (agreement: Agreement): Procedure => {
  const found = findProcedure(agreement, GRIEVANCE);
  if (isRefusal(found)) throw new TypeError(`${agreement.id} has no procedure named ${GRIEVANCE}`);
  return found;
};

/** What the record keeps of a case. */
export const caseState = (of: Case, openedOn: string, procedure: Procedure): CaseState => {
  if (of.state === "none") throw new TypeError("a case that was never opened is not kept");
  return { subject: of.subject, openedOn, moves: of.moves.map((move) => eventJson(procedure, move)) };
};

/** The moves of a kept case. What was kept was taken once, so moves that cannot be read are a bug and throw. */
export const movesOf = ({ moves }: CaseState, procedure: Procedure): readonly ProcedureEvent[] => {
  const read = parseEvents(procedure, moves);
  if (isRefusal(read)) throw new TypeError(`a kept move cannot be read: ${read.reason}`);
  return read;
};

/** The case as its subject knows it. */
export const caseOf = (kept: CaseState, procedure: Procedure): Case => {
  const [first, ...later] = movesOf(kept, procedure);
  return replay(
    [
      { type: "opened", subject: kept.subject, move: first! },
      ...later.map((move) => ({ type: "moved" as const, move })),
    ],
    procedure,
  );
};

/** The day of knowledge. */
export const knownOn = (kept: CaseState): Day => day((kept.moves[0] as { on: string }).on);
