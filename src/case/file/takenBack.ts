import { declare } from "./act.ts";
import { entry, text } from "./field.ts";
import { refuse } from "./refusals.ts";

/** The name of the act by which a file act is taken back. */
export const TAKEN_BACK = "taken back";

/**
 * A file act of the same room is taken back, once, by the side that recorded it. Refusals, in this order:
 * `cannot-be-taken-back` (a move, or what was itself taken back or follows from another act),
 * `nothing-to-take-back`, `taken-back-already`, `another-sides-act`.
 */
export const takenBack = declare({
  act: TAKEN_BACK,
  title: "Take an act back",
  rooms: "any",
  fields: { seq: entry("Which entry of this room?"), reason: text("Why?") },
  check: (file, { seq }, { room, party }) => {
    const at = { room, entry: String(seq) };
    if (room === "shared" && file.moves.some((move) => move.seq === seq))
      return refuse("cannot-be-taken-back", "A move of the procedure stands", at);
    const found = file.acts.find((each) => each.room === room && each.seq === seq);
    if (!found) return refuse("nothing-to-take-back", "This room has no act of the file of that number", at);
    if (found.act === TAKEN_BACK || found.follows)
      return refuse("cannot-be-taken-back", "This act stands", { ...at, act: found.act });
    if (found.takenBack)
      return refuse("taken-back-already", "The act was taken back before", {
        ...at,
        by: String(found.takenBack.seq),
      });
    return found.party === party
      ? undefined
      : refuse("another-sides-act", "The side that recorded it takes it back", { ...at, side: found.party });
  },
});
