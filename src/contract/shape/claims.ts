import { z } from "zod";
import { DayText, Refusal } from "./ground.ts";
import { Answer, Explanation, Given } from "./rules.ts";

/** What can be claimed over a list: what is asked once, and which lines it takes. */
export const ClaimShape = z.object({
  id: z.string(),
  clause: z.string(),
  title: z.string(),
  says: z.string(),
  page: z.number(),
  /** Asked once for the whole claim. */
  head: z.array(Given),
  kinds: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      clause: z.string(),
      says: z.string(),
      /** Asked a line. */
      asks: z.array(Given),
    }),
  ),
  /** Set where a line is a stretch of days: the names of its first and last day. */
  stretch: z.object({ from: z.string(), to: z.string(), day: z.string() }).nullable(),
  lineDay: z.string().nullable(),
  ranked: z.enum(["highest-first", "lowest-first"]).nullable(),
});
/** The type of the shape of the same name. */
export type ClaimShape = z.infer<typeof ClaimShape>;

const Amount = z.object({ value: z.string(), say: z.string() }).nullable();
/** The clause that settled an amount, and what it is called there. */
const Decided = z.object({ clause: z.string(), page: z.number().nullable(), says: z.string() }).nullable();

/** One line of a claim and what it came to. */
export const ClaimLine = z.object({
  number: z.number(),
  label: z.string(),
  kind: z.string().nullable(),
  title: z.string().nullable(),
  /** All that was asked, a part of it, nothing; refused as it is written; or a fact is missing. */
  status: z.enum(["allowed", "cut", "nothing", "refused", "missing"]),
  unit: z.string(),
  claimed: Amount,
  allowed: Amount,
  cut: Amount,
  decided: Decided,
  refusal: Refusal.nullable(),
  missing: z.array(Given),
  rank: z.number().nullable(),
  /** Of a stretch: days in a row that came to the same. */
  parts: z.array(
    z.object({
      from: DayText,
      to: DayText,
      days: z.number(),
      each: Amount,
      sum: Amount,
      decided: Decided,
      refusal: Refusal.nullable(),
    }),
  ),
  value: z.string().nullable(),
  say: z.string().nullable(),
  readings: Answer.shape.readings,
  explanation: Explanation.nullable(),
});
/** The type of the shape of the same name. */
export type ClaimLineShape = z.infer<typeof ClaimLine>;

/** A claim answered line by line, with its sums and what it leads to. */
export const ClaimAnswer = z.object({
  claim: z.string(),
  title: z.string(),
  clause: z.string(),
  on: DayText,
  lines: z.array(ClaimLine),
  /** The sums; nothing is asked or cut where no line asks for an amount. */
  totals: z.array(
    z.object({
      unit: z.string(),
      claimed: Amount,
      allowed: z.object({ value: z.string(), say: z.string() }),
      cut: Amount,
    }),
  ),
  results: z.array(z.object({ answer: Answer.nullable(), refusal: Refusal.nullable() })),
});
/** The type of the shape of the same name. */
export type ClaimAnswerShape = z.infer<typeof ClaimAnswer>;
