export { type Entry, type EntryDraft, type Room, rooms } from "./entry.ts";
export type { Json, JsonObject } from "./json.ts";
export { type Party, partyIds } from "./party.ts";
export { isRefusal, type Refusal } from "./refusal.ts";
