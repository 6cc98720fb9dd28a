import { isId } from "./checks.ts";
import type { NoteRow, Querying } from "./store.ts";

/** The notes of a matter that the session sees, in the order in which they were written. */
export const notes = (tx: Querying, matter: string): Promise<NoteRow[]> =>
  isId(matter)
    ? tx.query<NoteRow>(
        `select id, matter_id as matter, room, author, party, at, text, seq from entente.notes
          where matter_id = $1 order by at, room, seq`,
        [matter],
      )
    : Promise.resolve([]);
