import { declare } from "./act.ts";
import { amount, choice, dayField, optional, text } from "./field.ts";

/** What a settlement, an answer or an award orders to be done. */
export const remedyDue = declare({
  act: "remedy due",
  title: "Record what is to be put right",
  rooms: "any",
  fields: {
    what: text("What is to be done?"),
    clause: optional(text("Under which clause?")),
    due: optional(dayField("By which day?")),
    amount: optional(amount("How much is to be paid, in dollars and cents?")),
    owedBy: optional(choice("Which side owes it?", ["union", "employer", "both"])),
  },
});
