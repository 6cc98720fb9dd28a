import type { Entry } from "./entry.ts";
import { type Head, hashOf, noHead } from "./seal.ts";

/** Where a chain breaks first, and in which of five ways. */
export interface Break {
  readonly seq: number;
  readonly why: "wrong number" | "wrong link" | "wrong hash" | "wrong room" | "cut off";
}

/** A chain that holds, with its end; or the first place where it does not. */
export type Verdict = { readonly ok: true; readonly head: Head } | ({ readonly ok: false } & Break);

/** Checks one entry against the head before it: the number, the link, then the hash. */
export const breakAt = (entry: Entry, before: Head): Break["why"] | undefined => {
  if (entry.seq !== before.seq + 1) return "wrong number";
  if (entry.prev !== before.hash) return "wrong link";
  return entry.hash === hashOf(entry) ? undefined : "wrong hash";
};

/**
 * Re-hashes the entries of one room of one matter, in their order, and names the first that is broken.
 * With `end`, a chain whose tail was cut off is broken too: at the first entry that is missing.
 */
export const verifyChain = (entries: readonly Entry[], end?: Head): Verdict => {
  let head = noHead;
  for (const entry of entries) {
    const strange = entry.matter !== entries[0]!.matter || entry.room !== entries[0]!.room;
    const why = strange ? "wrong room" : breakAt(entry, head);
    if (why) return { ok: false, seq: head.seq + 1, why };
    head = { seq: entry.seq, hash: entry.hash };
  }
  if (end && (end.seq !== head.seq || end.hash !== head.hash)) {
    return end.seq > head.seq
      ? { ok: false, seq: head.seq + 1, why: "cut off" }
      : { ok: false, seq: end.seq, why: "wrong hash" };
  }
  return { ok: true, head };
};
