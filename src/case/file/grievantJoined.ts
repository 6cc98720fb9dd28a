import type { Refusal } from "../../refusal/index.ts";
import { type By, declare } from "./act.ts";
import { person, text } from "./field.ts";
import { refuse } from "./refusals.ts";
import { stillStanding } from "./written.ts";

/** Who has a case together is said by the side that they belong to. */
export const theUnions = ({ party }: By): Refusal | undefined =>
  party === "union"
    ? undefined
    : refuse("another-sides-affair", "The union says whose case it is", { party: "union", yours: party });

/** One more person whose case it is. Refusals, in this order: `another-sides-affair`, `grievant-named-already`. */
export const grievantJoined = declare({
  act: "grievant joined",
  title: "Add a grievant",
  rooms: "shared",
  fields: { person: person("Who joins?"), name: text("What is the person's name?") },
  check: (file, { person: id, name }, by) =>
    theUnions(by) ??
    (stillStanding(file.grievants).some((each) => each.person === id && !each.left)
      ? refuse("grievant-named-already", "The case is this person's already", { person: id, name })
      : undefined),
});
