import { declare } from "./act.ts";
import { optional, pastDay, text } from "./field.ts";
import { attendees } from "./people.ts";

/** A conference about the case, with who was there and how much of it was paid time. */
export const conferenceHeld = declare({
  act: "conference held",
  title: "Record a conference",
  rooms: "any",
  fields: {
    on: pastDay("On which day was it held?"),
    step: optional(text("At which step? Leave it empty where it belongs to none.")),
    place: optional(text("Where?")),
    attendees: attendees("Who was there, in which capacity, and for how many paid minutes?"),
    note: optional(text("What came of it?")),
  },
});
