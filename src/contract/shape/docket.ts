import { z } from "zod";
import { DayText } from "./ground.ts";

/** A person by id and name. */
export const Named = z.object({ id: z.string(), name: z.string() });
/** Who handles a case for each party; null where nobody does. */
export const HandledBy = z.object({ union: Named.nullable(), employer: Named.nullable() });
/** Something that is due: a clock of a procedure, a task, a hearing, or what an award or settlement orders. */
export const DocketRow = z.object({
  matter: z.string(),
  room: z.enum(["shared", "union", "employer"]),
  /** The name of the clock within its case. */
  clock: z.string(),
  source: z.enum(["procedure", "task", "hearing", "remedy"]),
  number: z.string(),
  procedure: z.string(),
  procedureTitle: z.string(),
  title: z.string(),
  /** The clause that the case is about. */
  about: z.string(),
  department: z.string().nullable(),
  standing: z.string(),
  grievant: z.string().nullable(),
  handledBy: HandledBy,
  what: z.string(),
  act: z.string(),
  /** Whose move it is, in words. */
  mover: z.string(),
  side: z.enum(["union", "employer", "both"]),
  /** Whose task it is, where it is one person's. */
  person: Named.nullable(),
  since: DayText,
  /** The last day; null where no clock runs. */
  due: DayText.nullable(),
  /** HH:MM, for clocks in hours. */
  time: z.string().nullable(),
  /** The clause under which the clock runs. */
  clause: z.string(),
  onLapse: z.string(),
  counts: z.string(),
  agreed: z.boolean(),
  overdue: z.boolean(),
  /** Overdue, and the right is lost by it. */
  lapsed: z.boolean(),
  /** Days until the last day, negative after it; null where there is none. */
  daysLeft: z.number().nullable(),
});
/** The type of `DocketRow`. */
export type DocketRowShape = z.infer<typeof DocketRow>;
/** A page of the docket, with what its filters can be set to. */
export const DocketShape = z.object({
  today: DayText,
  counts: z.object({
    overdue: z.number(),
    today: z.number(),
    week: z.number(),
    later: z.number(),
    undated: z.number(),
  }),
  rows: z.array(DocketRow),
  departments: z.array(z.string()),
  procedures: z.array(z.object({ id: z.string(), title: z.string() })),
  /** People who can handle cases. */
  people: z.array(Named),
});
/** The type of the shape of the same name. */
export type DocketShape = z.infer<typeof DocketShape>;
/** A case that changes hands, with what the next one must know. */
export const HandedOver = z.object({
  matter: z.string(),
  number: z.string(),
  title: z.string(),
  standing: z.string(),
  next: z.string().nullable(),
  tasks: z.number(),
  summary: z.string(),
});
/** The type of `HandedOver`. */
export type HandedOverShape = z.infer<typeof HandedOver>;
