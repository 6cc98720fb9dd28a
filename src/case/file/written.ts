import { type Day, day } from "../../calendar/index.ts";
import type { Entry, Party, Room } from "../../journal/index.ts";

/** What the case file reads of an entry of the record. */
export type FileEntry = Pick<Entry, "room" | "seq" | "at" | "actor" | "party" | "act" | "payload">;

/** The entries of the rooms that a person can enter, each room in its order. */
export type Rooms = { readonly [room in Room]?: readonly FileEntry[] };

/** By whom and why an act of the file was taken back. */
export interface TakenBack {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly party: Party;
  readonly reason: string;
}

/** Where something of the file stands in the record, and who wrote it. */
export interface Written {
  readonly room: Room;
  readonly seq: number;
  /** The instant of the entry. */
  readonly at: string;
  /** The id of the person who recorded it. */
  readonly actor: string;
  readonly party: Party;
  /** Set where it was taken back; it stays on record and counts no more. */
  readonly takenBack?: TakenBack;
}

/** The day on which an entry was recorded. */
export const recordedOn = ({ at }: Pick<Written, "at">): Day => day(at.slice(0, 10));

/** Those that were not taken back. */
export const stillStanding = <T extends Written>(items: readonly T[]): readonly T[] =>
  items.filter(({ takenBack }) => !takenBack);
