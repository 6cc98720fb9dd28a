import type { Refusal } from "../../refusal/index.ts";
import { itemsOf } from "./check-event.ts";
import type { ProcedureEvent } from "./event.ts";
import type { Field, Listed } from "./procedure.ts";
import type { Facts } from "./reckon.ts";
import { refuse } from "./refusal.ts";

/**
 * What is left of a list: the items of the latest act that stated it, without those named since, in the order
 * of the list. Empty where nobody has stated it.
 */
const leftOf = ({ act, field, without }: Listed, { state }: Facts): readonly string[] => {
  const from = state.history.findLast(({ event }) => event.act === act && event[field] !== undefined);
  if (!from) return [];
  const named = state.history
    .filter(({ seq, event }) => seq > from.seq && event.act === without?.act)
    .map(({ event }) => String(event[without!.field]));
  return itemsOf(from.event[field]).filter((item) => !named.includes(item));
};

/** The field as it is asked where the case stands: one of a list becomes a choice among what is left. */
export const asked = (field: Field, facts: Facts): Field =>
  field.oneOf ? { ...field, type: "choice", choices: leftOf(field.oneOf, facts) } : field;

/** The refusal of a value that is not, or no longer, on the list it is taken from. */
export const notListed = (facts: Facts, event: ProcedureEvent): Refusal | undefined => {
  const act = facts.procedure.acts.find((each) => each.act === event.act);
  for (const { name, oneOf } of act?.fields ?? []) {
    const value = event[name];
    if (!oneOf || value === undefined) continue;
    const left = leftOf(oneOf, facts);
    if (!left.includes(String(value)))
      return refuse("not-listed", "This name is not among those that are left", {
        [name]: String(value),
        left: left.join(", ") || "nobody",
      });
  }
  return undefined;
};
