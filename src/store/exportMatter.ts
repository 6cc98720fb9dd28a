import { type Entry, isRefusal, type Refusal, type Room } from "../journal/index.ts";
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
}

/** A matter to take along. Refusals: `matter-not-found`. */
export const exportMatter = async (tx: Tx, id: string): Promise<MatterFile | Refusal> => {
  const found = await matter(tx, id);
  if (isRefusal(found)) return found;
  // Another act may commit between two statements; the file ends where its heads end.
  const rooms = await roomHeads(tx, id);
  const within = ({ room, seq }: { room: Room; seq: number }): boolean =>
    rooms.some((head) => head.room === room && seq <= head.seq);
  return {
    matter: found,
    rooms,
    entries: (await entries(tx, id)).filter(within),
    notes: (await notes(tx, id)).filter(within),
  };
};
