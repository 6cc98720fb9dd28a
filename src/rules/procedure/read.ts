import { parseDay, parseTime } from "../../calendar/index.ts";
import { isRefusal, type Refusal } from "../../refusal/index.ts";
import { fieldsOf, wrongValue } from "./check-event.ts";
import type { FieldValue, ProcedureEvent } from "./event.ts";
import type { Field, Procedure } from "./procedure.ts";
import { refuse } from "./refusal.ts";

/**
 * The events of a case from JSON (a text, or what was parsed from one): a list of objects with act, on
 * (YYYY-MM-DD), perhaps by, and the fields of the act: days as YYYY-MM-DD, times as HH:MM, yes or no as
 * booleans or "yes" and "no". What cannot be read is refused with the place in the list, 0 for the first.
 */
export const parseEvents = (procedure: Procedure, json: unknown): readonly ProcedureEvent[] | Refusal => {
  const list = typeof json === "string" ? parsed(json) : json;
  if (!Array.isArray(list)) return refuse("not-events", "The events are no JSON list");
  const events: ProcedureEvent[] = [];
  for (const [index, raw] of list.entries()) {
    const read = parseEvent(procedure, raw);
    if (isRefusal(read)) {
      return { ...read, compared: { event: String(index), ...read.compared } };
    }
    events.push(read);
  }
  return events;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/** One event from a parsed object; see `parseEvents`. */
export const parseEvent = (procedure: Procedure, raw: unknown): ProcedureEvent | Refusal => {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw))
    return refuse("not-events", "An event is an object with act and on", { value: JSON.stringify(raw) });
  const { act: name, on: onText, by, ...rest } = raw as Record<string, unknown>;
  const act = procedure.acts.find((each) => each.act === name);
  if (!act)
    return refuse("unknown-act", "The procedure knows no such act", {
      act: String(name),
      acts: procedure.acts.map((each) => each.act).join(", "),
    });
  const on = typeof onText === "string" ? parseDay(onText) : undefined;
  if (on === undefined)
    return refuse("not-a-date", "The day of the act is no date", { act: act.act, on: String(onText) });
  if (by !== undefined && typeof by !== "string")
    return refuse("unknown-mover", "The mover is named by a text", { by: JSON.stringify(by) });
  const values: Record<string, FieldValue> = {};
  for (const [key, value] of Object.entries(rest)) {
    if (value === undefined || value === null) continue;
    const field = fieldsOf(act).find((each) => each.name === key);
    if (!field)
      return refuse("unknown-field", `${act.title} has no field ${key}`, { act: act.act, field: key });
    const read = parseField(field, value);
    if (isRefusal(read)) return read;
    values[key] = read;
  }
  return { ...values, act: act.act, on, ...(by === undefined ? {} : { by }) };
};

const parseField = (field: Field, value: unknown): FieldValue | Refusal => {
  const read = readers[field.type](value);
  if (read !== undefined) return read;
  return field.type === "day"
    ? refuse("not-a-date", `The field ${field.name} is no date`, { [field.name]: String(value) })
    : wrongValue(field, value);
};

const asText = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

const readers: Readonly<Record<Field["type"], (value: unknown) => FieldValue | undefined>> = {
  day: (value) => (typeof value === "string" ? parseDay(value) : undefined),
  time: (value) => (typeof value === "string" ? parseTime(value) : undefined),
  text: asText,
  choice: asText,
  list: (value) =>
    Array.isArray(value) && value.every((item) => typeof item === "string")
      ? value.join("\n")
      : asText(value),
  boolean: (value) => ({ true: true, yes: true, false: false, no: false })[String(value)],
  number: (value) => {
    const text = String(value);
    return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
  },
};
