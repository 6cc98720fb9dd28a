import type { Json } from "./json.ts";

/** Half of a pair that stands alone; read by code points, a whole pair is one character and no half. */
const HALF_A_PAIR = /\p{Surrogate}/u;

/**
 * One text for one value: keys in the order of their code units, no white space, absent fields left out.
 * `{"b":1,"a":2}` and `{"a":2,"b":1}` both give `{"a":2,"b":1}`, so a hash does not depend on who built
 * the object. Throws TypeError for what JSON cannot carry (a fraction that is no number, a function).
 */
export const canonical = (value: Json): string => {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError(`${value} cannot be recorded: it is no finite number`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item as Json)).join(",")}]`;
  if (typeof value !== "object") throw new TypeError(`a ${typeof value} cannot be recorded`);
  const fields = Object.entries(value)
    .filter((field): field is [string, Json] => field[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`);
  return `{${fields.join(",")}}`;
};

/**
 * Whether every text inside a value can be stored: the zero character and halves of a surrogate pair have
 * no place in a database, and would be lost or refused there.
 */
export const isStorable = (value: Json): boolean => {
  if (typeof value === "string") return !value.includes("\u0000") && !HALF_A_PAIR.test(value);
  if (Array.isArray(value)) return value.every((item) => isStorable(item as Json));
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(
    ([key, item]) => isStorable(key) && (item === undefined || isStorable(item)),
  );
};
