import { declare } from "./act.ts";
import { text } from "./field.ts";
import { grievants } from "./people.ts";

/** In the case that goes on: which case was joined to it, and whose it was. */
export const joinedFrom = declare({
  act: "joined from",
  title: "Another case was joined to this one",
  rooms: "shared",
  follows: true,
  fields: {
    matter: text("Which case?"),
    number: text("What is its number?"),
    grievants: grievants("Whose was it?"),
  },
});

/** In the case that ends: in which one it goes on. */
export const joinedInto = declare({
  act: "joined into",
  title: "This case goes on in another one",
  rooms: "shared",
  follows: true,
  fields: { matter: text("In which case?"), number: text("What is its number?") },
});
