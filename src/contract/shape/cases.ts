import { z } from "zod";
import { DayText } from "./ground.ts";
import { ActShape, OpenClock } from "./procedures.ts";

/** A case as the docket lists it, with the clock that runs out next. */
export const CaseLine = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  clause: z.string(),
  standing: z.string(),
  grievant: z.string(),
  filedOn: DayText,
  next: OpenClock.nullable(),
  closed: z.boolean(),
});
/** The type of `CaseLine`. */
export type CaseLineShape = z.infer<typeof CaseLine>;
/** One entry of a case's chain in words, with its hash and that of the entry before it. */
export const EntryShape = z.object({
  seq: z.number(),
  at: z.string(),
  on: DayText,
  act: z.string(),
  title: z.string(),
  by: z.string(),
  party: z.string(),
  clause: z.string().nullable(),
  detail: z.record(z.string(), z.string()),
  late: z.string().nullable(),
  hash: z.string(),
  prev: z.string(),
});
/** A case as one person may see it: clocks, acts, proposals, history and rooms. */
export const CaseShape = CaseLine.extend({
  version: z.string(),
  statement: z.string(),
  remedy: z.string(),
  knownOn: DayText,
  clocks: z.array(OpenClock),
  /** What the signed-in person may do now. */
  may: z.array(ActShape),
  /** Proposals that wait for the other party's consent. */
  proposals: z.array(
    z.object({
      id: z.string(),
      what: z.string(),
      by: z.string(),
      on: DayText,
      detail: z.string(),
      mine: z.boolean(),
    }),
  ),
  history: z.array(EntryShape),
  rooms: z.array(
    z.object({
      room: z.enum(["shared", "union", "employer"]),
      title: z.string(),
      notes: z.array(z.object({ id: z.string(), by: z.string(), on: DayText, text: z.string() })),
    }),
  ),
  chain: z.object({ entries: z.number(), head: z.string(), verified: z.boolean() }),
});
/** The type of the shape of the same name. */
export type CaseShape = z.infer<typeof CaseShape>;
