import { iso, parseDay } from "../../calendar/index.ts";
import { declare } from "./act.ts";
import { choice, entry, optional, pastDay, text } from "./field.ts";
import { numbersOf } from "./find.ts";
import { refuse } from "./refusals.ts";

/** What is asked of a service. */
export const serviceFields = {
  of: entry("Which entry of the record was served?"),
  how: choice("How was it served?", ["by hand", "mail", "certified mail", "e-mail", "fax"]),
  on: pastDay("On which day was it served?"),
  by: text("Who served it?"),
  to: text("On whom?"),
  proof: optional(text("Which document proves it?")),
};

/**
 * How a move reached the other side, with its proof. The clocks read the day of service that the move itself
 * states; this is what it can be proved by. Refusals: `no-such-entry`, `service-too-early`.
 */
export const serviceRecorded = declare({
  act: "service recorded",
  title: "Record the service of a move",
  rooms: "shared",
  fields: serviceFields,
  check: (file, { of, on }) => {
    const move = file.moves.find(({ seq }) => seq === of);
    if (!move)
      return refuse("no-such-entry", "The record of both parties has no move of that number", {
        entry: String(of),
        moves: numbersOf(file.moves, "shared"),
      });
    const done = parseDay(String(move.event.on));
    return done !== undefined && on < done
      ? refuse("service-too-early", "The day of service lies before the day of the move", {
          served: iso(on),
          done: iso(done),
        })
      : undefined;
  },
});
