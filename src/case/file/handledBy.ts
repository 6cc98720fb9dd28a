import { declare } from "./act.ts";
import { choice, optional, person } from "./field.ts";
import { refuse } from "./refusals.ts";

/** Who handles the case for a party; nobody where no person is named. Refusals: `another-sides-affair`, `handler-unchanged`. */
export const handledBy = declare({
  act: "handled by",
  title: "Say who handles the case",
  rooms: "shared",
  fields: {
    party: choice("For which party?", ["union", "employer"]),
    person: optional(person("Who handles it? Leave it empty where nobody does.")),
  },
  check: (file, { party, person: id }, by) => {
    if (party !== by.party)
      return refuse("another-sides-affair", "Each party says who handles the case for it", {
        party,
        yours: by.party,
      });
    return file.handlers[party]?.person === id && id !== undefined
      ? refuse("handler-unchanged", "This person handles it for the party", { person: id })
      : undefined;
  },
});
