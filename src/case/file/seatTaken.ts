import { declare } from "./act.ts";
import { refuse } from "./refusals.ts";

/** The arbitrator's seat is taken away again. Refusals: `no-seat`. */
export const seatTaken = declare({
  act: "seat taken",
  title: "Take the arbitrator's seat away",
  rooms: "shared",
  fields: {},
  check: (file) => (file.seat === undefined ? refuse("no-seat", "The seat is not given") : undefined),
});
