import { iso } from "../../calendar/index.ts";
import { declare } from "./act.ts";
import { entry, pastDay } from "./field.ts";
import { itemAt, numbersOf } from "./find.ts";
import { refuse } from "./refusals.ts";

/**
 * A hearing of the same room was held, on its day or on a later one that it went over to. Refusals:
 * `no-such-hearing`, `hearing-held-already`, `hearing-early`.
 */
export const hearingHeld = declare({
  act: "hearing held",
  title: "Record that a hearing was held",
  rooms: "any",
  fields: { hearing: entry("Which hearing?"), on: pastDay("On which day was it held?") },
  check: (file, { hearing, on }, { room }) => {
    const found = itemAt(file.hearings, room, hearing);
    if (!found)
      return refuse("no-such-hearing", "This room has no hearing of that number", {
        hearing: String(hearing),
        hearings: numbersOf(file.hearings, room),
      });
    if (found.held)
      return refuse("hearing-held-already", "The hearing was held before", { held: iso(found.held.on) });
    return on < found.on
      ? refuse("hearing-early", "The hearing was set for a later day", { held: iso(on), set: iso(found.on) })
      : undefined;
  },
});
