import { day } from "../../calendar/index.ts";
import type { Feed, FeedEvent } from "../../feed/index.ts";
import { sha256 } from "../../journal/index.ts";
import { may } from "../../people/index.ts";
import {
  type DocketRow,
  docket,
  type ReminderSettings,
  type RoomEnd,
  reminderSettings,
  roomEnds,
  type Tx,
} from "../../store/index.ts";
import { numberOf } from "../cases/case.ts";
import type { Seat } from "../desk.ts";
import type { Links } from "../jobs/words.ts";

/** Entries of one calendar at most: the nearest, as the docket orders them. */
const MOST = 2000;
/** Last days that one number of a revision can tell apart: 27 years of them. */
const SPAN = 10_000;

/**
 * A number that grows whenever the last day changes: with each entry of the room, and where time alone moved the
 * clock on, with the later day.
 */
const revision = ({ openedOn, since, due }: DocketRow, end: RoomEnd | undefined): number => {
  const after = day(due!) - day(openedOn ?? since);
  return (end?.seq ?? 0) * SPAN + Math.min(Math.max(after, 0), SPAN - 1);
};

/** The name of a clock in letters that may name an entry. */
const plain = (name: string): string => {
  const text = encodeURIComponent(name);
  return text.length <= 100 ? text : sha256(name);
};

const description = (row: DocketRow, links: Links): string =>
  [
    row.what,
    row.movers && `Whose move: ${row.movers}`,
    row.clause && `Clause: ${row.clause}`,
    row.onLapse && `What follows: ${row.onLapse}`,
    row.counts && `What counts: ${row.counts}`,
    links.case(row.matter),
  ]
    .filter((line) => line !== "")
    .join("\n");

/** A person is reminded of what is that person's side's to do, and of no other's. */
const rings = ({ side, personId }: DocketRow, { party, personId: own }: Seat): boolean =>
  party !== "neutral" && (side === "both" || side === party) && (personId === null || personId === own);

/**
 * An entry of the calendar. Calendars are shared and shown on screens, so the title holds a number and a clause
 * and never a name, nor anything that somebody typed.
 */
const entry = (
  row: DocketRow,
  end: RoomEnd | undefined,
  { leads }: Pick<ReminderSettings, "leads">,
  seat: Seat,
  links: Links,
): FeedEvent => {
  const clause = row.clause || row.caseClause || "";
  const number = numberOf(row.matter, row.kind, row.openedOn ?? row.since);
  return {
    uid: `${row.matter}.${row.room}.${plain(row.name)}@entente`,
    on: { day: day(row.due!), ...(row.minute === null ? {} : { minute: row.minute }) },
    title: clause === "" ? number : `${number}, ${clause}`,
    description: description(row, links),
    url: links.case(row.matter),
    sequence: revision(row, end),
    stamp: end?.at ?? `${row.since}T00:00:00Z`,
    alarmsDaysBefore: rings(row, seat) ? leads : [],
  };
};

/**
 * The calendar of a person, read in the person's own seat: what is due in the cases that an officer handles and in
 * the officer's tasks; for anybody else, in every case that the person sees.
 */
export const calendarOf = async (
  tx: Tx,
  of: { readonly name: string; readonly seat: Seat; readonly today: string; readonly links: Links },
): Promise<Feed> => {
  const { name, seat, today, links } = of;
  const whose = may(seat.role, "matters:all") ? { whose: seat.personId } : {};
  const rows = (await docket(tx, { today, limit: MOST, ...whose })).filter(({ due }) => due !== null);
  const ends = new Map(
    (await roomEnds(tx, [...new Set(rows.map(({ matter }) => matter))])).map((one) => [
      `${one.matter} ${one.room}`,
      one,
    ]),
  );
  const settings = await reminderSettings(tx);
  const events = rows.map((row) => entry(row, ends.get(`${row.matter} ${row.room}`), settings, seat, links));
  return { name, events };
};
