import { declare } from "./act.ts";
import { person, text } from "./field.ts";
import { theUnions } from "./grievantJoined.ts";
import { refuse } from "./refusals.ts";
import { stillStanding } from "./written.ts";

/** A grievant who joined leaves the case. Refusals, in this order: `another-sides-affair`, `no-such-grievant`. */
export const grievantLeft = declare({
  act: "grievant left",
  title: "Record that a grievant left",
  rooms: "shared",
  fields: { person: person("Who leaves?"), why: text("Why?") },
  check: (file, { person: id }, by) => {
    const others = theUnions(by);
    if (others) return others;
    const there = stillStanding(file.grievants).filter(({ left }) => !left);
    return there.some((each) => each.person === id)
      ? undefined
      : refuse("no-such-grievant", "This person has not joined the case, or has left it", {
          person: id,
          grievants: there.map(({ name }) => name).join(", ") || "none",
        });
  },
});
