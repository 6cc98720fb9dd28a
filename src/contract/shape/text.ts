import { z } from "zod";

/** A place that a search found; `marks` are [from, to) in the snippet. */
export const SearchHit = z.object({
  address: z.string(),
  section: z.string(),
  title: z.string(),
  field: z.enum(["title", "plain", "text"]),
  snippet: z.string(),
  marks: z.array(z.tuple([z.number(), z.number()])),
});
/** What a careful editor would report about the imported text. */
export const FindingShape = z.object({
  kind: z.string(),
  at: z.string(),
  line: z.number().nullable(),
  says: z.string(),
  evidence: z.string(),
  weight: z.string(),
});
/** What an import removed, repaired and could not place. */
export const ImportReport = z.object({
  name: z.string(),
  sha256: z.string(),
  sections: z.number(),
  nodes: z.number(),
  removed: z.record(z.string(), z.number()),
  repairs: z.array(z.object({ line: z.number(), was: z.string(), now: z.string() })),
  unplaced: z.array(z.object({ line: z.number(), text: z.string(), why: z.string() })),
});
