import { addDays, type Day, type Due, iso, timeText } from "../calendar/index.ts";
import { clean, escaped, onOneLine } from "./line.ts";

/** One entry of a calendar: something that is due on a day, or that lasts some days. */
export interface FeedEvent {
  /** The same for the same thing in each reading of the feed; a reader knows the entry by it. Printable ASCII. */
  readonly uid: string;
  /** The day, and for clocks in hours the minute of the day, local to the place of work. */
  readonly on: Due;
  /** The last day, which is included; left out, the first. */
  readonly until?: Day;
  readonly title: string;
  readonly description?: string;
  /** An http or https address at which more can be read. */
  readonly url?: string;
  readonly categories?: readonly string[];
  /** How often the entry was changed since it was first written; from 0. */
  readonly sequence: number;
  /** When the entry was last changed: an instant in UTC, YYYY-MM-DDTHH:MM:SS with or without parts, and Z. */
  readonly stamp: string;
  /** It will not take place after all; readers strike it out or drop it. */
  readonly cancelled?: boolean;
  /** Ask the reader's program to remind at nine in the morning, each so many days before; whole, from 0. */
  readonly alarmsDaysBefore?: readonly number[];
}

/** The hour of the day at which alarms ring. */
const ALARM_HOUR = 9;

const whole = (value: number, of: string): number => {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${of}: ${value} is no whole number`);
  return value;
};

/** YYYYMMDD. Throws RangeError outside the years 1 to 9999. */
const date = (of: Day): string => {
  const text = iso(of);
  if (!/^(?!0000)\d{4}-/.test(text)) throw new RangeError(`${text} has no place in a calendar feed`);
  return text.replaceAll("-", "");
};

/** YYYYMMDDTHHMMSSZ. Throws TypeError for anything but an instant in UTC. */
const instant = (stamp: string): string => {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?Z$/.exec(stamp);
  if (!match) throw new TypeError(`${stamp} is no instant in UTC`);
  const [, year, month, day, hour, minute, second] = match;
  return `${year}${month}${day}T${hour}${minute}${second}Z`;
};

const uid = (text: string): string => {
  if (!/^[\x21-\x7e]{1,200}$/.test(text)) throw new TypeError(`"${text}" cannot name an entry of a calendar`);
  return escaped(text);
};

const address = (text: string): string => {
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new TypeError(`${text} is no web address`);
  return url.href;
};

/** So long before the first midnight of the day, or after it, that the alarm rings at its hour. */
const trigger = (days: number): string =>
  days === 0 ? `PT${ALARM_HOUR}H` : `-P${days === 1 ? "" : `${days - 1}D`}T${24 - ALARM_HOUR}H`;

const alarm = (days: number, title: string): readonly string[] => [
  "BEGIN:VALARM",
  "ACTION:DISPLAY",
  `DESCRIPTION:${escaped(title)}`,
  `TRIGGER:${trigger(days)}`,
  "END:VALARM",
];

/**
 * The content lines of an entry, not yet folded. Every entry is all-day. A clock in hours ends at a local
 * time whose zone the feed does not know; as a floating time Thunderbird would show the reader's zone, Google
 * the calendar's or UTC, Outlook either. So its time leads the title and is the same for everybody.
 *
 * Throws where the caller is wrong: a uid, stamp, url or number that cannot stand, an end before the start.
 */
export const eventLines = (event: FeedEvent): readonly string[] => {
  const { on, until = on.day, sequence, cancelled = false, alarmsDaysBefore = [] } = event;
  if (until < on.day) throw new RangeError(`${event.uid} ends on ${iso(until)}, before it begins`);
  const words = onOneLine(event.title);
  const title = on.minute === undefined ? words : `${timeText(on.minute)} ${words}`.trim();
  const description = clean(event.description ?? "");
  const categories = (event.categories ?? []).map(onOneLine).filter((name) => name !== "");
  const at = instant(event.stamp);
  return [
    "BEGIN:VEVENT",
    `UID:${uid(event.uid)}`,
    `DTSTAMP:${at}`,
    `LAST-MODIFIED:${at}`,
    `SEQUENCE:${whole(sequence, "sequence")}`,
    `DTSTART;VALUE=DATE:${date(on.day)}`,
    `DTEND;VALUE=DATE:${date(addDays(until, 1))}`,
    `SUMMARY:${escaped(title)}`,
    ...(description === "" ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(event.url === undefined ? [] : [`URL:${address(event.url)}`]),
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(escaped).join(",")}`]),
    `STATUS:${cancelled ? "CANCELLED" : "CONFIRMED"}`,
    // A day on which something is due is not a day on which its reader is away.
    "TRANSP:TRANSPARENT",
    "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
    ...(cancelled ? [] : alarmsDaysBefore.flatMap((days) => alarm(whole(days, "alarmsDaysBefore"), title))),
    "END:VEVENT",
  ];
};
