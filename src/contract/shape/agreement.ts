import { z } from "zod";
import { DayText } from "./ground.ts";
import { ProcedureShape } from "./procedures.ts";
import { RuleOnShape, TermShape } from "./rules.ts";

/** Where a dispute about a section may go, and what is different below it. */
export const ForumShape = z.object({
  reach: z.enum(["arb", "step3", "step4", "dept", "none", "own"]),
  say: z.string(),
  note: z.string().nullable(),
  except: z.array(
    z.object({ clause: z.string(), reach: z.string(), say: z.string(), note: z.string().nullable() }),
  ),
});
/** One line of the contents: a section with its page and how much of it can be asked or started. */
export const SectionLine = z.object({
  number: z.string(),
  title: z.string(),
  page: z.number(),
  computed: z.boolean(),
  rules: z.number(),
  procedures: z.number(),
});
/** The contents: articles in order, each with its sections. */
export const Outline = z.object({
  articles: z.array(z.object({ number: z.string(), title: z.string(), sections: z.array(SectionLine) })),
});
/** The type of `Outline`. */
export type OutlineShape = z.infer<typeof Outline>;
/** A table for reading: column names and rows of cells as printed. */
export const TableShape = z.object({
  id: z.string(),
  title: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.string())),
});
/** A statute that the agreement lists by number: what the list says of it, and the sections that treat its matter. */
export const StatuteShape = z.object({
  law: z.string(),
  code: z.string(),
  topicTitle: z.string(),
  /** The clause of the topic, and the section that holds the list. */
  clause: z.string(),
  listedIn: z.string(),
  says: z.string(),
  controls: z.array(z.object({ number: z.string(), title: z.string() })),
});
/** The type of the shape of the same name. */
export type StatuteShape = z.infer<typeof StatuteShape>;
/** A section as of a day, with all that hangs on it. */
export const SectionShape = z.object({
  number: z.string(),
  title: z.string(),
  article: z.string(),
  articleTitle: z.string(),
  page: z.number(),
  on: DayText,
  computed: z.boolean(),
  /** Clause by clause: our plain words and, where the signed text is imported, its words. */
  clauses: z.array(
    z.object({
      address: z.string(),
      label: z.string(),
      depth: z.number(),
      plain: z.string().nullable(),
      text: z.string().nullable(),
      heading: z.string().nullable(),
      line: z.number().nullable(),
      rows: z.array(z.array(z.string())).nullable(),
    }),
  ),
  terms: z.array(TermShape),
  rules: z.array(RuleOnShape),
  procedures: z.array(ProcedureShape),
  tables: z.array(TableShape),
  forum: ForumShape,
  cites: z.array(z.object({ number: z.string(), title: z.string() })),
  citedBy: z.array(z.object({ number: z.string(), title: z.string() })),
  /** What it overrides, as a person reads it; `section` is the number where it is a section of the agreement. */
  overrides: z.array(
    z.object({ clause: z.string(), over: z.string(), section: z.string().nullable(), note: z.string() }),
  ),
  /** Statutes whose matter it treats, and those that it lists itself. */
  statutes: z.array(StatuteShape).default([]),
  lists: z.array(StatuteShape).default([]),
  countsAs: z.array(z.string()),
  /** Whether holidays are declared under a clause of this section. */
  holidays: z.boolean().default(false),
  previous: z.string().nullable(),
  next: z.string().nullable(),
});
/** The type of the shape of the same name. */
export type SectionShape = z.infer<typeof SectionShape>;
