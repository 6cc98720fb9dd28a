import { z } from "zod";

/** How often something ended in which way. */
const Outcomes = z.record(z.string(), z.number());
/** What the cases of a time show, as far as the person may see them. */
export const PatternsShape = z.object({
  from: z.string(),
  to: z.string(),
  cases: z.number(),
  byClause: z.array(
    z.object({
      clause: z.string(),
      section: z.string(),
      title: z.string(),
      procedure: z.string(),
      opened: z.number(),
      open: z.number(),
      ended: z.number(),
      outcomes: Outcomes,
    }),
  ),
  byDepartment: z.array(
    z.object({ department: z.string(), opened: z.number(), open: z.number(), ended: z.number() }),
  ),
  byStep: z.array(
    z.object({
      procedure: z.string(),
      station: z.string(),
      title: z.string(),
      side: z.string(),
      count: z.number(),
      /** Days from the start of the clock to the act, the middle one; null where none was made. */
      medianDays: z.number().nullable(),
      maxDays: z.number().nullable(),
      late: z.number(),
      lapsed: z.number(),
    }),
  ),
  byOutcome: z.array(z.object({ outcome: z.string(), count: z.number() })),
  /** What the next round of bargaining should look at, with the figures that say so. */
  lookAt: z.array(z.object({ clause: z.string(), title: z.string(), why: z.string() })),
});
/** The type of the shape of the same name. */
export type PatternsShape = z.infer<typeof PatternsShape>;
