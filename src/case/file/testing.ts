import { addDays, day, iso } from "../../calendar/index.ts";
import type { JsonObject, Party, Room } from "../../journal/index.ts";
import { isRefusal, type Refusal } from "../../refusal/index.ts";
import { caseFile } from "./caseFile.ts";
import type { CaseFile } from "./file.ts";
import { type FileDraft, fileAct } from "./fileAct.ts";
import type { FileEntry, Rooms } from "./written.ts";

/** The day of the first move of the case below; the file acts follow from 2002-04-01, one a day. */
const FIRST = "2002-03-01";
/** Today, for what has happened. */
export const today = day("2002-12-31");

const at = (place: number) => `${iso(addDays(day("2002-04-01"), place))}T08:00:00.000Z`;

/** A case that was known on March 1, 2002, and talked about on March 5: entries 1 and 2 of the shared room. */
export const opened: Rooms = {
  shared: [
    { act: "learn", event: { act: "learn", on: FIRST, by: "grievant" } },
    { act: "discuss", event: { act: "discuss", on: "2002-03-05", by: "grievant" } },
  ].map(({ act, event }, place) => ({
    ...{ room: "shared" as const, seq: place + 1, at: `${event.on}T08:00:00.000Z`, actor: "mia" },
    ...{ party: "union" as const, act, payload: { event } },
  })),
};

/** An act as a line of a table: who, in which room, what, with which fields. */
export type Line = readonly [party: Party, room: Room, act: string, fields: JsonObject];

const count = (rooms: Rooms) => Object.values(rooms).flat().length;

/** The rooms with one more entry. */
export const append = (rooms: Rooms, room: Room, party: Party, { act, payload }: FileDraft): Rooms => {
  const before = rooms[room] ?? [];
  const entry: FileEntry = {
    ...{ room, party, act, payload, seq: before.length + 1 },
    ...{ at: at(count(rooms)), actor: party === "union" ? "sam" : "lee" },
  };
  return { ...rooms, [room]: [...before, entry] };
};

/** What an act comes to after others. */
export const tried = (rooms: Rooms, [party, room, act, fields]: Line): FileDraft | Refusal =>
  fileAct(caseFile(rooms), { act, fields, room, party }, today);

/** The rooms after acts that are all taken; one that is refused is a mistake of the test and throws. */
export const roomsAfter = (lines: readonly Line[], rooms: Rooms = opened): Rooms =>
  lines.reduce((so, line) => {
    const draft = tried(so, line);
    if (isRefusal(draft)) throw new Error(`${line[2]}: ${draft.code}, ${draft.reason}`);
    return append(so, line[1], line[0], draft);
  }, rooms);

/** The file after acts that are all taken. */
export const fileAfter = (lines: readonly Line[]): CaseFile => caseFile(roomsAfter(lines));
