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
/** What a procedure refuses of a move that can be read, in the order of precedence. */
export const MOVE_REFUSALS = [
  "days-contradict",
  "out-of-order",
  "after-the-end",
  "before-its-predecessor",
  "not-open-yet",
  "wrong-mover",
  "before-receipt",
  "fact-already-stated",
  "not-listed",
] as const;
/** What the record refuses of a key, of texts that it cannot keep, and where there is no room left. */
export const KEY_REFUSALS = [
  "key-unusable",
  "text-not-storable",
  "idempotency-key-reused",
  "disk-full",
] as const;
