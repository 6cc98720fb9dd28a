import { z } from "zod";
import { DayText } from "./ground.ts";
import { Given } from "./rules.ts";

/** One thing that a person may ask for, whether it applies, and how to ask. */
export const OwedLine = z.object({
  id: z.string(),
  clause: z.string(),
  section: z.string(),
  title: z.string(),
  says: z.string(),
  applies: z.enum(["yes", "no", "unknown"]),
  /** Why it does not apply, where it does not. */
  otherwise: z.string(),
  /** Names of the open questions on which it depends; where it applies, those that would give the last day. */
  missing: z.array(z.string()),
  request: z.object({
    what: z.string(),
    by: z.string(),
    due: DayText.nullable(),
    form: z.string(),
    to: z.string(),
  }),
  dispute: z.object({ reach: z.string(), say: z.string(), note: z.string().nullable() }),
  /** What its rules answer with the facts that are known. */
  answers: z.array(
    z.object({
      rule: z.string(),
      title: z.string(),
      clause: z.string(),
      status: z.enum(["answered", "missing", "not-applicable", "refused"]),
      say: z.string().nullable(),
      why: z.string().nullable(),
      missing: z.array(Given),
    }),
  ),
  claims: z.array(z.object({ id: z.string(), title: z.string() })),
});
/** The type of the shape of the same name. */
export type OwedLineShape = z.infer<typeof OwedLine>;

/** What a life event leads to: the questions that decide, and each thing a person may ask for. */
export const OwedShape = z.object({
  event: z.object({ id: z.string(), title: z.string(), says: z.string() }),
  on: DayText,
  questions: z.array(Given),
  owed: z.array(OwedLine),
});
/** The type of the shape of the same name. */
export type OwedShape = z.infer<typeof OwedShape>;
