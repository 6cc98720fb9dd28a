import { multiply, type Ratio, ratio } from "./ratio.ts";
import { clockText, toDecimal, toFraction } from "./text.ts";

/** A unit of measure with the number of decimals that the parties print it with. */
export interface UnitFormat {
  readonly scale: number;
  readonly say: (value: Ratio) => string;
}

const decimal = (scale: number, before = "", after = ""): UnitFormat => ({
  scale,
  say: (value) => {
    const text = toDecimal(value, scale);
    return text.startsWith("-") ? `-${before}${text.slice(1)}${after}` : `${before}${text}${after}`;
  },
});

const trimmed = (text: string) => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);
const counted = (one: string, many: string): UnitFormat => ({
  scale: 0,
  say: (value) => `${toDecimal(value, 0)} ${value.n === 1 && value.d === 1 ? one : many}`,
});

const FORMATS = {
  USD: decimal(2, "$"),
  "USD/month": decimal(2, "$", " a month"),
  "USD/hour": decimal(2, "$", " an hour"),
  "USD/day": decimal(2, "$", " a day"),
  "USD/week": decimal(2, "$", " a week"),
  "USD/year": decimal(2, "$", " a year"),
  "USD/mile": decimal(3, "$", " a mile"),
  hours: { scale: 2, say: (v) => `${trimmed(toDecimal(v, 2))} h` },
  "hours/month": { scale: 2, say: (v) => `${trimmed(toDecimal(v, 2))} h a month` },
  "hours/week": { scale: 2, say: (v) => `${trimmed(toDecimal(v, 2))} h a week` },
  "hours/day": { scale: 2, say: (v) => `${trimmed(toDecimal(v, 2))} h a day` },
  /** Minutes after midnight, written as a clock shows them. */
  "time of day": { scale: 0, say: clockText },
  weeks: counted("week", "weeks"),
  miles: { scale: 1, say: (v) => `${trimmed(toDecimal(v, 1))} ${v.n === 1 && v.d === 1 ? "mile" : "miles"}` },
  points: counted("point", "points"),
  days: counted("day", "days"),
  "work days": counted("work day", "work days"),
  months: counted("month", "months"),
  years: { scale: 2, say: (v) => `${trimmed(toDecimal(v, 2))} years` },
  periods: counted("pay period", "pay periods"),
  count: { scale: 0, say: (v) => toDecimal(v, 0) },
  share: { scale: 0, say: toFraction },
  percent: { scale: 3, say: (v) => `${trimmed(toDecimal(multiply(v, ratio(100)), 3))} %` },
  factor: { scale: 3, say: (v) => toDecimal(v, 3) },
} satisfies Record<string, UnitFormat>;

/** The name of a unit of measure that a term, an input or a rule may carry. */
export type Unit = keyof typeof FORMATS;

/** Every unit of measure that the project knows. */
export const UNITS = Object.keys(FORMATS) as readonly Unit[];
/** How a unit is printed and with how many decimals. */
export const unitFormat = (unit: Unit): UnitFormat => FORMATS[unit];

const PURE: ReadonlySet<string> = new Set(["count", "share", "percent", "factor"]);

/**
 * The unit of a product: a pure number leaves the other unit, "USD/hour" times "hours" is "USD".
 * Throws TypeError for a product that means nothing, so that a rule with mixed units cannot be built.
 */
export const productUnit = (a: Unit, b: Unit): Unit => {
  if (PURE.has(b)) return a === "count" ? b : a;
  if (PURE.has(a)) return b;
  for (const [rate, of] of [
    [a, b],
    [b, a],
  ] as const) {
    const [top, per] = rate.split("/");
    if (per && (of === per || of === `${per}s`)) return top as Unit;
  }
  throw new TypeError(`${a} times ${b} has no meaning here`);
};

/** The unit of a quotient: equal units give a share, a pure divisor leaves the unit. Throws TypeError otherwise. */
export const quotientUnit = (a: Unit, b: Unit): Unit => {
  if (a === b) return "share";
  if (PURE.has(b)) return a;
  const rate = UNITS.find((unit) => unit === `${a}/${b.replace(/s$/, "")}`);
  if (rate) return rate;
  throw new TypeError(`${a} divided by ${b} has no meaning here`);
};

/** The value on the wire: a decimal string in the unit's scale, a share as "3/8", a percent as its number. */
export const wire = (value: Ratio, unit: Unit): string => {
  if (unit === "share") return toFraction(value);
  if (unit === "time of day") return clockText(value);
  if (unit === "percent") return toDecimal(multiply(value, ratio(100)), 3);
  return toDecimal(value, FORMATS[unit].scale);
};
