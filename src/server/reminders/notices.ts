import { markNoticesRead, notices, unreadNotices } from "../../store/index.ts";
import { numberOf } from "../cases/case.ts";
import type { Handlers } from "../http/register.ts";

/** What the person must know, unread first. */
export const noticesOf: Handlers["notices"] = async ({ store }, _asked, { session }) =>
  store.act(session, async (tx) => ({
    unread: await unreadNotices(tx),
    notices: (await notices(tx)).map((row) => ({
      id: row.id,
      matter: row.matter,
      number: numberOf(row.matter, row.matterKind, row.openedOn ?? row.onDay),
      title: row.title,
      kind: row.kind,
      due: row.due,
      on: row.onDay,
      text: row.text,
      read: row.read,
    })),
  }));

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Marks one's own notices as read: those of a case, or all. What is no case has none to mark. */
export const readNotices: Handlers["readNotices"] = async ({ store }, { matter }, { session }) =>
  store.act(session, async (tx) => ({
    unread:
      matter === undefined || ID.test(matter) ? await markNoticesRead(tx, matter) : await unreadNotices(tx),
  }));
