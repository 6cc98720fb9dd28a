import { z } from "zod";
import { route } from "../route.ts";
import * as s from "../shapes.ts";
import { none, SIGNED_OUT } from "./asks.ts";

/** Notices, reminders by mail, and calendar feeds. */
export const remindersRoutes = {
  notices: route({
    id: "notices",
    method: "GET",
    path: "/api/notices",
    summary: "What the signed-in person must know, unread first",
    who: "signed-in",
    asks: none,
    body: none,
    answer: z.object({ unread: z.number(), notices: z.array(s.NoticeShape) }),
    refusals: [SIGNED_OUT],
  }),
  readNotices: route({
    id: "readNotices",
    method: "POST",
    path: "/api/notices/read",
    summary: "Mark notices as read: those of one case, or all",
    who: "signed-in",
    asks: none,
    body: z.object({ matter: z.string().optional() }),
    answer: z.object({ unread: z.number() }),
    refusals: [SIGNED_OUT, "bad-request"],
  }),
  reminders: route({
    id: "reminders",
    method: "GET",
    path: "/api/reminders",
    summary: "How the signed-in person is reminded",
    who: "signed-in",
    asks: none,
    body: none,
    answer: s.RemindersShape,
    refusals: [SIGNED_OUT],
  }),
  setReminders: route({
    id: "setReminders",
    method: "POST",
    path: "/api/reminders",
    summary: "Change how the signed-in person is reminded",
    who: "signed-in",
    asks: none,
    body: s.ReminderSettings,
    answer: s.RemindersShape,
    refusals: [SIGNED_OUT, "bad-request", "person-unknown", "escalation-incomplete", "disk-full"],
  }),
  makeFeed: route({
    id: "makeFeed",
    method: "POST",
    path: "/api/feeds",
    summary: "Make a calendar address of one's own; it is shown once",
    who: "signed-in",
    asks: none,
    body: z.object({ name: z.string() }),
    answer: z.object({ id: z.string(), address: z.string() }),
    refusals: [SIGNED_OUT, "bad-request", "text-empty", "disk-full"],
  }),
  revokeFeed: route({
    id: "revokeFeed",
    method: "POST",
    path: "/api/feeds/:id/revoke",
    summary: "Revoke a calendar address",
    who: "signed-in",
    asks: z.object({ id: z.string() }),
    body: none,
    answer: s.RemindersShape,
    refusals: [SIGNED_OUT, "feed-not-found"],
  }),
};
