import type { Room } from "../journal/index.ts";
import { may } from "../people/index.ts";
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

const LOST = "(c.due < $1::date and c.effect = 'right lost')";
const ORDER = "c.due, c.minute, c.matter_id, c.room, c.name";
const COLUMNS = `c.matter_id as matter, c.room, ${CLOCK_COLUMNS}, m.kind, m.title, m.clause as "caseClause",
  m.department, m.standing, m.subject_person_id as grievant, m.union_officer as "unionOfficer",
  m.employer_officer as "employerOfficer", m.opened_on as "openedOn"`;
const NAMES = `matter, room, name, source, what, act, movers, side, "personId", since, due, minute, clause, "onLapse",
  effect, counts, agreed, kind, title, "caseClause", department, standing, grievant, "unionOfficer",
  "employerOfficer", "openedOn"`;

const MATTER_OF = "c join entente.matters m on m.id = c.matter_id";

/**
 * A person's clocks are found by three indexes, before anything else is asked: they are few, and to look for them in
 * the order of what is due would be to look at every clock.
 */
const mine = (person: string): string => `
    select c.* from entente.clocks ${MATTER_OF} where m.union_officer = ${person}
    union select c.* from entente.clocks ${MATTER_OF} where m.employer_officer = ${person}
    union select c.* from entente.clocks c where c.person_id = ${person}`;

const ofMatters = (matters: string): string =>
  `select c.* from entente.clocks c where c.matter_id = any (${matters}::uuid[])`;

/** Every clock that is seen, looked for once; the walls would else be asked about a case again and again. */
const EVERY = "select c.* from entente.clocks c";
/** The same with what is counted. */
const EVERY_DUE = "select c.matter_id, c.source, c.side, c.person_id, c.due from entente.clocks c";

const nobodys = ({ party }: Tx["session"]): string =>
  party === "neutral"
    ? "m.union_officer is null and m.employer_officer is null and c.person_id is null"
    : `m.${party}_officer is null and c.person_id is null`;

/** The clocks that a filter means: how a statement begins and ends, and what is bound; `$1` is today. */
interface Clocks {
  readonly before: string;
  readonly sql: string;
  readonly binds: readonly Bind[];
}

/** `every` says what to begin with where no person is named; left out, the clocks as they stand in the index. */
const clocksOf = (tx: Tx, filter: DocketFilter, every?: string): Clocks => {
  const binds: Bind[] = [filter.today];
  const bind = (value: Bind): string => `$${binds.push(value)}`;
  const { whose, side, kind, department, section, from, to, matters } = filter;
  const named = whose === "nobody" ? undefined : whose;
  const first = named ? mine(bind(named)) : matters ? ofMatters(bind(matters)) : every;
  // A remedy to carry out, and a task, outlive the case; a step of the procedure does not.
  const where = ["(m.ended_on is null or c.source <> 'procedure')"];
  if (whose === "nobody") where.push(nobodys(tx.session));
  if (side !== undefined) where.push(`c.side in (${bind(side)}, 'both')`);
  if (kind !== undefined) where.push(`m.kind = ${bind(kind)}`);
  if (department !== undefined) where.push(`m.department = ${bind(department)}`);
  if (section !== undefined) where.push(`m.section = ${bind(section)}`);
  if (from !== undefined) where.push(`c.due >= ${bind(from)}::date`);
  if (to !== undefined) where.push(`c.due <= ${bind(to)}::date`);
  if (matters !== undefined && named) where.push(`c.matter_id = any (${bind(matters)}::uuid[])`);
  const before = first === undefined ? "" : `with first as materialized (${first})`;
  const clocks = first === undefined ? "entente.clocks" : "first";
  return { before, sql: `from ${clocks} ${MATTER_OF} where ${where.join(" and ")}`, binds };
};

/**
 * What is due, as far as the session sees it: first what is overdue with a right lost by it, then what else is
 * overdue, then by last day and minute, at last what has no last day. Of open cases alone, but for the tasks,
 * hearings and remedies that outlive theirs.
 */
export const docket = (tx: Tx, filter: DocketFilter): Promise<DocketRow[]> => {
  const { role } = tx.session;
  const seesAll = role === "system" || may(role, "matters:all");
  const { before, sql, binds } = clocksOf(tx, filter, seesAll ? undefined : EVERY);
  const when = filter.when === undefined ? "" : `and ${WHEN[filter.when]}`;
  const limit = Math.min(filter.limit ?? 100, 5000);
  const skip = filter.skip ?? 0;
  // Each half is read in the order of an index and ends at the page, so that a long docket is not sorted whole.
  const half = (urgency: number, test: string): string => `(
      select ${urgency} as urgency, ${COLUMNS} ${sql} ${when} and ${test}
       order by ${ORDER} limit $${binds.length + 1}::int)`;
  return tx.query<DocketRow>(
    `${before} select ${NAMES} from (${half(0, LOST)} union all ${half(1, `${LOST} is not true`)}) one
      order by urgency, due, minute, matter, room, name
      limit $${binds.length + 2}::int offset $${binds.length + 3}::int`,
    [...binds, limit + skip, limit, skip],
  );
};

/** How many of the clocks that a filter means are due when; `when` of the filter is left aside. */
export const countDocket = async (tx: Tx, filter: DocketFilter): Promise<DocketCounts> => {
  const { before, sql, binds } = clocksOf(tx, filter, EVERY_DUE);
  const counts = Object.entries(WHEN).map(
    ([name, test]) => `count(*) filter (where ${test})::int as ${name}`,
  );
  const [row] = await tx.query<DocketCounts>(`${before} select ${counts.join(", ")} ${sql}`, binds);
  return row!;
};
