import type { Day } from "../../calendar/index.ts";
import type { Room } from "../../journal/index.ts";
import type { CaseFile } from "./file.ts";
import { recordedOn, stillStanding, type Written } from "./written.ts";

/** Something of the file that waits to be done, as the docket lists it beside the clocks of the procedure. */
export interface FileDue {
  /** Unique in its room: "task:12". */
  readonly name: string;
  readonly source: "task" | "hearing" | "remedy";
  readonly what: string;
  /** Whose it is; in a private room always that side. */
  readonly side: "union" | "employer" | "both";
  /** The person who does it, where one is named. */
  readonly person?: string;
  /** The day on which it was recorded. */
  readonly since: Day;
  readonly due?: Day;
  /** The minute of that day, for a hearing with a time. */
  readonly minute?: number;
  readonly clause?: string;
}

/** What of a room's file is still to be done: open tasks, hearings not held, remedies not carried out. */
export const dues = (file: CaseFile, room: Room): readonly FileDue[] => {
  const here = <T extends Written>(items: readonly T[]) =>
    stillStanding(items).filter((each) => each.room === room);
  const sideOf = (named?: FileDue["side"]) => (room === "shared" ? (named ?? "both") : room);
  const line = (source: FileDue["source"], at: Written) => ({
    name: `${source}:${at.seq}`,
    source,
    since: recordedOn(at),
  });
  return [
    ...here(file.tasks)
      .filter(({ done }) => !done)
      .map((task) => ({
        ...line("task", task),
        what: task.what,
        side: sideOf(task.side),
        person: task.person,
        due: task.due,
        clause: task.clause,
      })),
    ...here(file.hearings)
      .filter(({ held }) => !held)
      .map((hearing) => ({
        ...line("hearing", hearing),
        what: hearing.place === undefined ? hearing.what : `${hearing.what}, ${hearing.place}`,
        side: sideOf(),
        due: hearing.on,
        minute: hearing.time,
        clause: hearing.clause,
      })),
    ...here(file.remedies)
      .filter(({ done }) => !done)
      .map((remedy) => ({
        ...line("remedy", remedy),
        what: remedy.what,
        side: sideOf(remedy.owedBy),
        due: remedy.due,
        clause: remedy.clause,
      })),
  ];
};
