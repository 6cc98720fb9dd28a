import { z } from "zod";

/** A day on the wire, YYYY-MM-DD. */
export const DayText = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe("YYYY-MM-DD");

/** A refusal: what was not done, why, the values that were compared, and what to do about it. */
export const Refusal = z.object({
  code: z.string(),
  reason: z.string(),
  compared: z.record(z.string(), z.string()).default({}),
  remedy: z.string(),
  clause: z.string().optional(),
});
export type RefusalShape = z.infer<typeof Refusal>;

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
export type GivenShape = z.infer<typeof Given>;

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
  says: z.string(),
});
export type RuleShape = z.infer<typeof RuleShape>;

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
export type AnswerShape = z.infer<typeof Answer>;

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
});
export type TermShape = z.infer<typeof TermShape>;

export const ForumShape = z.object({
  reach: z.enum(["arb", "step3", "step4", "dept", "none", "own"]),
  say: z.string(),
  note: z.string().nullable(),
  except: z.array(
    z.object({ clause: z.string(), reach: z.string(), say: z.string(), note: z.string().nullable() }),
  ),
});

export const ActField = z.object({
  name: z.string(),
  type: z.enum(["day", "text", "boolean", "choice", "number"]),
  question: z.string(),
  required: z.boolean(),
  choices: z.array(z.string()).nullable(),
});
export const ActShape = z.object({
  act: z.string(),
  title: z.string(),
  by: z.array(z.string()),
  clause: z.string(),
  fields: z.array(ActField),
  /** True where one side alone changes nothing: the other must agree. */
  needsBoth: z.boolean().optional(),
  /** True where the last day has passed: it can still be made, and is recorded as late. */
  late: z.boolean().optional(),
});
export type ActShape = z.infer<typeof ActShape>;
export const ProcedureShape = z.object({
  id: z.string(),
  clause: z.string(),
  title: z.string(),
  says: z.string(),
  acts: z.array(ActShape),
});

export const OpenClock = z.object({
  what: z.string(),
  mover: z.string(),
  since: DayText,
  /** The last day to move; null where the article opens a step without a clock of its own. */
  due: z.string().nullable(),
  clause: z.string(),
  onLapse: z.string(),
  counts: z.string().default("").describe("What counts as a day on this clock."),
  overdue: z.boolean().default(false),
  /** The name by which an extension means this clock. */
  clock: z.string().optional(),
  /** The act that stops it. */
  act: z.string().optional(),
  moverTitle: z.string().optional(),
  dayKind: z.string().nullable().optional(),
  /** Overdue, and the right is lost by it. */
  lapsed: z.boolean().optional(),
  /** True where both sides agreed on this last day. */
  agreed: z.boolean().optional(),
  /** Facts without which the last day cannot be said. */
  missing: z.array(ActField).optional(),
  /** What was taken as given, such as receipt on the day of the act. */
  assumed: z.array(z.string()).optional(),
});
export type OpenClockShape = z.infer<typeof OpenClock>;
export const Standing = z.object({
  standing: z.string(),
  open: z.array(OpenClock),
  may: z.array(ActShape),
  station: z.string().optional(),
  clause: z.string().optional(),
  since: DayText.nullable().optional(),
  ended: z.boolean().optional(),
  outcome: z.string().nullable().optional(),
  notes: z.array(z.object({ clause: z.string(), says: z.string() })).optional(),
  history: z
    .array(
      z.object({
        seq: z.number(),
        title: z.string(),
        clause: z.string(),
        at: z.string(),
        to: z.string(),
        due: z.string().nullable(),
        late: z.string().nullable(),
        event: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
      }),
    )
    .optional(),
  proposals: z
    .array(
      z.object({
        id: z.number(),
        consent: z.string(),
        title: z.string(),
        by: z.string(),
        side: z.string(),
        on: DayText,
        clock: z.string().nullable(),
        until: z.string().nullable(),
        step: z.string().nullable(),
      }),
    )
    .optional(),
});
export type StandingShape = z.infer<typeof Standing>;

