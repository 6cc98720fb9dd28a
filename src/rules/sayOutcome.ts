import { iso } from "../calendar/index.ts";
import { type Ratio, ratio, roundTo, toFraction, type Unit, unitFormat, wire } from "../quantity/index.ts";
import { isValue, NotApplicable, type Outcome, UNKNOWN } from "./outcome.ts";

/** A value as text on the wire; null when unknown or not applicable. */
export const wireOutcome = (outcome: Outcome, unit: string): string | null => {
  if (!isValue(outcome)) return null;
  if (typeof outcome === "boolean") return String(outcome);
  if (typeof outcome === "string") return outcome;
  if (typeof outcome === "number") return iso(outcome);
  if (Array.isArray(outcome)) return (outcome as readonly Ratio[]).map((one) => toFraction(one)).join(", ");
  return inUnit(outcome as Ratio, unit as Unit);
};

const printable = (value: Ratio, unit: Unit): boolean =>
  unit === "share" || 10 ** (unitFormat(unit).scale + (unit === "percent" ? 2 : 0)) % value.d === 0;

/** A value may be finer than its unit is printed, e.g. 21/8 of an hour before it is rounded: then a fraction. */
const inUnit = (value: Ratio, unit: Unit): string =>
  printable(value, unit) ? wire(value, unit) : toFraction(value);

/** What is finer is said as near as its unit is printed, with the fraction beside it, because nothing was rounded. */
const sayIn = (value: Ratio, unit: Unit): string => {
  const { say, scale } = unitFormat(unit);
  if (printable(value, unit)) return say(value);
  const step = ratio(1, 10 ** (scale + (unit === "percent" ? 2 : 0)));
  return `about ${say(roundTo(value, step, "half-up"))} (${toFraction(value)})`;
};

/** A value as a person reads it: "10 h a month", "yes", "2002-07-01". */
export const sayOutcome = (outcome: Outcome, unit: string): string | null => {
  if (outcome === UNKNOWN) return null;
  if (outcome instanceof NotApplicable) return `does not apply: ${outcome.reason}`;
  if (typeof outcome === "boolean") return outcome ? "yes" : "no";
  if (typeof outcome === "object" && !Array.isArray(outcome)) return sayIn(outcome as Ratio, unit as Unit);
  return wireOutcome(outcome, unit);
};
