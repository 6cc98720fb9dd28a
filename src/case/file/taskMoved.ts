import { declare } from "./act.ts";
import { dayField, entry, optional, person } from "./field.ts";
import { openTask } from "./find.ts";
import { refuse } from "./refusals.ts";

/**
 * An open task of the same room gets another day, or goes to another person. Refusals: `missing-field` where it is
 * given neither, `no-such-task`, `task-done-already`.
 */
export const taskMoved = declare({
  act: "task moved",
  title: "Give a task another day or another person",
  rooms: "any",
  fields: {
    task: entry("Which task?"),
    due: optional(dayField("By which day now?")),
    person: optional(person("Who does it now?")),
  },
  check: (file, { task, due, person: id }, { room }) =>
    due === undefined && id === undefined
      ? refuse("missing-field", "By which day now, or who does it?", { field: "due" })
      : openTask(file, room, task),
});
