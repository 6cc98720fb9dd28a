import type { FastifyInstance } from "fastify";
import { iso } from "../../calendar/index.ts";
import { CALENDAR_TYPE, icalendar } from "../../feed/index.ts";
import { isRefusal } from "../../journal/index.ts";
import { findFeed } from "../../store/index.ts";
import type { Desk, Seat } from "../desk.ts";
import { linksAt } from "../jobs/words.ts";
import { kept } from "../kept.ts";
import { today } from "../workspace/today.ts";
import { calendarOf } from "./calendar.ts";

/** The form of every token that was ever given: 32 random bytes. Nothing else is worth a look into the record. */
const ADDRESS = /^([A-Za-z0-9_-]{43})\.ics$/;

/** The text of the calendar of a token; undefined for one that is revoked, was never given, or has lost its seat. */
const calendarFor = async (desk: Desk, token: string): Promise<string | undefined> => {
  const found = await kept(desk.store, (tx) => findFeed(tx, token, desk.clock.instant()));
  if (!found || found.session.role === "system") return undefined;
  const { personId, party, role } = found.session;
  const seat: Seat = { personId, party, role };
  const day = iso(await today(desk));
  const feed = await desk.store.act(seat, (tx) =>
    calendarOf(tx, { name: found.name, seat, today: day, links: linksAt(desk.address()) }),
  );
  return isRefusal(feed) ? undefined : icalendar(feed);
};

/**
 * Calendar feeds, for programs that cannot sign in: whoever has the address reads what its owner may see, until it
 * is revoked. An address that was never given and one that is revoked are answered alike.
 */
export const feedAddress = (app: FastifyInstance, desk: Desk) => {
  app.get<{ Params: { file: string } }>("/feed/:file", async (request, reply) => {
    reply.headers({ "cache-control": "no-store", "x-robots-tag": "noindex, nofollow, noarchive" });
    const token = ADDRESS.exec(request.params.file)?.[1];
    const text = token === undefined ? undefined : await calendarFor(desk, token);
    if (text === undefined)
      return reply.code(404).type("text/plain; charset=utf-8").send("No calendar is here.\n");
    return reply
      .type(CALENDAR_TYPE)
      .header("content-disposition", 'inline; filename="entente.ics"')
      .header("referrer-policy", "no-referrer")
      .send(text);
  });
};