export const SectionLine = z.object({
  number: z.string(),
  title: z.string(),
  page: z.number(),
  computed: z.boolean(),
  rules: z.number(),
  procedures: z.number(),
});
export const Outline = z.object({
  articles: z.array(z.object({ number: z.string(), title: z.string(), sections: z.array(SectionLine) })),
});
export type OutlineShape = z.infer<typeof Outline>;

export const TableShape = z.object({
  id: z.string(),
  title: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.string())),
});

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
  rules: z.array(RuleShape),
  procedures: z.array(ProcedureShape),
  tables: z.array(TableShape),
  forum: ForumShape,
  cites: z.array(z.object({ number: z.string(), title: z.string() })),
  citedBy: z.array(z.object({ number: z.string(), title: z.string() })),
  overrides: z.array(z.object({ clause: z.string(), over: z.string(), note: z.string() })),
  countsAs: z.array(z.string()),
  previous: z.string().nullable(),
  next: z.string().nullable(),
});
export type SectionShape = z.infer<typeof SectionShape>;

export const PersonShape = z.object({
  id: z.string(),
  name: z.string(),
  party: z.enum(["union", "employer", "neutral"]),
  role: z.string(),
  roleTitle: z.string(),
});
export type PersonShape = z.infer<typeof PersonShape>;

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
export type WorkspaceShape = z.infer<typeof WorkspaceShape>;

export const GrievanceLine = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  clause: z.string(),
  standing: z.string(),
  grievant: z.string(),
  filedOn: DayText,
  next: OpenClock.nullable(),
  closed: z.boolean(),
});
export type GrievanceLineShape = z.infer<typeof GrievanceLine>;

export const EntryShape = z.object({
  seq: z.number(),
  at: z.string(),
  on: DayText,
  act: z.string(),
  title: z.string(),
  by: z.string(),
  party: z.string(),
  clause: z.string().nullable(),
  detail: z.record(z.string(), z.string()),
  late: z.string().nullable(),
  hash: z.string(),
  prev: z.string(),
});
export const GrievanceShape = GrievanceLine.extend({
  version: z.string(),
  statement: z.string(),
  remedy: z.string(),
  knownOn: DayText,
  clocks: z.array(OpenClock),
  /** What the signed-in person may do now. */
  may: z.array(ActShape),
  /** Proposals that wait for the other party's consent. */
  proposals: z.array(
    z.object({
      id: z.string(),
      what: z.string(),
      by: z.string(),
      on: DayText,
      detail: z.string(),
      mine: z.boolean(),
    }),
  ),
  history: z.array(EntryShape),
  rooms: z.array(
    z.object({
      room: z.enum(["shared", "union", "employer"]),
      title: z.string(),
      notes: z.array(z.object({ id: z.string(), by: z.string(), on: DayText, text: z.string() })),
    }),
  ),
  chain: z.object({ entries: z.number(), head: z.string(), verified: z.boolean() }),
});
export type GrievanceShape = z.infer<typeof GrievanceShape>;

export const HolidayShape = z.object({
  name: z.string(),
  date: DayText,
  observed: DayText,
  credit: z.string().nullable(),
  clause: z.string(),
  note: z.string().nullable().default(null),
});
export const SearchHit = z.object({
  address: z.string(),
  section: z.string(),
  title: z.string(),
  field: z.enum(["title", "plain", "text"]),
  snippet: z.string(),
  marks: z.array(z.tuple([z.number(), z.number()])),
});
export const FindingShape = z.object({
  kind: z.string(),
  at: z.string(),
  line: z.number().nullable(),
  says: z.string(),
  evidence: z.string(),
  weight: z.string(),
});
export const LifeEventShape = z.object({
  id: z.string(),
  title: z.string(),
  says: z.string(),
  rules: z.array(z.string()),
  sections: z.array(z.string()),
});
export const ImportReport = z.object({
  name: z.string(),
  sha256: z.string(),
  sections: z.number(),
  nodes: z.number(),
  removed: z.record(z.string(), z.number()),
  repairs: z.array(z.object({ line: z.number(), was: z.string(), now: z.string() })),
  unplaced: z.array(z.object({ line: z.number(), text: z.string(), why: z.string() })),
});
