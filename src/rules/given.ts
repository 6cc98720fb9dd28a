import { type Day, iso, parseDay } from "../calendar/index.ts";
import {
  compare,
  divide,
  parseRatio,
  type Ratio,
  ratio,
  toFraction,
  type Unit,
  unitFormat,
  wire,
} from "../quantity/index.ts";
import { type Refusal, refusal } from "../refusal/index.ts";
import { Choice, Flag, Moment, Num, Series } from "./expression.ts";
import type { NodeType } from "./node.ts";

/** A fact that a rule asks for: its type, unit, declared range and the question put to a person. */
export interface Given {
  readonly name: string;
  readonly type: NodeType;
  readonly unit?: Unit;
  readonly min?: Ratio;
  readonly max?: Ratio;
  /** The values that a number may take lie on this grid; the compiler stores them as whole steps. */
  readonly step?: Ratio;
  /** A number that may only be one of these, such as the time bases of a chart. */
  readonly among?: readonly Ratio[];
  readonly choices?: readonly string[];
  /** What each choice means, where its name alone does not say it. */
  readonly says?: Readonly<Record<string, string>>;
  /** The most entries a series may have. */
  readonly most?: number;
  readonly question: string;
  /** The dated fact of the workspace that answers it when the person does not. */
  readonly fact?: string;
}

export type GivenValue = Ratio | boolean | string | Day | readonly Ratio[];

const need = (text: string): Ratio => {
  const value = parseRatio(text);
  if (!value) throw new TypeError(`${text} is no figure`);
  return value;
};

const stepOf = (unit: Unit): Ratio => ratio(1, 10 ** (unit === "percent" ? 5 : unitFormat(unit).scale));
type Range = { unit: Unit; min: string; max: string; step?: string; question: string; fact?: string };

const ranged = (name: string, of: Range) => ({
  name,
  unit: of.unit,
  min: need(of.min),
  max: need(of.max),
  step: of.step ? need(of.step) : stepOf(of.unit),
  question: of.question,
  ...(of.fact ? { fact: of.fact } : {}),
});

/** The inputs of a rule. Each returns the expression that stands for the fact. */
export const given = {
  number: (name: string, of: Range): Num =>
    Num.of({ op: "given", type: "number", unit: of.unit, given: { ...ranged(name, of), type: "number" } }),
  /** A number out of a closed list, in lowest terms: time bases, for instance. */
  among: (name: string, of: { unit: Unit; among: readonly string[]; question: string }): Num => {
    const among = of.among.map(need).sort(compare);
    const grid = among.reduce((d, one) => (d * one.d) / gcd(d, one.d), 1);
    const range = { min: among[0]!, max: among.at(-1)!, step: ratio(1, grid) };
    return Num.of({
      op: "given",
      type: "number",
      unit: of.unit,
      given: { name, type: "number", unit: of.unit, ...range, among, question: of.question },
    });
  },
  flag: (name: string, of: { question: string; fact?: string }): Flag =>
    Flag.of({ op: "given", type: "boolean", given: { name, type: "boolean", ...of } }),
  choice: (
    name: string,
    of: { choices: Readonly<Record<string, string>> | readonly string[]; question: string },
  ): Choice => {
    const list = Array.isArray(of.choices) ? (of.choices as readonly string[]) : Object.keys(of.choices);
    const says = Array.isArray(of.choices) ? {} : { says: of.choices as Readonly<Record<string, string>> };
    return Choice.of({
      op: "given",
      type: "choice",
      given: { name, type: "choice", choices: list, question: of.question, ...says },
    });
  },
  day: (name: string, of: { question: string; fact?: string }): Moment =>
    Moment.of({ op: "given", type: "day", given: { name, type: "day", ...of } }),
  /** One number an entry, oldest first, at most `most` of them. */
  series: (name: string, of: Range & { most: number }): Series =>
    Series.of({
      op: "given",
      type: "series",
      unit: of.unit,
      given: { ...ranged(name, of), type: "series", most: of.most },
    }),
};

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

const numberOf = (of: Given, raw: unknown): Ratio | Refusal => {
  const value = typeof raw === "string" || typeof raw === "number" ? parseRatio(String(raw)) : undefined;
  if (!value) return wrongType(of, raw, "a number such as 12, 10.50 or 3/8");
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
            `Choose one of: ${of.choices?.join(", ")}`,
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
