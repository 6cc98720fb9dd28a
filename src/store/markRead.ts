import { isRefusal, type Refusal, type Room } from "../journal/index.ts";
import { seenKind } from "./checks.ts";
import type { Tx } from "./store.ts";

/**
 * Notes how far the session's person has read a room of a matter; never further back than before.
 * Refusals: `matter-not-found`.
 */
export const markRead = async (
  tx: Tx,
  matter: string,
  room: Room,
  seq: number,
): Promise<Refusal | undefined> => {
  const kind = await seenKind(tx, matter);
  if (isRefusal(kind)) return kind;
  await tx.query(
    `insert into entente.reads (matter_id, person_id, room, seq) values ($1, $2, $3, $4)
     on conflict (person_id, matter_id, room) do update set seq = greatest(reads.seq, excluded.seq)`,
    [matter, tx.session.personId, room, seq],
  );
  return undefined;
};
