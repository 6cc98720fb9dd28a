import type { Entry, Room } from "../journal/index.ts";
import { isId } from "./checks.ts";
import type { Querying } from "./store.ts";

/** A row of the journal as the database gives it. */
export interface EntryRow extends Omit<Entry, "payload"> {
  readonly payload: string;
}

/** The columns of an entry, in the journal's own names. */
const ENTRY_COLUMNS = "matter_id as matter, room, seq, at, actor, party, act, payload, key, prev, hash";

/** An entry from its row: the payload was kept as text, byte for byte as it was hashed. */
export const toEntry = (row: EntryRow): Entry => ({
  ...row,
  payload: JSON.parse(row.payload) as Entry["payload"],
});

/**
 * The entries of a matter that the session sees: the shared room first, then its own party's; of one room
 * where it is named. None for a matter or a room that is hidden.
 */
export const entries = async (tx: Querying, matter: string, room?: Room): Promise<Entry[]> => {
  if (!isId(matter)) return [];
  const rows = await tx.query<EntryRow>(
    `select ${ENTRY_COLUMNS} from entente.journal
      where matter_id = $1 and ($2::text is null or room = $2)
      order by room <> 'shared', room, seq`,
    [matter, room ?? null],
  );
  return rows.map(toEntry);
};
