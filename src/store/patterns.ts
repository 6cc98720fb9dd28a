import type { Querying } from "./store.ts";

/** Which cases to look at: those opened from one day to another, YYYY-MM-DD, both included. */
export interface PatternFilter {
  readonly from: string;
  readonly to: string;
  readonly kind?: string;
}

/** How many cases were opened, are open and have ended, and how they ended. */
export interface Tally {
  readonly kind: string;
  readonly opened: number;
  readonly open: number;
  readonly ended: number;
  /** How many ended in each outcome; those that ended without one are under "". */
  readonly outcomes: Readonly<Record<string, number>>;
}

/** A step of a procedure: how often a side had to move at it, and how long that took. Days are calendar days. */
export interface StepPattern {
  readonly kind: string;
  readonly station: string;
  readonly side: "union" | "employer" | "both";
  /** Turns that began in the time asked about. */
  readonly count: number;
  /** Of those that were done: the middle one, the lower of two, and the longest; null where none was done. */
  readonly medianDays: number | null;
  readonly maxDays: number | null;
  /** Done after the last day. */
  readonly late: number;
  /** The last day passed and nothing was done. */
  readonly lapsed: number;
}

/** How cases ended, and how many days that took from the opening. */
export interface OutcomePattern {
  readonly kind: string;
  readonly outcome: string | null;
  readonly count: number;
  readonly medianDays: number | null;
  readonly maxDays: number | null;
}

/** What the cases of a time show, as far as the session sees them. */
export interface Patterns {
  readonly byClause: readonly (Tally & { readonly clause: string | null; readonly section: string | null })[];
  readonly byDepartment: readonly (Tally & { readonly department: string | null })[];
  readonly byStep: readonly StepPattern[];
  readonly byOutcome: readonly OutcomePattern[];
}

const ASKED = `m.kind <> 'workspace' and ($3::text is null or m.kind = $3)`;
const OPENED = `${ASKED} and m.opened_on between $1::date and $2::date`;

/** Cases counted by some columns of theirs, those with the most first. */
const tally = (columns: string): string => `
  select ${columns}, kind, sum(n)::int as opened, coalesce(sum(n) filter (where not over), 0)::int as open,
      coalesce(sum(n) filter (where over), 0)::int as ended,
      coalesce(jsonb_object_agg(coalesce(outcome, ''), n) filter (where over), '{}') as outcomes
    from (select ${columns}, kind, ended_on is not null as over, outcome, count(*) as n from entente.matters m
      where ${OPENED} group by ${columns}, kind, over, outcome) one
   group by ${columns}, kind order by opened desc, ${columns}, kind`;

const STEPS = `
  select m.kind, t.station, t.side, count(*)::int as count,
      percentile_disc(0.5) within group (order by t.days) as "medianDays", max(t.days) as "maxDays",
      count(*) filter (where t.late_days > 0)::int as late, count(*) filter (where t.lapsed)::int as lapsed
    from entente.turns t join entente.matters m on m.id = t.matter_id
   where ${ASKED} and t.since between $1::date and $2::date
   group by m.kind, t.station, t.side order by m.kind, t.station, t.side`;

const OUTCOMES = `
  select kind, outcome, count(*)::int as count,
      percentile_disc(0.5) within group (order by ended_on - opened_on) as "medianDays",
      max(ended_on - opened_on) as "maxDays"
    from entente.matters m where ${OPENED} and ended_on is not null
   group by kind, outcome order by kind, count desc, outcome`;

/** Counts what the session sees of a time: cases opened in it, and steps that began in it. */
export const patterns = async (tx: Querying, { from, to, kind }: PatternFilter): Promise<Patterns> => {
  const ask = <Row>(sql: string): Promise<Row[]> => tx.query<Row>(sql, [from, to, kind ?? null]);
  return {
    byClause: await ask(tally("clause, section")),
    byDepartment: await ask(tally("department")),
    byStep: await ask(STEPS),
    byOutcome: await ask(OUTCOMES),
  };
};
