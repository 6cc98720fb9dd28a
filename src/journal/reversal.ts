import type { Entry } from "./entry.ts";
import type { Json, JsonObject } from "./json.ts";

/** The act by which an earlier entry of the same room is taken back. */
export const REVERSAL = "reversal";

/** The entry to append in order to take `entry` back: it names the place and the hash, and says why. */
export const reversal = (
  entry: Entry,
  reason: string,
): { readonly act: typeof REVERSAL; readonly payload: JsonObject } => ({
  act: REVERSAL,
  payload: { reverses: entry.seq, hash: entry.hash, reason },
});

const reverses = (payload: Json): unknown =>
  typeof payload === "object" && payload !== null && "reverses" in payload ? payload.reverses : undefined;

/**
 * The entries of one room that still stand, in order: without those that were reversed, and without the
 * reversals. A reversal that is itself reversed takes nothing back.
 */
export const inForce = (entries: readonly Entry[]): Entry[] => {
  const gone = new Set<unknown>();
  // From the last to the first, so that a reversal is known to stand before its target is judged.
  for (const { act, payload, seq } of [...entries].reverse())
    if (act === REVERSAL && !gone.has(seq)) gone.add(reverses(payload));
  return entries.filter((entry) => entry.act !== REVERSAL && !gone.has(entry.seq));
};
