import { ExactnessError, type Ratio, ratio } from "./ratio.ts";

const DECIMAL = /^([+-]?)\$?(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d+))?$/;
const FRACTION = /^([+-]?\d+)\s*\/\s*(\d+)$/;

/**
 * Reads what a person writes: "10.00", "$1,234.50", "3/8", "-2". A percent sign divides by one hundred.
 * Returns undefined for anything else, so that the caller refuses it with the question it asked.
 */
export const parseRatio = (text: string): Ratio | undefined => {
  const trimmed = text.trim();
  if (trimmed.endsWith("%")) {
    const whole = parseRatio(trimmed.slice(0, -1));
    return whole && ratio(whole.n, whole.d * 100);
  }
  const fraction = FRACTION.exec(trimmed);
  if (fraction) return Number(fraction[2]) === 0 ? undefined : safe(Number(fraction[1]), Number(fraction[2]));
  const decimal = DECIMAL.exec(trimmed);
  if (!decimal || (!decimal[2] && !decimal[3])) return undefined;
  const digits = `${(decimal[2] ?? "").replaceAll(",", "")}${decimal[3] ?? ""}`;
  const scale = 10 ** (decimal[3]?.length ?? 0);
  return safe(Number(`${decimal[1]}${digits}`), scale);
};

const safe = (n: number, d: number): Ratio | undefined =>
  Number.isSafeInteger(n) && Number.isSafeInteger(d) ? ratio(n, d) : undefined;

const CLOCK = /^([01]?\d|2[0-3]):([0-5]\d)$/;

/** Reads a time of day as a clock shows it, "6:30" or "17:00", in minutes after midnight; undefined for anything else. */
export const parseClock = (text: string): Ratio | undefined => {
  const match = CLOCK.exec(text.trim());
  return match ? ratio(Number(match[1]) * 60 + Number(match[2])) : undefined;
};

/** Minutes after midnight as a clock shows them: "06:30". */
export const clockText = ({ n, d }: Ratio): string => {
  const minutes = Math.floor(n / d);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
};

/** As a decimal with exactly `scale` digits, e.g. "10.00". Throws ExactnessError where digits would be lost. */
export const toDecimal = (value: Ratio, scale: number): string => {
  const scaled = BigInt(value.n) * 10n ** BigInt(scale);
  if (scaled % BigInt(value.d) !== 0n)
    throw new ExactnessError(
      `${value.n}/${value.d} has more than ${scale} decimals: the rule must name its rounding`,
    );
  const units = scaled / BigInt(value.d);
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const sign = units < 0n ? "-" : "";
  return scale === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
};

/** A fraction as people write it: "3/8", or the whole number alone. */
export const toFraction = (value: Ratio): string => (value.d === 1 ? `${value.n}` : `${value.n}/${value.d}`);
