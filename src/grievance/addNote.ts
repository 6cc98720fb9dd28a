import type { Day } from "../calendar/index.ts";
import type { GrievanceAct, Room } from "./grievance.ts";
import { refuse } from "./refusals.ts";

export interface AddNote {
  readonly room: Room;
  readonly text: string;
  readonly by: string;
  /** The party of the writer. */
  readonly party: "union" | "employer";
  readonly on: Day;
}

/** Writes a note in a room; it moves no clock and can be written after the end of the case too. */
export const addNote: GrievanceAct<AddNote> = (state, { room, text, by, party, on }) => {
  if (state.state === "none") return refuse("no-case", "There is no case to write about");
  if (room !== "shared" && room !== party)
    return refuse("not-your-room", "The room belongs to the other party", { room, party });
  if (text.trim() === "") return refuse("empty-note", "The note says nothing", { room });
  return [{ type: "noted", note: { room, text, by, on } }];
};
