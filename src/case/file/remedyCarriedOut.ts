import { declare } from "./act.ts";
import { amount, entry, optional, pastDay, text } from "./field.ts";
import { itemAt, numbersOf } from "./find.ts";
import { refuse } from "./refusals.ts";

/**
 * A remedy of the same room was carried out, whole, or in part where a smaller amount was paid than is due.
 * Refusals: `no-such-remedy`, `remedy-carried-out-already`.
 */
export const remedyCarriedOut = declare({
  act: "remedy carried out",
  title: "Record that a remedy was carried out",
  rooms: "any",
  fields: {
    remedy: entry("Which remedy?"),
    on: pastDay("On which day?"),
    amount: optional(amount("How much was paid, in dollars and cents?")),
    proof: optional(text("Which document proves it?")),
  },
  check: (file, { remedy }, { room }) => {
    const found = itemAt(file.remedies, room, remedy);
    if (!found)
      return refuse("no-such-remedy", "This room has no remedy of that number", {
        remedy: String(remedy),
        remedies: numbersOf(file.remedies, room),
      });
    return found.done
      ? refuse("remedy-carried-out-already", "Nothing of it is left to be done", { remedy: String(remedy) })
      : undefined;
  },
});
