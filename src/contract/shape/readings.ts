import { z } from "zod";

/** A clause that can be read in more than one way, with every reading that is held, the used ones first. */
export const ClauseReadingsShape = z.object({
  clause: z.string(),
  section: z.string(),
  title: z.string(),
  readings: z.array(
    z.object({
      says: z.string(),
      why: z.string(),
      /** Whether answers follow it; of another reading they show the amount beside theirs. */
      used: z.boolean(),
      /** The rules and procedures that hold it. */
      by: z.array(z.string()),
    }),
  ),
});
/** The type of the shape of the same name. */
export type ClauseReadingsShape = z.infer<typeof ClauseReadingsShape>;
