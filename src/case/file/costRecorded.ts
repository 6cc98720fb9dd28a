import { toDecimal } from "../../quantity/index.ts";
import { declare } from "./act.ts";
import { isOdd } from "./costs.ts";
import { amount, choice, optional, pastDay, text } from "./field.ts";
import { refuse } from "./refusals.ts";

/** What is asked of a cost. */
export const costFields = {
  on: pastDay("On which day did it arise?"),
  what: text("What for?"),
  amount: amount("How much, in dollars and cents?"),
  bornBy: choice("Who bears it?", ["union", "employer", "halves"]),
  oddCent: optional(choice("Which side bears the odd cent?", ["union", "employer"])),
};

/** What the case cost, and who bears it. Two halves of an odd amount differ by a cent: somebody says whose it is. */
export const costRecorded = declare({
  act: "cost recorded",
  title: "Record a cost",
  rooms: "any",
  fields: costFields,
  check: (_file, { amount: sum, bornBy, oddCent }) =>
    bornBy === "halves" && isOdd(sum) && oddCent === undefined
      ? refuse("odd-cent", "Two halves of this amount differ by a cent", { amount: toDecimal(sum, 2) })
      : undefined,
});
