import { type Break, breakAt, type Head, noHead, type Refusal, type Room } from "../journal/index.ts";
import { NOTE_ADDED, noteDigest } from "./addNote.ts";
import { atOneMoment, eachRow } from "./eachRow.ts";
import { type EntryRow, toEntry } from "./entries.ts";
import type { Querying, Store } from "./store.ts";
import { type DocumentBreak, walkDocuments } from "./verifyDocuments.ts";

/** Where the record does not hold: the first broken entry of a chain, or a note or a document that is not the one written. */
export interface RecordBreak {
  readonly matter: string;
  readonly room: Room;
  readonly seq: number;
  readonly why: Break["why"] | "chain missing" | "note changed" | "note missing" | DocumentBreak["why"];
}

/** What was looked at, and every chain that broke; none broke when `breaks` is empty. */
export interface Verified {
  readonly matters: number;
  readonly chains: number;
  readonly entries: number;
  readonly notes: number;
  readonly documents: number;
  readonly breaks: readonly RecordBreak[];
}

type Walked = Partial<EntryRow> & { end_matter: string; end_room: Room; end_seq: number; end_hash: string };

interface Walk {
  readonly breaks: RecordBreak[];
  chains: number;
  entries: number;
}

/** Every chain with its entries, in one walk; a chain whose entries are all gone still comes, with none. */
const CHAINS = `select c.matter_id as end_matter, c.room as end_room, c.seq as end_seq, c.hash as end_hash,
    j.matter_id as matter, j.room, j.seq, j.at, j.actor, j.party, j.act, j.payload, j.key, j.prev, j.hash
  from entente.chains c left join entente.journal j on j.matter_id = c.matter_id and j.room = c.room
  order by c.matter_id, c.room, j.seq`;

/** The break at a chain's end: entries that the head knows of are gone, or the last is not the head's. */
const endBreak = (last: Walked, head: Head): RecordBreak | undefined => {
  const { end_matter: matter, end_room: room, end_seq, end_hash } = last;
  if (end_seq === head.seq && end_hash === head.hash) return undefined;
  if (end_seq > head.seq) return { matter, room, seq: head.seq + 1, why: "cut off" };
  return { matter, room, seq: Math.max(end_seq, 1), why: "wrong hash" };
};

const walkChains = async (tx: Querying): Promise<Walk> => {
  const walk: Walk = { breaks: [], chains: 0, entries: 0 };
  let head = noHead;
  let last: Walked | undefined;
  let broken = false;
  const endChain = (): void => {
    const end = last && !broken ? endBreak(last, head) : undefined;
    if (end) walk.breaks.push(end);
  };
  for await (const row of eachRow<Walked>(tx, CHAINS)) {
    if (row.end_matter !== last?.end_matter || row.end_room !== last.end_room) {
      endChain();
      [head, broken, walk.chains] = [noHead, false, walk.chains + 1];
    }
    last = row;
    if (row.hash === undefined || row.hash === null) continue;
    const entry = toEntry(row as EntryRow);
    walk.entries++;
    const why = broken ? undefined : breakAt(entry, head);
    if (why) {
      walk.breaks.push({ matter: row.end_matter, room: row.end_room, seq: head.seq + 1, why });
      broken = true;
    }
    head = { seq: entry.seq, hash: entry.hash };
  }
  endChain();
  return walk;
};

interface NoteOfEntry {
  readonly matter: string;
  readonly room: Room;
  readonly seq: number;
  readonly payload: string;
  readonly salt: string | null;
  readonly text: string | null;
}

/** Each note's text against the digest in its chain; an entry whose note is gone counts as a break. */
const walkNotes = async (tx: Querying): Promise<{ notes: number; breaks: RecordBreak[] }> => {
  const breaks: RecordBreak[] = [];
  let count = 0;
  const sql = `select j.matter_id as matter, j.room, j.seq, j.payload, n.salt, n.text
    from entente.journal j left join entente.notes n
      on n.matter_id = j.matter_id and n.room = j.room and n.seq = j.seq
    where j.act = '${NOTE_ADDED}' order by j.matter_id, j.room, j.seq`;
  for await (const { matter, room, seq, payload, salt, text } of eachRow<NoteOfEntry>(tx, sql)) {
    count++;
    const { digest } = JSON.parse(payload) as { digest?: string };
    if (salt === null || text === null) breaks.push({ matter, room, seq, why: "note missing" });
    else if (noteDigest(salt, text) !== digest) breaks.push({ matter, room, seq, why: "note changed" });
  }
  return { notes: count, breaks };
};

/** Re-hashes the whole record within a transaction of the keeper. */
export const verifyRecord = async (tx: Querying): Promise<Verified> => {
  const walk = await walkChains(tx);
  const { notes, breaks } = await walkNotes(tx);
  const files = await walkDocuments(tx);
  const lost = await tx.query<{ matter: string; room: Room }>(
    `select m.id as matter, 'shared' as room from entente.matters m
      where not exists (select 1 from entente.chains c where c.matter_id = m.id and c.room = 'shared')
     union select j.matter_id, j.room from entente.journal j
      where not exists (select 1 from entente.chains c where c.matter_id = j.matter_id and c.room = j.room)`,
  );
  const missing = lost.map(({ matter, room }) => ({ matter, room, seq: 1, why: "chain missing" as const }));
  const [counted] = await tx.query<{ matters: number }>(
    "select count(*)::int as matters from entente.matters",
  );
  const { chains, entries } = walk;
  return {
    matters: counted!.matters,
    chains,
    entries,
    notes,
    documents: files.documents,
    breaks: [...walk.breaks, ...breaks, ...files.breaks, ...missing],
  };
};

/** Re-hashes every chain of a store, of one moment, and names where each breaks first. */
export const verify = (store: Store): Promise<Verified | Refusal> =>
  store.keep(async (tx) => {
    await atOneMoment(tx);
    return verifyRecord(tx);
  });
