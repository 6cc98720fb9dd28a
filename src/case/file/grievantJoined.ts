import { declare } from "./act.ts";
import { person, text } from "./field.ts";
import { refuse } from "./refusals.ts";
import { stillStanding } from "./written.ts";

/** One more person whose case it is. Refusals: `grievant-named-already`. */
export const grievantJoined = declare({
  act: "grievant joined",
  title: "Add a grievant",
  rooms: "shared",
  fields: { person: person("Who joins?"), name: text("What is the person's name?") },
  check: (file, { person: id, name }) =>
    stillStanding(file.grievants).some((each) => each.person === id && !each.left)
      ? refuse("grievant-named-already", "The case is this person's already", { person: id, name })
      : undefined,
});
