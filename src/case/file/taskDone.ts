import { declare } from "./act.ts";
import { entry, optional, pastDay, text } from "./field.ts";
import { openTask } from "./find.ts";

/** A task of the same room is done. Refusals: `no-such-task`, `task-done-already`. */
export const taskDone = declare({
  act: "task done",
  title: "Record that a task is done",
  rooms: "any",
  fields: {
    task: entry("Which task?"),
    on: optional(pastDay("On which day was it done?")),
    note: optional(text("What came of it?")),
  },
  check: (file, { task }, { room }) => openTask(file, room, task),
});
