import type { Day } from "../../calendar/index.ts";
import { isRefusal, type Refusal } from "../../refusal/index.ts";
import type { Procedure, Standing } from "../../rules/index.ts";
import type { CaseFile } from "./file.ts";
import type { FileDraft } from "./fileAct.ts";
import { make } from "./fileAct.ts";
import { joinedFrom, joinedInto } from "./joined.ts";
import type { NamedPerson } from "./people.ts";
import { refuse } from "./refusals.ts";
import { stillStanding } from "./written.ts";

/** A case that is to be joined to another one, or that others are joined to. */
export interface Joinable {
  /** The matter's id. */
  readonly matter: string;
  /** The number under which people know it. */
  readonly number: string;
  readonly procedure: Procedure;
  readonly clause: string;
  readonly standing: Standing;
  readonly file: CaseFile;
  /** Everybody whose case it is, the first grievant too. */
  readonly grievants: readonly NamedPerson[];
}

/** The section of a clause: "9.1" of "9.1.D.6". */
export const sectionOf = (clause: string): string => clause.split(".").slice(0, 2).join(".");

/** Where cases of this procedure end that go on in another one; undefined where it joins none. */
const joiningStation = ({ stations }: Procedure): string | undefined =>
  stations.find(({ end }) => end === "consolidated")?.id;

const unlike = (lead: Joinable, other: Joinable): Refusal | undefined => {
  const { procedure, clause } = lead;
  if (lead.matter === other.matter)
    return refuse("join-itself", "The two numbers name one case", { case: lead.number });
  if (procedure.id !== other.procedure.id)
    return refuse("join-other-procedure", "Cases of different procedures have different clocks", {
      lead: procedure.title,
      other: other.procedure.title,
    });
  if (sectionOf(clause) !== sectionOf(other.clause))
    return refuse("join-other-clause", "The cases are about different sections of the agreement", {
      lead: clause,
      other: other.clause,
    });
  if (joiningStation(procedure) === undefined)
    return refuse("join-not-foreseen", "The procedure says nothing of joining cases", {
      procedure: procedure.title,
    });
  return lead.standing.standing.ended
    ? refuse("join-ended", "The case that should go on has ended", { case: lead.number })
    : undefined;
};

/**
 * Whether a case can be proposed to be carried on in another one; undefined where it can. Refusals, in this order:
 * `join-itself`, `join-other-procedure`, `join-other-clause`, `join-not-foreseen`, `join-ended`.
 */
export const mayJoin = (lead: Joinable, other: Joinable): Refusal | undefined =>
  unlike(lead, other) ??
  (other.standing.standing.ended
    ? refuse("join-ended", "The case that should be joined has ended", { case: other.number })
    : undefined);

/** The case that the accepted proposal names; undefined where both sides have not agreed. */
const agreedLead = ({ procedure, standing: { standing, history } }: Joinable): string | undefined => {
  if (standing.outcome !== "consolidated") return undefined;
  const consent = procedure.consents.find(
    ({ effect }) => effect.kind === "move" && effect.to === joiningStation(procedure),
  );
  const accepted = history.findLast(({ event }) => event.act === consent?.accept);
  const proposed = history.findLast(
    ({ seq, event }) =>
      event.act === consent?.propose &&
      (accepted?.event.proposal === undefined || accepted.event.proposal === seq),
  );
  return proposed && String(proposed.event.lead);
};

/** What follows in both records once a case has been joined to another one. */
export interface Joined {
  readonly lead: FileDraft;
  readonly other: FileDraft;
}

/**
 * Joins a case to the one it goes on in, after both sides agreed on it in the case that ends: what is appended to
 * the shared room of each. Refusals: those of `mayJoin` but for the end of the joined case, `join-not-agreed`,
 * `joined-already`.
 */
export const joinCases = (lead: Joinable, other: Joinable, today: Day): Joined | Refusal => {
  const bad = unlike(lead, other);
  if (bad) return bad;
  const agreed = agreedLead(other);
  const same = (name: string) => name.toLowerCase() === agreed?.trim().toLowerCase();
  if (!same(lead.number) && !same(lead.matter))
    return refuse("join-not-agreed", "Both sides have not agreed that it goes on in this case", {
      lead: lead.number,
      agreed: agreed ?? "none",
    });
  if (
    stillStanding(lead.file.joinedFrom).some(({ matter }) => matter === other.matter) ||
    other.file.joinedInto
  )
    return refuse("joined-already", "The case was joined before", { case: other.number });
  const by = { room: "shared", party: "union" } as const;
  const grievants = other.grievants.map(({ person, name }) => ({ ...(person ? { person } : {}), name }));
  const from = make(
    joinedFrom,
    lead.file,
    { matter: other.matter, number: other.number, grievants },
    by,
    today,
  );
  if (isRefusal(from)) return from;
  const into = make(joinedInto, other.file, { matter: lead.matter, number: lead.number }, by, today);
  return isRefusal(into) ? into : { lead: from, other: into };
};
