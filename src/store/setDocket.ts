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

/** What is kept of a matter beside its acts and its clocks. */
export interface Docketed {
  readonly heading: Heading;
  readonly turns: readonly TurnRow[];
}

const HEADING = `update entente.matters m set clause = g.clause, section = g.section, department = g.department,
    station = g.station, standing = g.standing, opened_on = g."openedOn", ended_on = g."endedOn",
    outcome = g.outcome, reckoned_on = g."reckonedOn"
  from jsonb_to_recordset($1::jsonb) as g (matter uuid, clause text, section text, department text, station text,
    standing text, "openedOn" date, "endedOn" date, outcome text, "reckonedOn" date)
  where m.id = g.matter returning m.id`;

const OLD_TURNS = `delete from entente.turns t using unnest($1::uuid[]) of (matter)
  where t.matter_id = of.matter and not exists (
    select 1 from jsonb_to_recordset($2::jsonb) as g (matter uuid, seq int)
     where g.matter = t.matter_id and g.seq = t.seq)`;

const TURNS = `insert into entente.turns as t (matter_id, seq, station, act, mover, side, since, due, done_on, days,
    late_days, lapsed)
  select g.matter, g.seq, g.station, g.act, g.mover, g.side, g.since, g.due, g."doneOn", g.days, g."lateDays", g.lapsed
    from jsonb_to_recordset($1::jsonb) as g (matter uuid, seq int, station text, act text, mover text, side text,
      since date, due date, "doneOn" date, days int, "lateDays" int, lapsed boolean)
  on conflict (matter_id, seq) do update set station = excluded.station, act = excluded.act, mover = excluded.mover,
    side = excluded.side, since = excluded.since, due = excluded.due, done_on = excluded.done_on,
    days = excluded.days, late_days = excluded.late_days, lapsed = excluded.lapsed
  where (t.station, t.act, t.mover, t.side, t.since, t.due, t.done_on, t.days, t.late_days, t.lapsed)
    is distinct from (excluded.station, excluded.act, excluded.mover, excluded.side, excluded.since, excluded.due,
      excluded.done_on, excluded.days, excluded.late_days, excluded.lapsed)`;

/** Replaces heading and turns of some matters, as they were reckoned. A session that may not act there throws. */
export const setDocketOfAll = async (
  tx: Tx,
  of: readonly (Docketed & { readonly matter: string })[],
): Promise<void> => {
  const headings = of.map(({ matter, heading }) => ({ matter, ...heading }));
  const changed = await tx.query<{ id: string }>(HEADING, [JSON.stringify(headings)]);
  if (changed.length !== of.length)
    throw new TypeError(
      `a ${tx.session.role} sets no heading of ${of.map(({ matter }) => matter).join(", ")}`,
    );
  const turns = JSON.stringify(
    of.flatMap(({ matter, turns: some }) => some.map((turn) => ({ matter, ...turn }))),
  );
  await tx.query(OLD_TURNS, [of.map(({ matter }) => matter), turns]);
  if (turns !== "[]") await tx.query(TURNS, [turns]);
};

/** The same for one matter. Call it in the transaction of the act, behind `createMatter` or `appendActs`. */
export const setDocket = (tx: Tx, matter: string, of: Docketed): Promise<void> =>
  setDocketOfAll(tx, [{ matter, ...of }]);
