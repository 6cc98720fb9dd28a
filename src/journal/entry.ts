import type { Json } from "./json.ts";
import type { Party } from "./party.ts";

/** Where an entry or a note stands: before both parties, or in one party's private room. */
export type Room = "shared" | "union" | "employer";

/** The three rooms, the shared one first. */
export const rooms: readonly Room[] = ["shared", "union", "employer"];

/**
 * One act in the record of a matter. Each room of a matter has a chain of its own, numbered from 1, so
 * that both parties verify the same shared chain and neither learns how long the other's room is.
 */
export interface Entry {
  /** The matter's id. */
  readonly matter: string;
  readonly room: Room;
  /** 1, 2, 3 … within the room of the matter. */
  readonly seq: number;
  /** The instant, supplied by the caller: YYYY-MM-DDTHH:MM:SS.sssZ. */
  readonly at: string;
  /** The id of the person who acted, or "system". */
  readonly actor: string;
  readonly party: Party;
  /** What was done, in the subject's words: "appeal". */
  readonly act: string;
  readonly payload: Json;
  /** The idempotency key of the call that wrote it; entries of one call carry the same key. */
  readonly key: string;
  /** The hash of the entry before it in the room, or 64 zeros. */
  readonly prev: string;
  /** SHA-256 over all the fields above, 64 hex digits. */
  readonly hash: string;
}

/** An entry before it has its place and its hash. */
export type EntryDraft = Omit<Entry, "prev" | "hash" | "seq">;
