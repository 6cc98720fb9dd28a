import { z } from "zod";
import { DayText } from "./ground.ts";

/** A day on which a figure takes another value, begins or ends. */
export const FigureChangeShape = z.object({
  id: z.string(),
  title: z.string(),
  clause: z.string(),
  page: z.number(),
  on: DayText,
  kind: z.enum(["changes", "begins", "ends"]),
  /** What changes of it: of bands or a table, line by line; `from` is null where nothing held, `to` where it ends. */
  lines: z.array(
    z.object({ line: z.string().nullable(), from: z.string().nullable(), to: z.string().nullable() }),
  ),
});
/** A rule that goes another way from a day on, because a printed date has come. */
export const RuleTurnShape = z.object({
  id: z.string(),
  title: z.string(),
  clause: z.string(),
  page: z.number(),
  on: DayText,
  /** The comparison with the date, made from the rule's own graph. */
  test: z.string(),
});
/** What stands otherwise on a later day than on an earlier one, by section; both days included in the agreement. */
export const Changes = z.object({
  from: DayText,
  to: DayText,
  sections: z.array(
    z.object({
      number: z.string(),
      title: z.string(),
      terms: z.array(FigureChangeShape),
      rules: z.array(RuleTurnShape),
    }),
  ),
});
/** The type of `Changes`. */
export type ChangesShape = z.infer<typeof Changes>;
