export { canonical, isStorable } from "./canonical.ts";
export { type Entry, type EntryDraft, type Room, rooms } from "./entry.ts";
export type { Json, JsonObject } from "./json.ts";
export { type Party, partyIds } from "./party.ts";
export { isRefusal, type Refusal } from "./refusal.ts";
export { inForce, REVERSAL, reversal } from "./reversal.ts";
export { type Head, hashOf, headOf, NO_HASH, noHead, seal, sha256 } from "./seal.ts";
export { type Break, breakAt, type Verdict, verifyChain } from "./verifyChain.ts";
