import { declare } from "./act.ts";
import { dayField, optional, text, time } from "./field.ts";

/** A hearing, a meeting or another appointment of the case is set for a day. */
export const hearingSet = declare({
  act: "hearing set",
  title: "Set a hearing or meeting",
  rooms: "any",
  fields: {
    on: dayField("On which day?"),
    time: optional(time("At what time, HH:MM?")),
    place: optional(text("Where?")),
    what: text("What is held?"),
    clause: optional(text("Under which clause?")),
  },
});
