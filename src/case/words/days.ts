import { type Day, type Due, timeText, ymd } from "../../calendar/index.ts";
import { type Ratio, toFraction } from "../../quantity/index.ts";

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** A day written out, so that it can be read aloud: "March 5, 2002". */
export const longDay = (value: Day): string => {
  const { year, month, day } = ymd(value);
  return `${MONTHS[month - 1]} ${day}, ${year}`;
};

/** A last day written out, with the time where it ends within the day. */
export const longDue = ({ day, minute }: Due): string =>
  minute === undefined ? longDay(day) : `${longDay(day)}, at ${timeText(minute)}`;

/** Several things in a row: "a, b and c". */
export const inARow = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

/** So many of something: "1 day", "3 days". */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** Hours, exactly, as they are said: "1 hour", "1 1/2 hours", "3/4 of an hour". */
export const hoursText = (hours: Ratio): string => {
  const whole = Math.floor(hours.n / hours.d);
  const rest = { n: hours.n - whole * hours.d, d: hours.d };
  if (rest.n === 0) return counted(whole, "hour");
  return whole === 0 ? `${toFraction(rest)} of an hour` : `${whole} ${toFraction(rest)} hours`;
};

/** A sentence that begins in the middle of another one; an abbreviation keeps its capitals. */
export const small = (text: string): string =>
  /^[A-Z][a-z ]/.test(text) ? `${text[0]!.toLowerCase()}${text.slice(1)}` : text;

/** A text that ends like a sentence. */
export const sentence = (text: string): string =>
  /[.!?]["”]?$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;

/** Somebody's own words as a quote that ends a sentence. */
export const quoted = (text: string): string =>
  /[.!?]$/.test(text.trim()) ? `"${text.trim()}"` : `"${text.trim()}".`;
