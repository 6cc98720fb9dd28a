import { z } from "zod";
import { DayText } from "./ground.ts";

/** One thing that an act asks. */
export const ActField = z.object({
  name: z.string(),
  type: z.enum(["day", "text", "boolean", "choice", "number", "list"]),
  question: z.string(),
  required: z.boolean(),
  choices: z.array(z.string()).nullable(),
});
/** An act of a procedure: who may make it, under which clause, and what it asks. */
export const ActShape = z.object({
  act: z.string(),
  title: z.string(),
  by: z.array(z.string()),
  clause: z.string(),
  fields: z.array(ActField),
  /** True where one side alone changes nothing: the other must agree. */
  needsBoth: z.boolean().optional(),
  /** True where the last day has passed: it can still be made, and is recorded as late. */
  late: z.boolean().optional(),
});
/** The type of the shape of the same name. */
export type ActShape = z.infer<typeof ActShape>;
/** A procedure with the acts it takes. */
export const ProcedureShape = z.object({
  id: z.string(),
  clause: z.string(),
  title: z.string(),
  says: z.string(),
  acts: z.array(ActShape),
});
/** A clock that runs, or a step that is open without one. */
export const OpenClock = z.object({
  what: z.string(),
  mover: z.string(),
  since: DayText,
  /** The last day to move; null where the article opens a step without a clock of its own. */
  due: z.string().nullable(),
  clause: z.string(),
  onLapse: z.string(),
  counts: z.string().default("").describe("What counts as a day on this clock."),
  overdue: z.boolean().default(false),
  /** The name by which an extension means this clock. */
  clock: z.string().optional(),
  /** The act that stops it. */
  act: z.string().optional(),
  moverTitle: z.string().optional(),
  dayKind: z.string().nullable().optional(),
  /** Overdue, and the right is lost by it. */
  lapsed: z.boolean().optional(),
  /** True where both sides agreed on this last day. */
  agreed: z.boolean().optional(),
  /** Facts without which the last day cannot be said. */
  missing: z.array(ActField).optional(),
  /** What was taken as given, such as receipt on the day of the act. */
  assumed: z.array(z.string()).optional(),
});
/** The type of `OpenClock`. */
export type OpenClockShape = z.infer<typeof OpenClock>;
/** Where a case stands, its open clocks, and what each party may do. */
export const Standing = z.object({
  standing: z.string(),
  open: z.array(OpenClock),
  may: z.array(ActShape),
  station: z.string().optional(),
  clause: z.string().optional(),
  since: DayText.nullable().optional(),
  ended: z.boolean().optional(),
  outcome: z.string().nullable().optional(),
  notes: z.array(z.object({ clause: z.string(), says: z.string() })).optional(),
  history: z
    .array(
      z.object({
        seq: z.number(),
        title: z.string(),
        clause: z.string(),
        at: z.string(),
        to: z.string(),
        due: z.string().nullable(),
        late: z.string().nullable(),
        event: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
      }),
    )
    .optional(),
  proposals: z
    .array(
      z.object({
        id: z.number(),
        consent: z.string(),
        title: z.string(),
        by: z.string(),
        side: z.string(),
        on: DayText,
        clock: z.string().nullable(),
        until: z.string().nullable(),
        step: z.string().nullable(),
      }),
    )
    .optional(),
});
/** The type of `Standing`. */
export type StandingShape = z.infer<typeof Standing>;
