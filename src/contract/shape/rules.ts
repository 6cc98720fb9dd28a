import { z } from "zod";
import { DayText } from "./ground.ts";

/** An input of a rule, with the question that a form asks. */
export const Given = z.object({
  name: z.string(),
  type: z.enum(["number", "boolean", "choice", "day", "series"]),
  unit: z.string().nullable(),
  min: z.string().nullable(),
  max: z.string().nullable(),
  choices: z.array(z.string()).nullable(),
  question: z.string(),
  /** Set where a dated fact of the workspace answers it, such as the day of ratification. */
  fact: z.string().nullable().default(null),
  /** What each choice means, where its name alone does not say it. */
  says: z.record(z.string(), z.string()).nullable().default(null),
  /** The most entries that a series may have. */
  most: z.number().nullable().default(null),
});
/** The type of `Given`. */
export type GivenShape = z.infer<typeof Given>;
/** A rule that can be asked: its inputs, dates and formula. */
export const RuleShape = z.object({
  id: z.string(),
  clause: z.string(),
  title: z.string(),
  unit: z.string(),
  given: z.array(Given),
  from: DayText,
  to: DayText.nullable(),
  /** Made from the rule's own graph. */
  formula: z.string(),
  /** Clauses that stand in place of the formula where their test holds, and those they are ranked over. */
  exceptions: z
    .array(
      z.object({
        clause: z.string(),
        note: z.string(),
        when: z.string(),
        formula: z.string(),
        over: z.array(z.string()),
      }),
    )
    .default([]),
  says: z.string(),
});
/** The type of the shape of the same name. */
export type RuleShape = z.infer<typeof RuleShape>;
/** A rule as a list shows it. */
export const RuleTitleShape = RuleShape.pick({ id: true, clause: true, title: true, says: true });
/** One step of an explanation; `because` holds the steps it was made from. */
export interface ExplanationShape {
  kind: "rule" | "term" | "given" | "operation" | "exception" | "set-aside" | "reading" | "missing";
  /** In plain words: what this value is. */
  label: string;
  /** As a person reads it, e.g. "10 h a month"; null when unknown. */
  say: string | null;
  value: string | null;
  unit: string | null;
  clause: string | null;
  /** Since when the figure is in force. */
  since: string | null;
  /** Page of the signed document. */
  page: number | null;
  because: ExplanationShape[];
}
/** One step of an explanation, checked; see `ExplanationShape`. */
export const Explanation: z.ZodType<ExplanationShape> = z
  .lazy(() =>
    z.object({
      kind: z.enum(["rule", "term", "given", "operation", "exception", "set-aside", "reading", "missing"]),
      label: z.string(),
      say: z.string().nullable(),
      value: z.string().nullable(),
      unit: z.string().nullable(),
      clause: z.string().nullable(),
      since: DayText.nullable(),
      page: z.number().nullable(),
      because: z.array(Explanation),
    }),
  )
  .meta({ id: "Explanation" });
/** The answer to one question, or what is missing for it, with everything that led to it. */
export const Answer = z.object({
  rule: z.string(),
  title: z.string(),
  on: DayText,
  /** "answered" has a value; "missing" lists questions; "not-applicable" says why. */
  status: z.enum(["answered", "missing", "not-applicable"]),
  /** Decimal string in the unit, share as "3/8", date as YYYY-MM-DD; null unless answered. */
  value: z.string().nullable(),
  unit: z.string(),
  say: z.string().nullable(),
  clause: z.string(),
  page: z.number().nullable(),
  notApplicable: z.object({ clause: z.string(), reason: z.string() }).nullable(),
  setAside: z.array(
    z.object({ clause: z.string(), note: z.string(), say: z.string().nullable(), by: z.string() }),
  ),
  readings: z.array(
    z.object({
      id: z.string(),
      clause: z.string(),
      says: z.string(),
      used: z.boolean(),
      why: z.string(),
      value: z.string().nullable(),
      say: z.string().nullable(),
    }),
  ),
  missing: z.array(Given),
  explanation: Explanation,
});
/** The type of `Answer`. */
export type AnswerShape = z.infer<typeof Answer>;
/** What happens next to a figure or a rule: on which day, and what. */
export const NextShape = z.object({ on: DayText, says: z.string() });
/** A rule as it stands on a day: with the figures that it reads then (`say` null where one has none), and what changes next. */
export const RuleOnShape = RuleShape.extend({
  figures: z.array(z.object({ title: z.string(), clause: z.string(), say: z.string().nullable() })),
  next: NextShape.nullable(),
});
/** The type of the shape of the same name. */
export type RuleOnShape = z.infer<typeof RuleOnShape>;
/** A figure of the agreement with each value it takes over time. */
export const TermShape = z.object({
  id: z.string(),
  clause: z.string(),
  title: z.string(),
  unit: z.string(),
  page: z.number(),
  /** Every value with the days between which it is in force, both included; `to` null where open. */
  values: z.array(
    z.object({
      from: DayText,
      to: DayText.nullable(),
      say: z.string(),
      rows: z.array(z.tuple([z.string(), z.string()])).nullable(),
      inForce: z.boolean(),
    }),
  ),
  next: NextShape.nullable(),
});
/** The type of the shape of the same name. */
export type TermShape = z.infer<typeof TermShape>;
/** A holiday of a year: its date, the day observed, and hours credited (null where no figure is known). */
export const HolidayShape = z.object({
  name: z.string(),
  date: DayText,
  observed: DayText,
  credit: z.string().nullable(),
  clause: z.string(),
  note: z.string().nullable().default(null),
});
/** Something that happens to people, and the rules and sections that it leads to. */
export const LifeEventShape = z.object({
  id: z.string(),
  title: z.string(),
  says: z.string(),
  rules: z.array(z.string()),
  sections: z.array(z.string()),
});
