import { type Entry, isRefusal, type Refusal, type Room } from "../journal/index.ts";
import { type DocumentRow, documents, readDocument } from "./documents.ts";
import { entries } from "./entries.ts";
import { matter } from "./matters.ts";
import { notes } from "./notes.ts";
import { type RoomHead, roomHeads } from "./roomHeads.ts";
import type { MatterRow, NoteRow, Tx } from "./store.ts";

/** A matter with all that the session sees of it; enough to verify its chains elsewhere. */
export interface MatterFile {
  readonly matter: MatterRow;
  readonly rooms: readonly RoomHead[];
  readonly entries: readonly Entry[];
  readonly notes: readonly NoteRow[];
  /** With their bytes as base64 where they were asked for. */
  readonly documents: readonly (DocumentRow & { readonly base64?: string })[];
}

const withBytes = async (
  tx: Tx,
  rows: readonly DocumentRow[],
): Promise<readonly (DocumentRow & { readonly base64?: string })[] | Refusal> => {
  const whole = [];
  for (const { id } of rows) {
    const document = await readDocument(tx, id);
    if (isRefusal(document)) return document;
    whole.push(document);
  }
  return whole;
};

/** A matter to take along, with the files where `bytes` is set. Refusals: `matter-not-found`. */
export const exportMatter = async (
  tx: Tx,
  id: string,
  { bytes = false }: { readonly bytes?: boolean } = {},
): Promise<MatterFile | Refusal> => {
  const found = await matter(tx, id);
  if (isRefusal(found)) return found;
  // Another act may commit between two statements; the file ends where its heads end.
  const rooms = await roomHeads(tx, id);
  const within = ({ room, seq }: { room: Room; seq: number }): boolean =>
    rooms.some((head) => head.room === room && seq <= head.seq);
  const files = (await documents(tx, id)).filter(within);
  const kept = bytes ? await withBytes(tx, files) : files;
  if (isRefusal(kept)) return kept;
  return {
    matter: found,
    rooms,
    entries: (await entries(tx, id)).filter(within),
    notes: (await notes(tx, id)).filter(within),
    documents: kept,
  };
};
