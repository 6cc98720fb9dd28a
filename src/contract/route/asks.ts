import { z } from "zod";
import { DayText } from "../shapes.ts";

/** Nothing is asked. */
export const none = z.object({});
/** The day as of which something is shown; the workspace's own when left out. */
export const on = z.object({ on: DayText.optional() });
/** The id of a case. */
export const id = z.object({ id: z.string() });
/** The refusal of whoever has not signed in. */
export const SIGNED_OUT = "not-signed-in";
