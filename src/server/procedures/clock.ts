import type { StandingShape } from "../../contract/index.ts";
import { nearest } from "../../refusal/index.ts";
import {
  type Agreement,
  isRefusal,
  type Procedure,
  parseEvents,
  proceduresOf,
  type Refusal,
  standing,
  toJson,
} from "../../rules/index.ts";
import { dayFrom } from "../day.ts";
import { loose } from "../loose.ts";
import { refuse } from "../refusals.ts";

/** A procedure by its id; refuses with the nearest names. */
export const findProcedure = (agreement: Agreement, id: string): Procedure | Refusal => {
  const all = proceduresOf(agreement);
  const near = nearest(
    id,
    all.map((one) => one.id),
  );
  return (
    all.find((one) => one.id === id) ??
    refuse("unknown-procedure", `There is no procedure "${id}"; near it: ${near.join(", ")}.`, {
      procedure: id,
    })
  );
};

/**
 * Where a case stands on a day. An event that does not count is a refusal here, because whoever asks has
 * written the events themselves and wants to know which is wrong.
 */
export const clockOf = (
  agreement: Agreement,
  asked: { readonly procedure: string; readonly events: unknown; readonly today: string },
): StandingShape | Refusal => {
  const procedure = findProcedure(agreement, asked.procedure);
  if (isRefusal(procedure)) return procedure;
  const today = dayFrom(asked.today, "today");
  if (isRefusal(today)) return today;
  const events = parseEvents(procedure, asked.events);
  if (isRefusal(events)) return events;
  const found = standing(procedure, events, today);
  const [first] = found.refusals;
  if (first) {
    const { event, act, ...refusal } = first;
    return { ...refusal, compared: { event: String(event), act, ...refusal.compared } };
  }
  const { refusals: _, ...json } = toJson(procedure, found);
  return loose(json);
};
