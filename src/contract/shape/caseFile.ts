import { z } from "zod";
import { Named } from "./docket.ts";
import { DayText } from "./ground.ts";

/** A room of a case. */
export const RoomName = z.enum(["shared", "union", "employer"]);
/** What every line of a case file carries: where it stands in the record, and whether it was taken back. */
const Line = z.object({
  room: RoomName,
  seq: z.number(),
  by: z.string(),
  at: z.string(),
  /** Why it was taken back; null where it stands. */
  takenBack: z.string().nullable(),
});
/** A document of a case, without its bytes. */
export const DocumentShape = z.object({
  id: z.string(),
  room: RoomName,
  /** The entry of the room's chain that binds it. */
  seq: z.number(),
  name: z.string(),
  media: z.string(),
  size: z.number(),
  sha256: z.string(),
  by: z.string(),
  on: DayText,
  /** Its number among the exhibits of its room's file. */
  exhibit: z.number(),
});
/** The type of the shape of the same name. */
export type DocumentShape = z.infer<typeof DocumentShape>;
/** What a case file holds beside moves, notes and documents. */
export const CaseFileShape = z.object({
  tasks: z.array(
    Line.extend({
      what: z.string(),
      due: DayText.nullable(),
      person: Named.nullable(),
      done: DayText.nullable(),
      overdue: z.boolean(),
    }),
  ),
  conferences: z.array(
    Line.extend({
      on: DayText,
      step: z.string().nullable(),
      place: z.string().nullable(),
      attendees: z.array(z.object({ name: z.string(), capacity: z.string(), paidMinutes: z.number() })),
      /** Paid time of everybody together, as hours and minutes: 03:30. */
      paidHours: z.string(),
      note: z.string().nullable(),
    }),
  ),
  services: z.array(
    Line.extend({
      /** The entry of the shared room that was served. */
      of: z.number(),
      how: z.string(),
      on: DayText,
      server: z.string(),
      to: z.string(),
      proof: z.string().nullable(),
    }),
  ),
  hearings: z.array(
    Line.extend({
      on: DayText,
      time: z.string().nullable(),
      place: z.string().nullable(),
      what: z.string(),
      held: DayText.nullable(),
    }),
  ),
  costs: z.array(
    Line.extend({
      on: DayText,
      what: z.string(),
      amount: z.string(),
      bornBy: z.enum(["union", "employer", "halves"]),
      /** What each side bears of it, in dollars. */
      union: z.string(),
      employer: z.string(),
    }),
  ),
  /** What each side bears in dollars; private rooms' costs are in the sums of their own party alone. */
  costSums: z.object({ union: z.string(), employer: z.string() }),
  remedies: z.array(
    Line.extend({
      what: z.string(),
      clause: z.string().nullable(),
      due: DayText.nullable(),
      amount: z.string().nullable(),
      /** What is still to be paid; null where no amount is due. */
      left: z.string().nullable(),
      done: z.boolean(),
      carriedOut: z.array(z.object({ on: DayText, amount: z.string().nullable() })),
      overdue: z.boolean(),
    }),
  ),
});
/** The type of the shape of the same name. */
export type CaseFileShape = z.infer<typeof CaseFileShape>;
/** A line of the timeline, in a sentence that can be read aloud. */
export const TimelineLine = z.object({
  on: DayText,
  seq: z.number(),
  sentence: z.string(),
  clause: z.string().nullable(),
  exhibit: z.number().nullable(),
});
/** A paper that can be filled from a case. */
export const PaperShape = z.object({
  id: z.string(),
  title: z.string(),
  /** The entry that it is about, where there may be several. */
  of: z.number().nullable(),
});
/** A file as an answer: its bytes, its media type and the name under which it is saved. */
export const FileAnswer = z.object({
  name: z.string(),
  media: z.string(),
  bytes: z.instanceof(Uint8Array),
});
/** The type of `FileAnswer`. */
export type FileAnswerShape = z.infer<typeof FileAnswer>;
