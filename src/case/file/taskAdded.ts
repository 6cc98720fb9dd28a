import { declare } from "./act.ts";
import { choice, dayField, optional, person, text } from "./field.ts";

/** Something to be done in a case; in a private room it is that side's alone. */
export const taskAdded = declare({
  act: "task added",
  title: "Add a task",
  rooms: "any",
  fields: {
    what: text("What is to be done?"),
    due: optional(dayField("By which day?")),
    person: optional(person("Who does it?")),
    clause: optional(text("Under which clause?")),
    side: optional(choice("Which side does it?", ["union", "employer", "both"])),
  },
});
