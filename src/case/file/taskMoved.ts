import { declare } from "./act.ts";
import { dayField, entry } from "./field.ts";
import { openTask } from "./find.ts";

/** An open task of the same room gets another day. Refusals: `no-such-task`, `task-done-already`. */
export const taskMoved = declare({
  act: "task moved",
  title: "Give a task another day",
  rooms: "any",
  fields: { task: entry("Which task?"), due: dayField("By which day now?") },
  check: (file, { task }, { room }) => openTask(file, room, task),
});
