import type { Party, Room } from "../journal/index.ts";
import type { Querying, Tx } from "./store.ts";

/** Something that a person must know of a case. */
export interface NoticeRow {
  readonly id: string;
  readonly matter: string;
  readonly title: string;
  /** The kind of the matter. */
  readonly matterKind: string;
  /** The day on which the case was opened; null until it is reckoned. */
  readonly openedOn: string | null;
  readonly room: Room;
  /** The clock's name; for what no clock tells, the day on which it happened. */
  readonly clock: string;
  /** The last day comes, it has passed, a right was lost by it; another left it unread; a case came. */
  readonly kind: "lead" | "overdue" | "lapsed" | "escalation" | "handover" | "opened";
  /** Days, YYYY-MM-DD. */
  readonly due: string | null;
  readonly lead: number | null;
  readonly onDay: string;
  readonly text: string;
  readonly read: boolean;
  /** Whether it still holds: the clock runs, with the same last day. */
  readonly current: boolean;
}

/** How many notices to give, unread ones first; 100 unless told, 1000 at most. */
export interface NoticeFilter {
  readonly unread?: boolean;
  readonly limit?: number;
}

/** The session's own notices, the unread first, then the latest. */
export const notices = (tx: Tx, { unread = false, limit = 100 }: NoticeFilter = {}): Promise<NoticeRow[]> =>
  tx.query<NoticeRow>(
    `select n.id, n.matter_id as matter, m.title, m.kind as "matterKind", m.opened_on as "openedOn", n.room, n.clock, n.kind, n.due, n.lead,
        n.on_day as "onDay", n.text, n.read,
        n.kind in ('handover', 'opened') or exists (select 1 from entente.clocks c where c.matter_id = n.matter_id
          and c.room = n.room and c.name = n.clock and c.due = n.due) as current
       from entente.notices n join entente.matters m on m.id = n.matter_id
      where n.person_id = $1 and (not $2::boolean or not n.read)
      order by n.read, n.on_day desc, n.due, n.id limit $3::int`,
    [tx.session.personId, unread, Math.min(limit, 1000)],
  );

/** How many of the session's own notices are unread. */
export const unreadNotices = async (tx: Tx): Promise<number> => {
  const [row] = await tx.query<{ count: number }>(
    "select count(*)::int as count from entente.notices where person_id = $1 and not read",
    [tx.session.personId],
  );
  return row!.count;
};

/** Marks the session's own notices as read, those of one matter where it is named. Gives how many stay unread. */
export const markNoticesRead = async (tx: Tx, matter?: string): Promise<number> => {
  await tx.query(
    `update entente.notices set read = true
      where person_id = $1 and not read and ($2::uuid is null or matter_id = $2::uuid)`,
    [tx.session.personId, matter ?? null],
  );
  return unreadNotices(tx);
};

/** Something to tell a person: a case was opened, or handed over to the person. */
export interface Telling {
  readonly personId: string;
  readonly party: Party;
  readonly matter: string;
  readonly kind: "handover" | "opened";
  /** The day, YYYY-MM-DD; of one kind a person is told of a matter once a day. */
  readonly onDay: string;
  readonly text: string;
}

/** Leaves a notice for somebody, who reads it if the walls let that person see the matter. */
export const tell = async (tx: Querying, telling: Telling): Promise<void> => {
  const { personId, party, matter, kind, onDay, text } = telling;
  await tx.query(
    `insert into entente.notices (person_id, party, matter_id, room, clock, kind, on_day, text)
     values ($1, $2, $3, 'shared', $5::text, $4, $5::date, $6) on conflict do nothing`,
    [personId, party, matter, kind, onDay, text],
  );
};
