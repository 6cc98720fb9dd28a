import type { Day } from "../../calendar/index.ts";
import { type Case, type Joinable, joinCases, mayJoin } from "../../case/index.ts";
import { isRefusal, type Json, type Refusal } from "../../journal/index.ts";
import { type Procedure, standing } from "../../rules/index.ts";
import {
  appendActs,
  type MatterRow,
  matter,
  mattersNamed,
  type NewEntry,
  partKey,
  type Tx,
} from "../../store/index.ts";
import type { Desk } from "../desk.ts";
import { refuse } from "../refusals.ts";
import { type CaseState, movesOf, numberOf, procedureOf } from "./case.ts";
import { fileOf } from "./fileOf.ts";
import { keepDocket } from "./keepDocket.ts";
import { type Names, namesFor } from "./names.ts";

/** The case in which another one goes on, with what both records say of it. */
export interface Lead {
  readonly row: MatterRow;
  readonly draft: { readonly act: string; readonly payload: Json };
  /** People whose case the joined one is, who see the lead from now on. */
  readonly grievants: readonly string[];
  /** What the record of the case that ends says, at an instant. */
  readonly entries: (at: string) => readonly NewEntry[];
}

const joinable = async (
  tx: Tx,
  row: MatterRow,
  kept: CaseState,
  procedure: Procedure,
  today: Day,
  names: Names,
): Promise<Joinable> => ({
  matter: row.id,
  number: numberOf(row.id, row.kind, kept.openedOn),
  procedure,
  clause: kept.subject.clause,
  standing: standing(procedure, movesOf(kept, procedure), today),
  file: await fileOf(tx, row.id),
  grievants: [
    row.subjectPersonId === null
      ? { name: kept.subject.grievant }
      : { person: row.subjectPersonId, name: names(row.subjectPersonId) },
    ...row.grievants.map((person) => ({ person, name: names(person) })),
  ],
});

/** The case that somebody means by its id or its number, such as G-2002-1a2b3c. */
const meant = async (tx: Tx, kind: string, written: string): Promise<MatterRow | Refusal> => {
  const name = written.trim().toLowerCase();
  const [id, second] = await mattersNamed(tx, kind, name.split("-").at(-1) ?? "");
  if (/^[0-9a-f]{8}-/.test(name)) return matter(tx, name);
  return id === undefined || second !== undefined
    ? refuse("no-such-case", `No case that you see has the number ${written.trim()}.`, {
        case: written.trim(),
      })
    : matter(tx, id);
};

/**
 * The case in which this one is to go on, after a move that proposes or agrees on it: held against what joins
 * cases. Undefined for any other move, and for a proposal that is in order.
 */
export const leadFor = async (
  tx: Tx,
  desk: Pick<Desk, "agreement">,
  row: MatterRow,
  after: Case,
  kept: CaseState,
  today: Day,
): Promise<Lead | undefined | Refusal> => {
  const procedure = procedureOf(desk.agreement, row.kind);
  const joined = after.state === "ended" && after.outcome === "consolidated";
  const last = kept.moves.at(-1) as { readonly lead?: string };
  const proposed = (kept.moves as readonly { readonly lead?: string }[]).findLast(
    (one) => one.lead !== undefined,
  );
  const written = joined ? proposed?.lead : last.lead;
  if (written === undefined) return undefined;
  const lead = await meant(tx, row.kind, written);
  if (isRefusal(lead)) return lead;
  const names = await namesFor(tx);
  const other = await joinable(tx, row, kept, procedure, today, names);
  const into = await joinable(tx, lead, lead.state as CaseState, procedure, today, names);
  if (!joined) return mayJoin(into, other);
  const drafts = joinCases({ ...into, number: written }, other, today);
  if (isRefusal(drafts)) return drafts;
  return {
    row: lead,
    draft: drafts.lead as unknown as Lead["draft"],
    grievants: other.grievants.flatMap(({ person }) => person ?? []),
    entries: (at) => [{ act: drafts.other.act, at, payload: drafts.other.payload as unknown as Json }],
  };
};

/** Writes into the case that goes on what was joined to it, in the same transaction. */
export const joinLead = async (
  tx: Tx,
  desk: Pick<Desk, "agreement">,
  { row, draft, grievants }: Lead,
  { key, at, today }: { readonly key: string; readonly at: string; readonly today: Day },
): Promise<Refusal | undefined> => {
  const own = [...row.grievants, ...(row.subjectPersonId === null ? [] : [row.subjectPersonId])];
  const written = await appendActs(tx, {
    matter: row.id,
    key: partKey(key, row.id),
    expectedSeq: row.seq,
    entries: [{ act: draft.act, at, payload: draft.payload }],
    grievants: [...row.grievants, ...grievants.filter((one) => !own.includes(one))],
  });
  if (isRefusal(written)) return written;
  const { agreement } = desk;
  const kept = row.state as CaseState;
  const procedure = procedureOf(agreement, row.kind);
  await keepDocket(tx, row.id, { agreement, kept, procedure, file: await fileOf(tx, row.id), today });
  return undefined;
};
