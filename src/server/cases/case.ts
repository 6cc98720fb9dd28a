import { type Day, day } from "../../calendar/index.ts";
import { type Case, replay, type Subject } from "../../case/index.ts";
import { isRefusal, type Json } from "../../journal/index.ts";
import {
  type Agreement,
  eventJson,
  type Procedure,
  type ProcedureEvent,
  parseEvents,
  proceduresOf,
} from "../../rules/index.ts";
import { sectionAt } from "../agreement/clause.ts";

/** A case as the record keeps it: what it is about, and every move. Where it stands follows from that. */
export interface CaseState {
  readonly subject: Subject;
  /** The day of the workspace on which it was opened, YYYY-MM-DD. */
  readonly openedOn: string;
  readonly moves: readonly Json[];
}

/** The procedure by which disputes go where the agreement says nothing else. */
export const USUAL = "grievance";

/** The procedure that a matter goes by; its kind is the procedure's id. A kind that is none is a bug and throws. */
export const procedureOf = (agreement: Agreement, kind: string): Procedure => {
  const found = proceduresOf(agreement).find(({ id }) => id === kind);
  if (!found) throw new TypeError(`${agreement.id} has no procedure named ${kind}`);
  return found;
};

/** What the record keeps of a case. */
export const caseState = (of: Case, openedOn: string, procedure: Procedure): CaseState => {
  if (of.state === "none") throw new TypeError("a case that was never opened is not kept");
  return { subject: of.subject, openedOn, moves: of.moves.map((move) => eventJson(procedure, move)) };
};

/** The moves of a kept case. What was kept was taken once, so moves that cannot be read are a bug and throw. */
export const movesOf = (
  { moves }: Pick<CaseState, "moves">,
  procedure: Procedure,
): readonly ProcedureEvent[] => {
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

/** The day of the first move; of a grievance, the day of knowledge. */
export const knownOn = (kept: CaseState): Day => day((kept.moves[0] as { on: string }).on);

/** The number of the section in which the clause of a case lies. */
export const sectionOf = (agreement: Agreement, { subject }: Pick<CaseState, "subject">): string =>
  sectionAt(agreement, subject.clause)?.number ?? subject.clause;

/**
 * A short name for a case, such as G-2002-1a2b3c: the initials of its procedure, the year in which it was opened,
 * and the beginning of its id, because a running number would tell how many there are.
 */
export const numberOf = (id: string, kind: string, openedOn: string): string => {
  const initials = kind
    .split("-")
    .map((word) => word.charAt(0).toUpperCase())
    .join("");
  return `${initials}-${openedOn.slice(0, 4)}-${id.slice(0, 6)}`;
};
