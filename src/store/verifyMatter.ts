import { isRefusal, type Refusal, type Room, type Verdict, verifyChain } from "../journal/index.ts";
import { entries } from "./entries.ts";
import { matter } from "./matters.ts";
import { roomHeads } from "./roomHeads.ts";
import type { Tx } from "./store.ts";

/** What became of one room's chain. */
export interface RoomVerdict {
  readonly room: Room;
  readonly entries: number;
  readonly verdict: Verdict;
}

/**
 * Re-hashes the chains of a matter that the session sees: both parties get the same verdict on the shared
 * one. Refusals: `matter-not-found`.
 */
export const verifyMatter = async (tx: Tx, id: string): Promise<readonly RoomVerdict[] | Refusal> => {
  const found = await matter(tx, id);
  if (isRefusal(found)) return found;
  const heads = await roomHeads(tx, id);
  const all = await entries(tx, id);
  return heads.map((head) => {
    // Whatever was appended after the heads were read is not part of this answer.
    const chain = all.filter((entry) => entry.room === head.room && entry.seq <= head.seq);
    return { room: head.room, entries: chain.length, verdict: verifyChain(chain, head) };
  });
};
