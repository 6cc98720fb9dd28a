import { parseDay, weekday, ymd } from "../../calendar/index.ts";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** The day of a date, or of a date with an hour; undefined for any other text, a sentence that starts with a date included. */
const dayOfMoment = (text: string) =>
  /^.{10}(T\d\d:\d\d)?$/.test(text) ? parseDay(text.slice(0, 10)) : undefined;

/** The hour of a clock that is counted in hours, "2002-04-15T10:30"; nothing for a plain day. */
const time = (text: string): string => (/^T\d\d:\d\d/.test(text.slice(10)) ? `, ${text.slice(11, 16)}` : "");

/** "Monday, April 15, 2002"; text that is no date comes back as it is. */
export const longDay = (text: string): string => {
  const day = parseDay(text);
  return day === undefined ? text : `${WEEKDAYS[weekday(day)]}, ${mediumDay(text)}`;
};

/** "Mon, Apr 15" in a table of 2002, with the year where it is another; text that is no date comes back as it is. */
export const weekdayDay = (text: string, year: string): string => {
  const day = parseDay(text);
  if (day === undefined) return text;
  const date = shortDay(text);
  return `${WEEKDAYS[weekday(day)].slice(0, 3)}, ${text.startsWith(`${year}-`) ? date.slice(0, -6) : date}`;
};

/** "April 15, 2002"; text that is no date comes back as it is. */
export const mediumDay = (text: string): string => {
  const day = dayOfMoment(text);
  if (day === undefined) return text;
  const { year, month, day: d } = ymd(day);
  return `${MONTHS[month - 1]} ${d}, ${year}${time(text)}`;
};

/** "April 2002" for the month "2002-04"; text that is no month comes back as it is. */
export const monthName = (text: string): string => {
  const day = parseDay(`${text}-01`);
  if (day === undefined) return text;
  const { year, month } = ymd(day);
  return `${MONTHS[month - 1]} ${year}`;
};

/** "Apr 15, 2002", for tables. */
export const shortDay = (text: string): string => {
  const day = dayOfMoment(text);
  if (day === undefined) return text;
  const { year, month, day: d } = ymd(day);
  return `${MONTHS[month - 1]!.slice(0, 3)} ${d}, ${year}${time(text)}`;
};

/** A sentence of the record with its dates, written YYYY-MM-DD there, as people read them. */
export const withDays = (text: string): string =>
  text.replace(/\b\d{4}-\d{2}-\d{2}(T\d\d:\d\d)?\b/g, (date) => mediumDay(date));

/** Whole days from one date to another, negative when the second is earlier; undefined when either is no date. */
export const daysUntil = (from: string, to: string): number | undefined => {
  const a = dayOfMoment(from);
  const b = dayOfMoment(to);
  return a === undefined || b === undefined ? undefined : b - a;
};

/** "6 days left", "due today", "1 day late". */
export const left = (today: string, due: string): string => {
  const days = daysUntil(today, due);
  if (days === undefined) return "";
  if (days === 0) return "due today";
  const count = Math.abs(days);
  const unit = count === 1 ? "day" : "days";
  return days > 0 ? `${count} ${unit} left` : `${count} ${unit} late`;
};
