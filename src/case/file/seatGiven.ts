import { declare } from "./act.ts";
import { person } from "./field.ts";
import { refuse } from "./refusals.ts";

/** The arbitrator gets a seat that reads the file of both parties. Refusals: `seat-occupied`. */
export const seatGiven = declare({
  act: "seat given",
  title: "Give the arbitrator a seat",
  rooms: "shared",
  fields: { person: person("Who gets the seat?") },
  check: (file, { person: id }) =>
    file.seat === undefined
      ? undefined
      : refuse("seat-occupied", "The seat is given", { person: id, seated: file.seat }),
});
