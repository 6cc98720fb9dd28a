import { iso } from "../../calendar/index.ts";
import type { Room } from "../../journal/index.ts";
import type { Refusal } from "../../refusal/index.ts";
import type { CaseFile } from "./file.ts";
import { refuse } from "./refusals.ts";
import { stillStanding, type Written } from "./written.ts";

/** The item of that number in a room, unless it was taken back. */
export const itemAt = <T extends Written>(items: readonly T[], room: Room, seq: number): T | undefined =>
  stillStanding(items).find((each) => each.room === room && each.seq === seq);

/** The numbers of a room's items, for the values compared. */
export const numbersOf = (items: readonly Written[], room: Room): string =>
  stillStanding(items)
    .filter((each) => each.room === room)
    .map(({ seq }) => seq)
    .join(", ") || "none";

/** Why no open task of that number is in the room; undefined where there is one. */
export const openTask = (file: CaseFile, room: Room, seq: number): Refusal | undefined => {
  const found = itemAt(file.tasks, room, seq);
  if (!found)
    return refuse("no-such-task", "This room has no task of that number", {
      task: String(seq),
      tasks: numbersOf(
        file.tasks.filter(({ done }) => !done),
        room,
      ),
    });
  return found.done
    ? refuse("task-done-already", "The task was done before", {
        task: String(seq),
        done: iso(found.done.on),
      })
    : undefined;
};
