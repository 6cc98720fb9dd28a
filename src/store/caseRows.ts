import { MATTER_COLUMNS, MATTERS_FROM } from "./matters.ts";
import { pattern } from "./searchMatters.ts";
import type { Bind, MatterRow, Querying, Tx } from "./store.ts";

/** Which cases to list; what is left out is not asked for. */
export interface CaseFilter {
  readonly kind?: string;
  readonly open?: boolean;
  readonly department?: string;
  readonly section?: string;
  /** Who handles it, for either party. */
  readonly officer?: string;
  /** Whom it is about, alone or with others. */
  readonly subject?: string;
  /** The case that it belongs to. */
  readonly parent?: string;
  /** These alone. */
  readonly ids?: readonly string[];
  /** Words of the title, whatever their case. */
  readonly q?: string;
  /** At most this many; 100 unless told, 1000 at most. */
  readonly limit?: number;
  readonly skip?: number;
}

/** The conditions of a filter, behind the binds that are there already. */
const whereOf = (filter: CaseFilter, binds: Bind[]): string => {
  const bind = (value: Bind): string => `$${binds.push(value)}`;
  const where = ["m.kind <> 'workspace'"];
  const { kind, open, department, section, officer, subject, parent, ids, q } = filter;
  if (kind !== undefined) where.push(`m.kind = ${bind(kind)}`);
  if (open !== undefined) where.push(`m.ended_on is ${open ? "null" : "not null"}`);
  if (department !== undefined) where.push(`m.department = ${bind(department)}`);
  if (section !== undefined) where.push(`m.section = ${bind(section)}`);
  if (officer !== undefined) {
    const person = bind(officer);
    where.push(`(m.union_officer = ${person} or m.employer_officer = ${person})`);
  }
  if (subject !== undefined) {
    const person = bind(subject);
    where.push(`(m.subject_person_id = ${person} or ${person} = any (m.grievants))`);
  }
  if (ids !== undefined) where.push(`m.id = any (${bind(ids)}::uuid[])`);
  if (parent !== undefined) where.push(`m.parent_id = ${bind(parent)}::uuid`);
  const words = q?.replaceAll("\u0000", "").trim();
  if (words) where.push(`m.title ilike ${bind(pattern(words))}`);
  return `where ${where.join(" and ")}`;
};

/** The cases that the session sees, the newest first. */
export const caseRows = (tx: Tx, filter: CaseFilter = {}): Promise<MatterRow[]> => {
  const binds: Bind[] = [tx.session.personId];
  const where = whereOf(filter, binds);
  const end = `limit $${binds.length + 1}::int offset $${binds.length + 2}::int`;
  return tx.query<MatterRow>(
    `select ${MATTER_COLUMNS} ${MATTERS_FROM} ${where} order by m.opened_at desc, m.id ${end}`,
    [...binds, Math.min(filter.limit ?? 100, 1000), filter.skip ?? 0],
  );
};

/** How many cases the session sees of those that a filter means. */
export const countCases = async (tx: Querying, filter: CaseFilter = {}): Promise<number> => {
  const binds: Bind[] = [];
  const where = whereOf(filter, binds);
  const [row] = await tx.query<{ count: number }>(
    `select count(*)::int as count from entente.matters m ${where}`,
    binds,
  );
  return row!.count;
};

/** The departments of the cases that the session sees, by name. */
export const departments = async (tx: Querying): Promise<string[]> => {
  const rows = await tx.query<{ department: string }>(
    "select distinct department from entente.matters where department is not null order by department",
  );
  return rows.map((row) => row.department);
};

/**
 * The open cases whose station or clocks may have moved by a day without an act: a clock of the shared room ran
 * out since they were last reckoned and something follows from that, or they were never reckoned. Those that
 * were never reckoned come first; a case that is reckoned for the day does not come again. The day is YYYY-MM-DD.
 */
export const reckonable = async (tx: Querying, day: string, limit: number): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `(select id from entente.matters where reckoned_on is null and ended_on is null and kind <> 'workspace'
        order by id limit $2::int)
     union all
     (select distinct m.id from entente.clocks c join entente.matters m on m.id = c.matter_id
       where c.room = 'shared' and c.effect in ('right lost', 'next step open', 'deemed')
         and c.due < $1::date and m.reckoned_on <= c.due and m.ended_on is null
       order by m.id limit $2::int)
     limit $2::int`,
    [day, limit],
  );
  return rows.map((row) => row.id);
};
