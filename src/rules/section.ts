import type { Claim } from "./claim/claim.ts";
import type { Entitlement } from "./entitlement.ts";
import type { Procedure } from "./procedure/procedure.ts";
import type { Rule } from "./rule.ts";
import type { Overridden, StatuteCitation } from "./statute.ts";
import type { Term } from "./term.ts";

/**
 * Where a dispute about a section may go: "arb" all steps of the grievance procedure up to arbitration,
 * "step3" and "step4" the last step it may reach, "dept" a complaint that ends with the department head,
 * "none" no grievance at all, "own" a procedure of its own.
 */
export type Reach = "arb" | "step3" | "step4" | "dept" | "none" | "own";

/** Where disputes about a section go. */
export interface Forum {
  readonly reach: Reach;
  /** In plain words, where the reach alone does not say enough. */
  readonly note?: string;
  /** Procedures of their own that disputes have, beside the usual one where the reach is not "own": their ids. */
  readonly procedures?: readonly string[];
  /** Subsections whose disputes go elsewhere. */
  readonly except?: readonly {
    readonly clause: string;
    readonly reach: Reach;
    readonly note?: string;
    readonly procedures?: readonly string[];
  }[];
}

/** What an amount counts towards, where the section says so. */
export type CountsAs = "retirement" | "overtime base" | "lump sum" | "disability rate" | "taxes and levies";

/** A table for reading: a column name each, and rows of as many cells. */
export interface Sheet {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One section of an agreement: its words, figures, rules, procedures and links. */
export interface Section {
  /** As printed: "9.1", or "Att.A" and "SL.3" for attachments and side letters. */
  readonly number: string;
  readonly title: string;
  /** The article's number, or "Att" and "SL". */
  readonly article: string;
  /** The page of the signed document on which the section begins. */
  readonly page: number;
  /** Plain words of our own by address below the section: "" for the whole, "A", "D.6". */
  readonly plain: Readonly<Record<string, string>>;
  readonly forum: Forum;
  readonly terms: readonly Term[];
  readonly rules: readonly Rule[];
  readonly procedures: readonly Procedure[];
  readonly claims: readonly Claim[];
  /** What a member may ask for under this section. */
  readonly entitlements: readonly Entitlement[];
  /** Tables that are read as a whole, such as a salary schedule; cells as printed. */
  readonly tables: readonly Sheet[];
  /** Other sections that this one points at. */
  readonly cites: readonly string[];
  readonly countsAs: readonly CountsAs[];
  /** What this one overrides, and by which clause: a section, everything else, or a statute. */
  readonly overrides: readonly {
    readonly clause: string;
    readonly over: Overridden;
    readonly note: string;
  }[];
  /** Statutes that this section lists by number, each with the sections that treat its matter. */
  readonly statutes: readonly StatuteCitation[];
}

/** What a section file must say, and what it may. */
export type SectionParts = Pick<Section, "number" | "title" | "page" | "plain"> & Partial<Section>;

/** A clause by its whole address, where a section's file writes it below the section: "A.3" in 9.13 is 9.13.A.3. */
const whole =
  (number: string) =>
  <T extends { readonly clause: string }>(of: T): T => ({
    ...of,
    clause: of.clause === number || of.clause.startsWith(`${number}.`) ? of.clause : `${number}.${of.clause}`,
  });

/** A section from its parts; what is left out is empty, and disputes go all the way to arbitration. */
export const section = ({ forum = { reach: "arb" }, overrides = [], ...parts }: SectionParts): Section => ({
  article: /^\d+/.exec(parts.number)?.[0] ?? parts.number.split(".")[0]!,
  forum: { ...forum, ...(forum.except ? { except: forum.except.map(whole(parts.number)) } : {}) },
  terms: [],
  rules: [],
  procedures: [],
  claims: [],
  entitlements: [],
  tables: [],
  cites: [],
  countsAs: [],
  overrides: overrides.map(whole(parts.number)),
  statutes: [],
  ...parts,
});

/** A section is computed when it has a rule to ask, a procedure to start or a list to look up; otherwise it is words only. */
export const isComputed = (of: Section): boolean =>
  of.rules.length > 0 || of.procedures.length > 0 || of.statutes.length > 0;
