import type { Tx } from "./store.ts";

/** One step of a case that had a mover: who was to move, by when, and when it was done. */
export interface TurnRow {
  /** 1, 2, 3 … in the order in which the steps began. */
  readonly seq: number;
  readonly station: string;
  readonly act: string;
  readonly mover: string;
  readonly side: "union" | "employer" | "both";
  /** Days, YYYY-MM-DD; `doneOn` null while nobody moved. */
  readonly since: string;
  readonly due: string | null;
  readonly doneOn: string | null;
  /** Days from `since` to `doneOn`, and days after `due`; null where there is none. */
  readonly days: number | null;
  readonly lateDays: number | null;
  /** The last day passed without the act. */
  readonly lapsed: boolean;
}

/** What a case is about and where it stands, as lists show it. */
export interface Heading {
  readonly clause: string;
  readonly section: string;
  readonly department: string | null;
  /** The station's id, and its title. */
  readonly station: string;
  readonly standing: string;
  /** Days, YYYY-MM-DD. */
  readonly openedOn: string;
  readonly endedOn: string | null;
  readonly outcome: string | null;
  /** The day for which it was reckoned. */
  readonly reckonedOn: string;
}

const HEADING = `update entente.matters set clause = $2, section = $3, department = $4, station = $5, standing = $6,
    opened_on = $7::date, ended_on = $8::date, outcome = $9, reckoned_on = $10::date
  where id = $1`;

const TURNS = `insert into entente.turns as t (matter_id, seq, station, act, mover, side, since, due, done_on, days,
    late_days, lapsed)
  select $1::uuid, g.seq, g.station, g.act, g.mover, g.side, g.since, g.due, g."doneOn", g.days, g."lateDays", g.lapsed
    from jsonb_to_recordset($2::jsonb) as g (seq int, station text, act text, mover text, side text, since date,
      due date, "doneOn" date, days int, "lateDays" int, lapsed boolean)
  on conflict (matter_id, seq) do update set station = excluded.station, act = excluded.act, mover = excluded.mover,
    side = excluded.side, since = excluded.since, due = excluded.due, done_on = excluded.done_on,
    days = excluded.days, late_days = excluded.late_days, lapsed = excluded.lapsed
  where (t.station, t.act, t.mover, t.side, t.since, t.due, t.done_on, t.days, t.late_days, t.lapsed)
    is distinct from (excluded.station, excluded.act, excluded.mover, excluded.side, excluded.since, excluded.due,
      excluded.done_on, excluded.days, excluded.late_days, excluded.lapsed)`;

/**
 * Replaces the heading and the turns of a matter, as they were reckoned from its record. Call it in the
 * transaction of the act, behind `createMatter` or `appendActs`. A session that may not act there throws.
 */
export const setDocket = async (
  tx: Tx,
  matter: string,
  { heading, turns }: { readonly heading: Heading; readonly turns: readonly TurnRow[] },
): Promise<void> => {
  const { clause, section, department, station, standing, openedOn, endedOn, outcome, reckonedOn } = heading;
  const changed = await tx.query<{ id: string }>(`${HEADING} returning id`, [
    matter,
    clause,
    section,
    department,
    station,
    standing,
    openedOn,
    endedOn,
    outcome,
    reckonedOn,
  ]);
  if (changed.length === 0) throw new TypeError(`a ${tx.session.role} sets no heading of ${matter}`);
  await tx.query("delete from entente.turns where matter_id = $1 and seq <> all ($2::int[])", [
    matter,
    turns.map((turn) => String(turn.seq)),
  ]);
  if (turns.length > 0) await tx.query(TURNS, [matter, JSON.stringify(turns)]);
};
