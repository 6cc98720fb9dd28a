import { z } from "zod";
import { DayText } from "./ground.ts";

/** Something that a person must know of a case. */
export const NoticeShape = z.object({
  id: z.string(),
  matter: z.string(),
  number: z.string(),
  title: z.string(),
  kind: z.enum(["lead", "overdue", "lapsed", "escalation", "handover", "opened"]),
  due: DayText.nullable(),
  /** The day on which it was given. */
  on: DayText,
  text: z.string(),
  read: z.boolean(),
});
/** The type of the shape of the same name. */
export type NoticeShape = z.infer<typeof NoticeShape>;
/** How a person wants to be reminded. */
export const ReminderSettings = z.object({
  /** Days before a last day on which to be told; 0 is the day itself. */
  leads: z.array(z.number().int().min(0).max(60)).max(10),
  mail: z.boolean(),
  digest: z.enum(["none", "daily", "weekly"]),
  /** Days after which an unread notice goes to somebody else; null for never. */
  escalateAfter: z.number().int().min(1).max(60).nullable(),
  escalateTo: z.string().nullable(),
});
/** The type of `ReminderSettings`. */
export type ReminderSettingsShape = z.infer<typeof ReminderSettings>;
/** The settings with what a page needs beside them. */
export const RemindersShape = z.object({
  settings: ReminderSettings,
  /** Where mail goes; null where no address is known. */
  address: z.string().nullable(),
  /** Whether this server sends mail, and how. */
  sends: z.string(),
  /** Who may be named for escalation: officers of the same party. */
  people: z.array(z.object({ id: z.string(), name: z.string() })),
  /** The last mails to this person. */
  mails: z.array(
    z.object({
      id: z.string(),
      subject: z.string(),
      on: DayText,
      state: z.enum(["waiting", "sending", "sent", "failed", "unsure"]),
      error: z.string().nullable(),
    }),
  ),
  feeds: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      madeAt: z.string(),
      revokedAt: z.string().nullable(),
      lastReadAt: z.string().nullable(),
    }),
  ),
});
/** The type of the shape of the same name. */
export type RemindersShape = z.infer<typeof RemindersShape>;
