import { type Day, iso, parseDay, parseTime, timeText } from "../../calendar/index.ts";
import type { Json, JsonObject } from "../../journal/index.ts";
import { compare, multiply, parseRatio, type Ratio, ratio, toDecimal, ZERO } from "../../quantity/index.ts";
import { isRefusal, type Refusal } from "../../refusal/index.ts";
import { refuse } from "./refusals.ts";

/** How a field of a file act is answered. */
export type FileFieldType =
  | "day"
  | "text"
  | "choice"
  | "time"
  | "entry"
  | "amount"
  | "person"
  | "attendees"
  | "grievants";

/**
 * A field of a file act, declared once for the form, for reading what was given and for reading the record.
 * `happened` marks the day of something that has happened, which cannot lie after today.
 */
export interface FileField<T> {
  readonly type: FileFieldType;
  readonly question: string;
  readonly required: boolean;
  readonly choices?: readonly string[];
  readonly happened?: true;
  read(raw: Json, name: string): T | Refusal;
  write(value: T): Json;
}

/** The fields of an act by name. */
export type FileFields = Readonly<Record<string, FileField<unknown>>>;
/** The values of an act's fields; those that are not required may be undefined. */
export type Values<F> = { readonly [K in keyof F]: F[K] extends FileField<infer T> ? T : never };

const wrong = (name: string, raw: Json, takes: string): Refusal =>
  refuse("invalid-field", `The field ${name} takes ${takes}`, { field: name, value: JSON.stringify(raw) });

/** The same field, which may be left out. */
export const optional = <T>(field: FileField<T>): FileField<T | undefined> => ({
  ...field,
  required: false,
  write: (value) => (value === undefined ? null : field.write(value)),
});

/** A text with at least one letter, trimmed. */
export const text = (question: string): FileField<string> => ({
  type: "text",
  question,
  required: true,
  read: (raw, name) => (typeof raw === "string" ? raw.trim() : wrong(name, raw, "a text")),
  write: (value) => value,
});

/** The id of a person. */
export const person = (question: string): FileField<string> => ({ ...text(question), type: "person" });

/** A day that may lie ahead. */
export const dayField = (question: string): FileField<Day> => ({
  type: "day",
  question,
  required: true,
  read: (raw, name) =>
    (typeof raw === "string" ? parseDay(raw.trim()) : undefined) ??
    refuse("not-a-date", `The field ${name} is no date`, { [name]: String(raw) }),
  write: iso,
});

/** The day of something that has happened. */
export const pastDay = (question: string): FileField<Day> => ({ ...dayField(question), happened: true });

/** A time of the day, HH:MM, in minutes. */
export const time = (question: string): FileField<number> => ({
  type: "time",
  question,
  required: true,
  read: (raw, name) =>
    (typeof raw === "string" ? parseTime(raw.trim()) : undefined) ?? wrong(name, raw, "a time as HH:MM"),
  write: timeText,
});

/** The number of an entry in the record of the room. */
export const entry = (question: string): FileField<number> => ({
  type: "entry",
  question,
  required: true,
  read: (raw, name) => wholeNumber(raw) ?? wrong(name, raw, "the number of an entry"),
  write: (value) => value,
});

/** One of several answers. */
export const choice = <const C extends string>(question: string, choices: readonly C[]): FileField<C> => ({
  type: "choice",
  question,
  required: true,
  choices,
  read: (raw, name) =>
    choices.find((each) => each === raw) ?? wrong(name, raw, `one of ${choices.join(", ")}`),
  write: (value) => value,
});

/** An amount in dollars and whole cents, above zero. */
export const amount = (question: string): FileField<Ratio> => ({
  type: "amount",
  question,
  required: true,
  read: (raw) => {
    const value = typeof raw === "string" && !/[%/]/.test(raw) ? parseRatio(raw) : undefined;
    return value && compare(value, ZERO) > 0 && multiply(value, ratio(100)).d === 1
      ? value
      : refuse("amount-unusable", "This is no amount in dollars and cents", { amount: String(raw) });
  },
  write: (value) => toDecimal(value, 2),
});

/** A whole number from zero on, as a number or in digits; undefined for anything else. */
export const wholeNumber = (raw: Json | undefined): number | undefined => {
  if (typeof raw === "number") return Number.isSafeInteger(raw) && raw >= 0 ? raw : undefined;
  return typeof raw === "string" && /^\d{1,9}$/.test(raw.trim()) ? Number(raw) : undefined;
};

/** Whether nothing was given. */
export const isBlank = (raw: Json | undefined): boolean =>
  raw === undefined || raw === null || (typeof raw === "string" && raw.trim() === "");

/** The values of an act's fields from what a form, a script or the record gives; or the first refusal. */
export const readFields = <F extends FileFields>(fields: F, raw: JsonObject): Values<F> | Refusal => {
  const stray = Object.keys(raw).find((name) => !Object.hasOwn(fields, name));
  if (stray !== undefined)
    return refuse("unknown-field", `There is no field ${stray} here`, {
      field: stray,
      fields: Object.keys(fields).join(", "),
    });
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const given = raw[name];
    if (isBlank(given)) {
      if (field.required) return refuse("missing-field", field.question, { field: name });
      continue;
    }
    const value = field.read(given!, name);
    if (isRefusal(value)) return value;
    values[name] = value;
  }
  return values as Values<F>;
};

/** The values as the record keeps them: days and amounts as text, what is not given left out. */
export const writeFields = <F extends FileFields>(fields: F, values: Values<F>): JsonObject =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = (values as Record<string, unknown>)[name];
      return value === undefined ? [] : [[name, field.write(value)]];
    }),
  );
