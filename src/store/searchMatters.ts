import type { Room } from "../journal/index.ts";
import type { Querying } from "./store.ts";

/** A place in a matter that holds the words searched for. */
export interface Hit {
  readonly matter: string;
  readonly title: string;
  readonly room: Room;
  readonly where: "title" | "note" | "document" | "act";
  /** The entry that holds it; null in a title. */
  readonly seq: number | null;
  /** What stands there: the title, the note, the document's name, or the act with its payload. */
  readonly text: string;
}

/** Words become a pattern in which only the ends are open. */
export const pattern = (words: string): string => `%${words.replace(/[\\%_]/g, "\\$&")}%`;

const HITS = `(
             select id as matter_id, 'shared' as room, 'title' as source, null::int as seq, title as text
               from entente.matters
             union all select matter_id, room, 'note', seq, text from entente.notes
             union all select matter_id, room, 'document', seq, name from entente.documents
             union all select matter_id, room, 'act', seq, act || ' ' || payload from entente.journal
           ) hit on hit.matter_id = m.id and hit.text ilike $1`;

/** The ids of the matters in which the words stand, the newest first, at most 1000; of each once, however often. */
export const mattersHolding = async (tx: Querying, words: string): Promise<string[]> => {
  if (words.trim() === "" || words.includes("\u0000")) return [];
  const rows = await tx.query<{ id: string }>(
    `select m.id from entente.matters m join ${HITS}
      where m.kind <> 'workspace' group by m.id order by m.opened_at desc, m.id limit 1000`,
    [pattern(words.trim())],
  );
  return rows.map(({ id }) => id);
};

/**
 * Where the words stand in what the session sees: titles, notes, names of documents and acts, whatever their case, at most 100.
 * Nothing for blank words. Each source passes the walls of its own table.
 */
export const searchMatters = (tx: Querying, words: string): Promise<Hit[]> =>
  words.trim() === "" || words.includes("\u0000")
    ? Promise.resolve([])
    : tx.query<Hit>(
        `select m.id as matter, m.title, hit.room, hit.source as "where", hit.seq, hit.text
           from entente.matters m
           join ${HITS}
          where m.kind <> 'workspace'
          order by m.opened_at desc, m.id, hit.seq nulls first, hit.room, hit.source limit 100`,
        [pattern(words.trim())],
      );
