import type { Day } from "../../calendar/index.ts";
import type { Refusal } from "../../refusal/index.ts";
import { consentOf } from "./consent.ts";
import type { FieldValue, ProcedureEvent } from "./event.ts";
import type { Act, Field, FieldType, Procedure } from "./procedure.ts";
import { refuse } from "./refusal.ts";

/** Fields that every act takes, whether or not it asks for them. */
const everyAct: readonly Field[] = [
  { name: "received", type: "day", question: "On which day was it received?" },
  { name: "served", type: "day", question: "On which day was it served?" },
  { name: "known", type: "day", question: "On which day was the matter known, or could it have been?" },
  { name: "time", type: "time", question: "At what time, HH:MM?" },
];

/** The fields an act takes, its own first. */
export const fieldsOf = (act: Act): readonly Field[] => [
  ...act.fields,
  ...everyAct.filter(({ name }) => act.fields.every((each) => each.name !== name)),
];

const fits: Readonly<Record<FieldType, (value: FieldValue) => boolean>> = {
  day: Number.isInteger,
  number: Number.isFinite,
  time: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 1440,
  text: (value) => typeof value === "string",
  choice: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  list: (value) => typeof value === "string",
};

/** The items of a list: its lines without blank ones, trimmed. */
export const itemsOf = (value: FieldValue | undefined): readonly string[] =>
  String(value ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** A list that names somebody twice, or another number than is asked for. */
const badList = ({ count }: Field, value: FieldValue): boolean => {
  const items = itemsOf(value);
  const apart = new Set(items.map((item) => item.toLowerCase()));
  return items.length === 0 || apart.size < items.length || (count !== undefined && items.length !== count);
};

const badField = (act: Act, event: ProcedureEvent): Refusal | undefined => {
  const fields = fieldsOf(act);
  const stray = Object.keys(event).find(
    (name) => !["act", "on", "by"].includes(name) && fields.every((field) => field.name !== name),
  );
  if (stray !== undefined)
    return refuse("unknown-field", `${act.title} has no field ${stray}`, {
      field: stray,
      fields: fields.map(({ name }) => name).join(", "),
    });
  const missing = fields.find(
    ({ name, required }) => required && (event[name] === undefined || event[name] === ""),
  );
  if (missing)
    return refuse("missing-field", missing.question, { act: act.act, field: missing.name }, act.clause);
  const wrong = fields.find((field) => {
    const { name, type, choices } = field;
    const value = event[name];
    return (
      value !== undefined &&
      !(
        fits[type](value) &&
        (choices === undefined || choices.includes(String(value))) &&
        !(type === "list" && badList(field, value))
      )
    );
  });
  return wrong && wrongValue(wrong, event[wrong.name]);
};

/** The refusal of a value that is not of its field's type or choices. */
export const wrongValue = ({ name, type, choices, count }: Field, value: unknown): Refusal =>
  refuse(
    "invalid-field",
    `The field ${name} takes ${
      choices
        ? `one of ${choices.join(", ")}`
        : type === "list"
          ? `${count ?? "one or more"} different items, one a line`
          : `a ${type}`
    }`,
    {
      field: name,
      value: typeof value === "object" ? JSON.stringify(value) : String(value),
    },
  );

const badDays = ({ on, known, received, served }: ProcedureEvent): Refusal | undefined => {
  if (known !== undefined && known > on)
    return refuse("days-contradict", "It was done before it was known", { known, on });
  if (received !== undefined && received < on)
    return refuse("days-contradict", "It was received before it was done", { on, received });
  if (served !== undefined && served < on)
    return refuse("days-contradict", "It was served before it was done", { on, served });
  return undefined;
};

/**
 * What is wrong with an event by itself, before anybody asks where the case stands: the act, the mover, the
 * fields, a day after today, days that contradict each other, in this order.
 */
export const checkEvent = (procedure: Procedure, event: ProcedureEvent, today: Day): Refusal | undefined => {
  const act = procedure.acts.find((each) => each.act === event.act);
  if (!act)
    return refuse("unknown-act", "The procedure knows no such act", {
      act: event.act,
      acts: procedure.acts.map((each) => each.act).join(", "),
    });
  const { by } = event;
  if (by !== undefined && !procedure.movers.some(({ id, side }) => id === by || side === by))
    return refuse("unknown-mover", "The procedure knows nobody of this name", {
      by,
      movers: procedure.movers.map(({ id }) => id).join(", "),
    });
  const wrong = badField(act, event);
  if (wrong) return wrong;
  const future = (["on", "received", "served"] as const).find((name) => (event[name] ?? today) > today);
  if (future)
    return refuse("in-the-future", `The day (${future}) lies after today`, {
      [future]: event[future]!,
      today,
    });
  return consentOf(procedure, event.act) ? undefined : badDays(event);
};
