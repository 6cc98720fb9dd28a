import type { Room } from "../journal/index.ts";
import type { Querying } from "./store.ts";

/** Where a room of a matter ends: the place and the instant of its last entry. */
export interface RoomEnd {
  readonly matter: string;
  readonly room: Room;
  readonly seq: number;
  readonly at: string;
}

/** The ends of the rooms of some matters, as far as the session sees them. */
export const roomEnds = (tx: Querying, matters: readonly string[]): Promise<RoomEnd[]> =>
  tx.query<RoomEnd>(
    `select c.matter_id as matter, c.room, c.seq, j.at from entente.chains c
       join entente.journal j on j.matter_id = c.matter_id and j.room = c.room and j.seq = c.seq
      where c.matter_id = any ($1::uuid[])`,
    [matters],
  );
