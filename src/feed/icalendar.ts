import { eventLines, type FeedEvent } from "./event.ts";
import { escaped, folded, onOneLine } from "./line.ts";

/** A calendar to be subscribed to. */
export interface Feed {
  /** What the reader's program calls the calendar. */
  readonly name: string;
  readonly events: readonly FeedEvent[];
  /** How often a reader may look again, in whole hours from 1; every four hours unless told. */
  readonly refreshHours?: number;
}

/** The content type under which a feed is served. */
export const CALENDAR_TYPE = "text/calendar; charset=utf-8; method=PUBLISH";

/** A calendar must hold some component: an empty one holds the zone UTC, which nobody sees. */
const NOTHING: readonly string[] = [
  "BEGIN:VTIMEZONE",
  "TZID:Etc/UTC",
  "BEGIN:STANDARD",
  "DTSTART:19700101T000000",
  "TZOFFSETFROM:+0000",
  "TZOFFSETTO:+0000",
  "END:STANDARD",
  "END:VTIMEZONE",
];

const eachOnce = (events: readonly FeedEvent[]): void => {
  const seen = new Set<string>();
  for (const { uid } of events) {
    if (seen.has(uid)) throw new TypeError(`two entries of a calendar are called ${uid}`);
    seen.add(uid);
  }
};

/**
 * The feed as iCalendar (RFC 5545, with the names of RFC 7986): all-day entries, lines of at most 75 octets
 * ended by CRLF. The same feed gives the same text, so that it can be answered with "not modified". Holds no
 * word that was not given. Throws where a caller is wrong (see `eventLines`) or gives a uid twice.
 */
export const icalendar = ({ name, events, refreshHours = 4 }: Feed): string => {
  if (!Number.isSafeInteger(refreshHours) || refreshHours < 1)
    throw new RangeError(`refreshHours: ${refreshHours} is no whole number from 1`);
  eachOnce(events);
  const title = escaped(onOneLine(name));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Entente//Calendar feed//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${title}`,
    `X-WR-CALNAME:${title}`,
    `REFRESH-INTERVAL;VALUE=DURATION:PT${refreshHours}H`,
    `X-PUBLISHED-TTL:PT${refreshHours}H`,
    ...(events.length === 0 ? NOTHING : events.flatMap(eventLines)),
    "END:VCALENDAR",
  ];
  return lines.map(folded).join("");
};
