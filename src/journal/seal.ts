import { createHash } from "node:crypto";
import { canonical } from "./canonical.ts";
import type { Entry, EntryDraft } from "./entry.ts";

/** What the first entry of a room names as the hash before it. */
export const NO_HASH = "0".repeat(64);

/** The end of a chain: the last entry's place and hash; seq 0 and `NO_HASH` where there is none yet. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** The head of a room in which nothing has been written. */
export const noHead: Head = { seq: 0, hash: NO_HASH };

/** SHA-256 of a text in UTF-8, 64 lower-case hex digits. */
export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/**
 * The hash of an entry: over every field but the hash itself, in canonical JSON, behind a name so that no
 * other hash of the product can be passed off as one.
 */
export const hashOf = (entry: Omit<Entry, "hash">): string => {
  const { matter, room, seq, at, actor, party, act, payload, key, prev } = entry;
  return sha256(
    `entente entry 1\n${canonical({ matter, room, seq, at, actor, party, act, payload, key, prev })}`,
  );
};

/** The entry that follows `head`: numbered, linked and hashed. */
export const seal = (draft: EntryDraft, head: Head): Entry => {
  const placed = { ...draft, seq: head.seq + 1, prev: head.hash };
  return { ...placed, hash: hashOf(placed) };
};

/** Where the chain ends after these entries; `noHead` for none. */
export const headOf = (entries: readonly Entry[]): Head => {
  const last = entries.at(-1);
  return last ? { seq: last.seq, hash: last.hash } : noHead;
};
