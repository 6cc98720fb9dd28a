import { iso, parseDay } from "../calendar/index.ts";
import {
  compare,
  divide,
  parseClock,
  parseRatio,
  type Ratio,
  ratio,
  toFraction,
  unitFormat,
  wire,
} from "../quantity/index.ts";
import { type Refusal, refusal } from "../refusal/index.ts";
import type { Given, GivenValue } from "./given.ts";
import { sayChoices } from "./nearestChoice.ts";

const numberOf = (of: Given, raw: unknown): Ratio | Refusal => {
  const read = of.unit === "time of day" ? parseClock : parseRatio;
  const value = typeof raw === "string" || typeof raw === "number" ? read(String(raw)) : undefined;
  if (!value)
    return wrongType(
      of,
      raw,
      of.unit === "time of day" ? "a time of day such as 06:30" : "a number such as 12, 10.50 or 3/8",
    );
  const exact = of.unit === "percent" && !String(raw).includes("%") ? divide(value, ratio(100)) : value;
  const compared = { [of.name]: String(raw), ...rangeText(of) };
  if (of.among && !of.among.some((one) => compare(one, exact) === 0))
    return refusal(
      "out-of-range",
      `${of.name} is ${raw}, which is none of the values it can have`,
      `Give one of: ${of.among.map(toFraction).join(", ")}`,
      compared,
    );
  if ((of.min && compare(exact, of.min) < 0) || (of.max && compare(exact, of.max) > 0))
    return refusal(
      "out-of-range",
      `${of.name} is ${raw}, outside ${compared.from} to ${compared.to}`,
      `Give a value from ${compared.from} to ${compared.to}`,
      compared,
    );
  if (of.step && divide(exact, of.step).d !== 1)
    return refusal(
      "out-of-range",
      `${of.name} is ${raw}, finer than steps of ${toFraction(of.step)}`,
      `Give a whole number of steps of ${toFraction(of.step)}`,
      compared,
    );
  return exact;
};

const rangeText = (of: Given): Record<string, string> =>
  of.min && of.max && of.unit
    ? { from: wire(of.min, of.unit), to: wire(of.max, of.unit), unit: of.unit }
    : {};

const wrongType = (of: Given, raw: unknown, wanted: string): Refusal =>
  refusal(
    "wrong-type",
    `${of.name} is ${JSON.stringify(raw)}, not ${wanted}`,
    `Answer the question: ${of.question}`,
    { [of.name]: JSON.stringify(raw) ?? "nothing", wanted },
  );

/** Reads what came in for one input, or refuses with the values compared. Null and undefined mean unknown. */
export const readGiven = (of: Given, raw: unknown): GivenValue | undefined | Refusal => {
  if (raw === null || raw === undefined || raw === "") return undefined;
  switch (of.type) {
    case "number":
      return numberOf(of, raw);
    case "boolean":
      return typeof raw === "boolean"
        ? raw
        : raw === "true" || raw === "yes"
          ? true
          : raw === "false" || raw === "no"
            ? false
            : wrongType(of, raw, "true or false");
    case "choice":
      return of.choices?.includes(String(raw))
        ? String(raw)
        : refusal(
            "out-of-range",
            `${of.name} is ${JSON.stringify(raw)}, which is no choice`,
            sayChoices(of, String(raw)),
            { [of.name]: String(raw) },
          );
    case "day":
      return typeof raw === "string"
        ? (parseDay(raw) ?? wrongType(of, raw, "a date YYYY-MM-DD"))
        : wrongType(of, raw, "a date YYYY-MM-DD");
    case "series": {
      if (!Array.isArray(raw)) return wrongType(of, raw, "a list of numbers, oldest first");
      if (raw.length > (of.most ?? Number.POSITIVE_INFINITY))
        return refusal(
          "out-of-range",
          `${of.name} has ${raw.length} entries`,
          `Give at most ${of.most} entries`,
          { entries: String(raw.length), most: String(of.most) },
        );
      const read: Ratio[] = [];
      for (const one of raw) {
        const value = numberOf(of, one);
        if ("refused" in value) return value;
        read.push(value);
      }
      return read;
    }
  }
};

/** A value as a person reads it. */
export const sayGiven = (of: Given, value: GivenValue): string => {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return of.says?.[value] ?? value;
  if (typeof value === "number") return iso(value);
  if (Array.isArray(value))
    return (value as readonly Ratio[]).map((one) => unitFormat(of.unit!).say(one)).join(", ");
  return unitFormat(of.unit!).say(value as Ratio);
};
