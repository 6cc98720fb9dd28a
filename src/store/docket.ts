import type { Room } from "../journal/index.ts";
import { CLOCK_COLUMNS, type ClockRow } from "./clocks.ts";
import type { Bind, Tx } from "./store.ts";

/** When a clock is due, seen from a day: the week is the seven days after it. */
export type When = "overdue" | "today" | "week" | "later" | "undated";

/** Which clocks to list; what is left out is not asked for. Days are YYYY-MM-DD. */
export interface DocketFilter {
  readonly today: string;
  /** A person's: of the cases that the person handles, and the person's tasks. Or those that nobody has. */
  readonly whose?: string | "nobody";
  readonly side?: "union" | "employer";
  readonly kind?: string;
  readonly department?: string;
  readonly section?: string;
  readonly when?: When;
  /** The first and the last day of what is due, for a calendar. */
  readonly from?: string;
  readonly to?: string;
  readonly matters?: readonly string[];
  /** At most this many; 100 unless told, 5000 at most. */
  readonly limit?: number;
  readonly skip?: number;
}

/** A clock with the heading of its case. */
export interface DocketRow extends ClockRow {
  readonly matter: string;
  readonly room: Room;
  readonly kind: string;
  readonly title: string;
  readonly caseClause: string | null;
  readonly department: string | null;
  readonly standing: string | null;
  /** The person the case is about; null where it is the union's own. */
  readonly grievant: string | null;
  readonly unionOfficer: string | null;
  readonly employerOfficer: string | null;
  readonly openedOn: string | null;
}

/** How many clocks are due when. */
export type DocketCounts = Readonly<Record<When, number>>;

/** The days at the edges of each span; `$1` is today. */
const WHEN: Readonly<Record<When, string>> = {
  overdue: "c.due < $1::date",
  today: "c.due = $1::date",
  week: "c.due > $1::date and c.due <= $1::date + 7",
  later: "c.due > $1::date + 7",
  undated: "c.due is null",
};

const MATTER_OF = "c join entente.matters m on m.id = c.matter_id";

/** A person's clocks are found by three indexes, one after the other, instead of looking at every clock. */
const mine = (person: string): string => `(
    select c.* from entente.clocks ${MATTER_OF} where m.union_officer = ${person}
    union select c.* from entente.clocks ${MATTER_OF} where m.employer_officer = ${person}
    union select c.* from entente.clocks c where c.person_id = ${person}
  )`;

const nobodys = ({ party }: Tx["session"]): string =>
  party === "neutral"
    ? "m.union_officer is null and m.employer_officer is null and c.person_id is null"
    : `m.${party}_officer is null and c.person_id is null`;

/** The clocks that a filter means, as the end of a statement; `$1` is today. */
const clocksOf = (
  tx: Tx,
  filter: DocketFilter,
): { readonly sql: string; readonly binds: readonly Bind[] } => {
  const binds: Bind[] = [filter.today];
  const bind = (value: Bind): string => `$${binds.push(value)}`;
  const { whose, side, kind, department, section, from, to, matters } = filter;
  const clocks = whose === undefined || whose === "nobody" ? "entente.clocks" : mine(bind(whose));
  // A remedy to carry out, and a task, outlive the case; a step of the procedure does not.
  const where = ["(m.ended_on is null or c.source <> 'procedure')"];
  if (whose === "nobody") where.push(nobodys(tx.session));
  if (side !== undefined) where.push(`c.side in (${bind(side)}, 'both')`);
  if (kind !== undefined) where.push(`m.kind = ${bind(kind)}`);
  if (department !== undefined) where.push(`m.department = ${bind(department)}`);
  if (section !== undefined) where.push(`m.section = ${bind(section)}`);
  if (from !== undefined) where.push(`c.due >= ${bind(from)}::date`);
  if (to !== undefined) where.push(`c.due <= ${bind(to)}::date`);
  if (matters !== undefined) where.push(`c.matter_id = any (${bind(matters)}::uuid[])`);
  return { sql: `from ${clocks} ${MATTER_OF} where ${where.join(" and ")}`, binds };
};

/**
 * What is due, as far as the session sees it: first what is overdue with a right lost by it, then what else is
 * overdue, then by last day and minute, at last what has no last day. Of open cases alone, but for the tasks,
 * hearings and remedies that outlive theirs.
 */
export const docket = (tx: Tx, filter: DocketFilter): Promise<DocketRow[]> => {
  const { sql, binds } = clocksOf(tx, filter);
  const when = filter.when === undefined ? "" : `and ${WHEN[filter.when]}`;
  return tx.query<DocketRow>(
    `select c.matter_id as matter, c.room, ${CLOCK_COLUMNS}, m.kind, m.title, m.clause as "caseClause", m.department,
        m.standing, m.subject_person_id as grievant, m.union_officer as "unionOfficer",
        m.employer_officer as "employerOfficer", m.opened_on as "openedOn"
      ${sql} ${when}
      order by case when c.due < $1::date and c.effect = 'right lost' then 0 else 1 end, c.due nulls last,
        c.minute nulls last, c.matter_id, c.room, c.name
      limit $${binds.length + 1}::int offset $${binds.length + 2}::int`,
    [...binds, Math.min(filter.limit ?? 100, 5000), filter.skip ?? 0],
  );
};

/** How many of the clocks that a filter means are due when; `when` of the filter is left aside. */
export const countDocket = async (tx: Tx, filter: DocketFilter): Promise<DocketCounts> => {
  const { sql, binds } = clocksOf(tx, filter);
  const counts = Object.entries(WHEN).map(
    ([name, test]) => `count(*) filter (where ${test})::int as ${name}`,
  );
  const [row] = await tx.query<DocketCounts>(`select ${counts.join(", ")} ${sql}`, binds);
  return row!;
};
