import type { Handlers } from "../http/register.ts";
import { makeCalendar, revokeCalendar } from "./feeds.ts";
import { noticesOf, readNotices } from "./notices.ts";
import { remindersOf, setReminders } from "./settings.ts";

/** The routes of notices, reminders and calendar addresses. */
export const reminderHandlers: Pick<
  Handlers,
  "notices" | "readNotices" | "reminders" | "setReminders" | "makeFeed" | "revokeFeed"
> = {
  notices: noticesOf,
  readNotices,
  reminders: remindersOf,
  setReminders,
  makeFeed: makeCalendar,
  revokeFeed: revokeCalendar,
};
