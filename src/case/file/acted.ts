import { type Json, type JsonObject, type Room, rooms } from "../../journal/index.ts";
import { isRefusal } from "../../refusal/index.ts";
import { fileActNamed, type ValuesOf } from "./catalogue.ts";
import { readFields } from "./field.ts";
import type { Acted, FileMove } from "./file.ts";
import { TAKEN_BACK } from "./takenBack.ts";
import type { FileEntry, Rooms, TakenBack, Written } from "./written.ts";

const objectIn = (payload: Json, name: string): JsonObject | undefined => {
  if (typeof payload !== "object" || payload === null || Array.isArray(payload)) return undefined;
  const inner = (payload as JsonObject)[name];
  return typeof inner === "object" && inner !== null && !Array.isArray(inner)
    ? (inner as JsonObject)
    : undefined;
};

const writtenOf = ({ room, seq, at, actor, party }: FileEntry): Written => ({ room, seq, at, actor, party });

/** What was recorded once can be read, so a payload that cannot is a bug and throws. */
const actOf = (entry: FileEntry): Acted | undefined => {
  const declared = fileActNamed(entry.act);
  const payload = objectIn(entry.payload, "file");
  // A procedure may name a move like a file act; it carries an event instead.
  if (!declared || objectIn(entry.payload, "event")) return undefined;
  const place = `entry ${entry.seq} of the ${entry.room} room, "${entry.act}"`;
  if (!payload) throw new TypeError(`${place}, carries no file act`);
  const values = readFields(declared.fields, payload);
  if (isRefusal(values)) throw new TypeError(`${place}, cannot be read: ${values.reason}`);
  return { ...writtenOf(entry), act: entry.act, follows: declared.follows ?? false, values };
};

/** Who took back what in one room: the first to do so counts, and nothing that stands is touched. */
const takenBackIn = (acts: readonly Acted[]): ReadonlyMap<number, TakenBack> => {
  const gone = new Map<number, TakenBack>();
  for (const act of acts) {
    if (act.act !== TAKEN_BACK) continue;
    const { seq, reason } = act.values as ValuesOf<"taken back">;
    const target = acts.find((each) => each.seq === seq);
    const able = target && target.seq < act.seq && target.act !== TAKEN_BACK && !target.follows;
    if (!able || gone.has(seq))
      throw new TypeError(`entry ${act.seq} of the ${act.room} room takes back what it cannot, ${seq}`);
    gone.set(seq, { seq: act.seq, at: act.at, actor: act.actor, party: act.party, reason });
  }
  return gone;
};

const actsIn = (room: Room, entries: readonly FileEntry[]): readonly Acted[] => {
  const strange = entries.find((each) => each.room !== room);
  if (strange) throw new TypeError(`an entry of the ${strange.room} room among those of the ${room} room`);
  const acts = entries.flatMap((each) => actOf(each) ?? []);
  const gone = takenBackIn(acts);
  return acts.map((act) => (gone.has(act.seq) ? { ...act, takenBack: gone.get(act.seq)! } : act));
};

/** Every file act of the rooms, the shared room first, each room in its order. Acts of no known name are left out. */
export const actsOf = (read: Rooms): readonly Acted[] =>
  rooms.flatMap((room) => actsIn(room, read[room] ?? []));

/** The moves of the procedure in the shared room. */
export const movesIn = ({ shared = [] }: Rooms): readonly FileMove[] =>
  shared.flatMap((entry) => {
    const event = objectIn(entry.payload, "event");
    return event ? [{ ...writtenOf(entry), event: event as FileMove["event"] }] : [];
  });
