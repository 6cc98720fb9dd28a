import { declare } from "./act.ts";
import { choice, optional, person, text } from "./field.ts";
import { refuse } from "./refusals.ts";

/**
 * The case goes from one person of a party to another, with a summary that stays in the party's own room.
 * Refusals: `another-sides-affair`, `not-the-handler`, `handler-unchanged`.
 */
export const handedOver = declare({
  act: "handed over",
  title: "Hand the case over",
  rooms: "private",
  fields: {
    party: choice("For which party?", ["union", "employer"]),
    from: optional(person("Who hands it over? Leave it empty where nobody handled it.")),
    to: person("Who takes it?"),
    summary: text("What must the next one know?"),
  },
  check: (file, { party, from, to }, by) => {
    if (party !== by.party)
      return refuse("another-sides-affair", "Each party hands over its own cases", {
        party,
        yours: by.party,
      });
    const now = file.handlers[party]?.person;
    if (now !== from)
      return refuse("not-the-handler", "Another one handles the case for the party", {
        from: from ?? "nobody",
        handler: now ?? "nobody",
      });
    return now === to
      ? refuse("handler-unchanged", "This person handles it for the party", { person: to })
      : undefined;
  },
});
