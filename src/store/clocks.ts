import type { Room } from "../journal/index.ts";
import type { Querying, Tx } from "./store.ts";

/** A clock of a case, as it was last reckoned: a last day, or a step that is open without one. */
export interface ClockRow {
  /** Its name within the room of the matter, by which an extension means it: "appeal", "task:12". */
  readonly name: string;
  readonly source: "procedure" | "task" | "hearing" | "remedy";
  /** What is to be done, for people. */
  readonly what: string;
  /** The act that stops it; empty where none does. */
  readonly act: string;
  /** Who is to move, for people. */
  readonly movers: string;
  readonly side: "union" | "employer" | "both";
  /** Whose task it is. */
  readonly personId: string | null;
  /** Days, YYYY-MM-DD: since when it runs, and the last day. */
  readonly since: string;
  readonly due: string | null;
  /** The minute of the last day where it is counted in hours, 0 to 1440. */
  readonly minute: number | null;
  readonly clause: string;
  /** What follows when nobody moves, for people. */
  readonly onLapse: string;
  readonly effect: "right lost" | "next step open" | "deemed" | "nothing stated" | null;
  /** What counts as a day, for people. */
  readonly counts: string;
  /** Both sides agreed on this last day. */
  readonly agreed: boolean;
}

/** The columns of a `ClockRow` of `c`. */
export const CLOCK_COLUMNS = `c.name, c.source, c.what, c.act, c.movers, c.side, c.person_id as "personId", c.since,
  c.due, c.minute, c.clause, c.on_lapse as "onLapse", c.effect, c.counts, c.agreed`;

const GIVEN = `jsonb_to_recordset($2::jsonb) as g (matter uuid, name text, source text, what text, act text, movers text,
  side text, "personId" text, since date, due date, minute int, clause text, "onLapse" text, effect text,
  counts text, agreed boolean)`;

const UPSERT = `insert into entente.clocks as c (matter_id, room, name, source, what, act, movers, side, person_id,
    since, due, minute, clause, on_lapse, effect, counts, agreed)
  select g.matter, $1::text, g.name, g.source, g.what, g.act, g.movers, g.side, g."personId", g.since, g.due,
    g.minute, g.clause, g."onLapse", g.effect, g.counts, g.agreed from ${GIVEN}
  on conflict (matter_id, room, name) do update set source = excluded.source, what = excluded.what,
    act = excluded.act, movers = excluded.movers, side = excluded.side, person_id = excluded.person_id,
    since = excluded.since, due = excluded.due, minute = excluded.minute, clause = excluded.clause,
    on_lapse = excluded.on_lapse, effect = excluded.effect, counts = excluded.counts, agreed = excluded.agreed
  where (c.source, c.what, c.act, c.movers, c.side, c.person_id, c.since, c.due, c.minute, c.clause, c.on_lapse,
      c.effect, c.counts, c.agreed)
    is distinct from (excluded.source, excluded.what, excluded.act, excluded.movers, excluded.side,
      excluded.person_id, excluded.since, excluded.due, excluded.minute, excluded.clause, excluded.on_lapse,
      excluded.effect, excluded.counts, excluded.agreed)`;

const DELETE = `delete from entente.clocks c using unnest($2::uuid[]) of (matter)
  where c.matter_id = of.matter and c.room = $1 and not exists (
    select 1 from jsonb_to_recordset($3::jsonb) as g (matter uuid, name text)
     where g.matter = c.matter_id and g.name = c.name)`;

/**
 * Replaces all clocks of one room of some matters; a clock that is as it was is not touched. A session that does
 * not write in the room, or a clock named twice in a matter, throws.
 */
export const setClocksOfAll = async (
  tx: Querying,
  room: Room,
  of: readonly { readonly matter: string; readonly clocks: readonly ClockRow[] }[],
): Promise<void> => {
  const rows = of.flatMap(({ matter, clocks }) => clocks.map((clock) => ({ matter, ...clock })));
  const names = rows.map(({ matter, name }) => ({ matter, name }));
  await tx.query(DELETE, [room, of.map(({ matter }) => matter), JSON.stringify(names)]);
  if (rows.length > 0) await tx.query(UPSERT, [room, JSON.stringify(rows)]);
};

/** The same for one matter. Call it in the transaction of the act that moved its clocks. */
export const setClocks = (tx: Tx, matter: string, room: Room, clocks: readonly ClockRow[]): Promise<void> =>
  setClocksOfAll(tx, room, [{ matter, clocks }]);
