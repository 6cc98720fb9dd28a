import type { Refusal } from "../journal/index.ts";
import { isId } from "./checks.ts";
import { refuse } from "./refusals.ts";
import type { Bind, MatterRow, Querying, Tx } from "./store.ts";

/** Which matters to list; what is left out is not asked for. */
export interface MatterFilter {
  readonly kind?: string;
  readonly subjectPersonId?: string;
  readonly arbitratorId?: string;
  /** At most this many; 100 unless told, 1000 at most. */
  readonly limit?: number;
  /** How many to leave out at the beginning. */
  readonly skip?: number;
}

/** The columns of a `MatterRow`, from `MATTERS_FROM`, whose $1 is the asking person. */
export const MATTER_COLUMNS = `m.id, m.kind, m.title, m.cites, m.subject_person_id as "subjectPersonId",
  m.arbitrator_id as "arbitratorId", m.grievants, m.parent_id as "parentId", m.union_officer as "unionOfficer",
  m.employer_officer as "employerOfficer", m.opened_at as "openedAt", m.opened_by as "openedBy", m.clause,
  m.section, m.department, m.station, m.standing, m.opened_on as "openedOn", m.ended_on as "endedOn", m.outcome,
  m.reckoned_on as "reckonedOn", m.state,
  c.seq, c.hash, coalesce(r.seq, 0) as "readSeq"`;
/** The tables of a `MatterRow` and their aliases: m, c for the shared chain, r for what the asking person ($1) has read. */
export const MATTERS_FROM = `from entente.matters m
  join entente.chains c on c.matter_id = m.id and c.room = 'shared'
  left join entente.reads r on r.matter_id = m.id and r.room = 'shared' and r.person_id = $1`;
const WHERE = `where m.kind <> 'workspace' and ($2::text is null or m.kind = $2)
  and ($3::text is null or m.subject_person_id = $3) and ($4::text is null or m.arbitrator_id = $4)`;

const binds = (tx: Tx, filter: MatterFilter): Bind[] => [
  tx.session.personId,
  filter.kind ?? null,
  filter.subjectPersonId ?? null,
  filter.arbitratorId ?? null,
];

/** The matters that the session sees, the newest first. */
export const matters = (tx: Tx, filter: MatterFilter = {}): Promise<MatterRow[]> =>
  tx.query<MatterRow>(
    `select ${MATTER_COLUMNS} ${MATTERS_FROM} ${WHERE} order by m.opened_at desc, m.id limit $5::int offset $6::int`,
    [...binds(tx, filter), Math.min(filter.limit ?? 100, 1000), filter.skip ?? 0],
  );

/** How many matters the session sees. */
export const countMatters = async (tx: Tx, filter: MatterFilter = {}): Promise<number> => {
  const [row] = await tx.query<{ count: number }>(
    `select count(*)::int as count ${MATTERS_FROM} ${WHERE}`,
    binds(tx, filter),
  );
  return row!.count;
};

/** One matter. Refusals: `matter-not-found`, the same for one that is hidden and one that is not there. */
export const matter = async (tx: Tx, id: string): Promise<MatterRow | Refusal> => {
  const found = isId(id)
    ? await tx.query<MatterRow>(`select ${MATTER_COLUMNS} ${MATTERS_FROM} where m.id = $2`, [
        tx.session.personId,
        id,
      ])
    : [];
  return found[0] ?? refuse("matter-not-found", `${id} is no matter that you see`, { matter: id });
};

/** The id of the matter that carries the workspace's own chain: facts, imported texts, the day. */
export const workspaceMatter = async (tx: Querying): Promise<string | Refusal> => {
  const [row] = await tx.query<{ id: string }>("select id from entente.matters where kind = 'workspace'");
  return row?.id ?? refuse("workspace-missing", "nothing has been seeded", {});
};
