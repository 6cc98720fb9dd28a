import { z } from "zod";
import { CaseFileShape, DocumentShape, PaperShape, RoomName, TimelineLine } from "./caseFile.ts";
import { HandledBy, Named } from "./docket.ts";
import { DayText, Refusal } from "./ground.ts";
import { ActShape, OpenClock } from "./procedures.ts";

/** A case as lists show it, with the clock that runs out next. */
export const CaseLine = z.object({
  id: z.string(),
  number: z.string(),
  procedure: z.string(),
  procedureTitle: z.string(),
  title: z.string(),
  clause: z.string(),
  department: z.string().nullable(),
  standing: z.string(),
  grievant: z.string(),
  filedOn: DayText,
  next: OpenClock.nullable(),
  closed: z.boolean(),
  outcome: z.string().nullable(),
  handledBy: HandledBy,
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
/** A case as one person may see it: clocks, acts, proposals, history, file, documents and rooms. */
export const CaseShape = CaseLine.extend({
  version: z.string(),
  statement: z.string(),
  remedy: z.string(),
  /** The day of the first move; of a grievance, the day of knowledge. */
  knownOn: DayText,
  /** How far the dispute may go, in words; null for a procedure that is about none. */
  reach: z.string().nullable(),
  /** What stood against bringing it, and in which words it was brought all the same. */
  protest: z.object({ code: z.string(), reason: z.string(), words: z.string() }).nullable(),
  /** What stands against it now, such as a last day that passed before it was brought. */
  against: Refusal.nullable(),
  /** What else holds where the case stands. */
  standingNotes: z.array(z.object({ clause: z.string(), says: z.string() })),
  grievants: z.array(Named),
  arbitrator: Named.nullable(),
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
      room: RoomName,
      title: z.string(),
      /** True where the person may write there. */
      writes: z.boolean(),
      notes: z.array(z.object({ id: z.string(), by: z.string(), on: DayText, text: z.string() })),
    }),
  ),
  file: CaseFileShape,
  documents: z.array(DocumentShape),
  timeline: z.array(TimelineLine),
  papers: z.array(PaperShape),
  /** Cases that belong to it: information requests about it, cases joined to it, the one it was joined to. */
  related: z.array(
    CaseLine.extend({ relation: z.enum(["about it", "joined to it", "carries it on", "what it is about"]) }),
  ),
  /** People whom this one may name in tasks, as grievants, or as handling the case. */
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      party: z.string().nullable(),
      /** True for somebody whose role handles cases for that party. */
      handles: z.boolean(),
    }),
  ),
  chain: z.object({ entries: z.number(), head: z.string(), verified: z.boolean() }),
});
/** The type of the shape of the same name. */
export type CaseShape = z.infer<typeof CaseShape>;
