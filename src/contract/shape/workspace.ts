import { z } from "zod";
import { DayText } from "./ground.ts";

/** Somebody who acts, in a role of a party. */
export const PersonShape = z.object({
  id: z.string(),
  name: z.string(),
  party: z.enum(["union", "employer", "neutral"]),
  role: z.string(),
  roleTitle: z.string(),
});
/** The type of the shape of the same name. */
export type PersonShape = z.infer<typeof PersonShape>;
/** The workspace: its day, its agreement, its facts and who is signed in. */
export const WorkspaceShape = z.object({
  name: z.string(),
  day: DayText,
  sample: z.boolean(),
  agreement: z.object({
    id: z.string(),
    title: z.string(),
    unit: z.string(),
    union: z.string(),
    employer: z.string(),
    from: DayText,
    to: DayText,
    version: z.string(),
  }),
  /** Dated facts of the workspace, such as the day of ratification; value null while unknown. */
  facts: z.array(
    z.object({
      name: z.string(),
      title: z.string(),
      value: z.string().nullable(),
      note: z.string().nullable(),
    }),
  ),
  me: PersonShape.nullable(),
  /** People who may be tried with one click; empty outside the sample workspace. */
  samplePeople: z.array(PersonShape.extend({ does: z.string() })),
  textImported: z.object({ name: z.string(), sha256: z.string(), importedOn: DayText }).nullable(),
  warnings: z.array(z.string()),
});
/** The type of the shape of the same name. */
export type WorkspaceShape = z.infer<typeof WorkspaceShape>;
