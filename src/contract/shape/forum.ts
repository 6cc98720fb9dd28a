import { z } from "zod";
import { DayText, Refusal } from "./ground.ts";
import { ActShape, OpenClock } from "./procedures.ts";

/** A forum for a dispute: how far it goes, who may bring it, by when, and what it can win. */
export const FoundForum = z.object({
  procedure: z.string(),
  title: z.string(),
  says: z.string(),
  clause: z.string(),
  /** The act by which it is brought. */
  act: z.string(),
  actTitle: z.string(),
  who: z.string(),
  /** The question that opens it for a dispute about any clause. */
  asks: z.string().nullable(),
  /** The last day to bring it; null where none is stated or the day of knowledge is not known. */
  lastDay: z.string().nullable(),
  /** The period for bringing it in words; null where none is stated. */
  within: z.string().nullable(),
  clock: OpenClock.nullable(),
  late: z.boolean(),
  remedies: z.array(
    z.object({
      clause: z.string(),
      says: z.string(),
      /** How far back it reaches if it is brought today. */
      from: DayText.nullable(),
    }),
  ),
  /** Why it is not the forum, or comes too late. */
  against: Refusal.nullable(),
  /** The acts with which a case begins, as the signed-in person can make them. */
  first: z.array(ActShape),
});
/** Where a dispute about a clause goes. */
export const ForumsShape = z.object({
  clause: z.string(),
  title: z.string(),
  reach: z.string(),
  say: z.string(),
  note: z.string().nullable(),
  fit: z.array(FoundForum),
  others: z.array(FoundForum),
  /** Questions whose answer may open another forum. */
  questions: z.array(z.object({ procedure: z.string(), question: z.string() })),
});
/** The type of the shape of the same name. */
export type ForumsShape = z.infer<typeof ForumsShape>;
