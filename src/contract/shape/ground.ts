import { z } from "zod";

/** A day on the wire, YYYY-MM-DD. */
export const DayText = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe("YYYY-MM-DD");
/** How many lines of a list to leave out at its beginning, in digits. */
export const Skip = z.string().regex(/^\d{1,9}$/);
/** A refusal: what was not done, why, the values that were compared, and what to do about it. */
export const Refusal = z.object({
  code: z.string(),
  reason: z.string(),
  compared: z.record(z.string(), z.string()).default({}),
  remedy: z.string(),
  clause: z.string().optional(),
});
/** The type of `Refusal`. */
export type RefusalShape = z.infer<typeof Refusal>;
