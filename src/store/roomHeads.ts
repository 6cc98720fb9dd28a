import type { Head, Json, Room } from "../journal/index.ts";
import { isId } from "./checks.ts";
import type { Querying } from "./store.ts";

/** The end of a room's chain; the state is the private room's own, null in the shared room. */
export interface RoomHead extends Head {
  readonly room: Room;
  readonly state: Json;
}

/** The rooms of a matter that the session sees and in which something was written, the shared one first. */
export const roomHeads = (tx: Querying, matter: string): Promise<RoomHead[]> =>
  isId(matter)
    ? tx.query<RoomHead>(
        "select room, seq, hash, state from entente.chains where matter_id = $1 order by room <> 'shared', room",
        [matter],
      )
    : Promise.resolve([]);
