import type { Day } from "../calendar/index.ts";
import { nearest, type Refusal, refusal } from "../refusal/index.ts";
import type { Claim } from "./claim/claim.ts";
import type { Entitlement } from "./entitlement.ts";
import type { HolidayPlan } from "./holidayPlan.ts";
import { inputsOf, ruleAsking } from "./oneDeclaration.ts";
import type { Procedure } from "./procedure/procedure.ts";
import { questionsOf } from "./questions.ts";
import type { Rule } from "./rule.ts";
import type { Section } from "./section.ts";

/** Something that happens to people, and the entitlements and rules (by id) and sections (by number) that it leads to. */
export interface LifeEvent {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  /** What a person may ask for then, by id, in the order in which it is shown. */
  readonly entitlements?: readonly string[];
  /** Facts that the event itself says, by input; they are not asked. */
  readonly given?: Readonly<Record<string, unknown>>;
  readonly rules: readonly string[];
  readonly sections: readonly string[];
}

/** A dated fact that the agreement turns on but does not print; each workspace records its own. */
export interface WorkspaceFact {
  readonly name: string;
  readonly title: string;
  readonly type: "day" | "boolean";
}

/** What two parties agreed: its sections with all that computes, and what a workspace must know to run it. */
export interface Agreement {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly union: string;
  readonly employer: string;
  readonly version: string;
  readonly from: Day;
  readonly to: Day;
  readonly articles: readonly { readonly number: string; readonly title: string }[];
  readonly sections: readonly Section[];
  readonly lifeEvents: readonly LifeEvent[];
  readonly facts: readonly WorkspaceFact[];
  readonly holidays: HolidayPlan;
}

/** Checks what one file cannot see alone: unique numbers and ids, citations that exist, one declaration an input. Throws TypeError. */
export const agreement = (of: Agreement): Agreement => {
  const unique = (names: readonly string[], what: string) => {
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice) throw new TypeError(`two ${what} are named ${twice}`);
  };
  unique(
    of.sections.map((one) => one.number),
    "sections",
  );
  unique(
    rulesOf(of).map((one) => one.id),
    "rules",
  );
  unique(
    proceduresOf(of).map((one) => one.id),
    "procedures",
  );
  unique(
    claimsOf(of).map((one) => one.id),
    "claims",
  );
  unique(
    entitlementsOf(of).map((one) => one.id),
    "entitlements",
  );
  inputsOf([
    ...rulesOf(of).map(ruleAsking),
    ...claimsOf(of).map(({ id, head, kinds }) => ({
      id,
      asks: [...head, ...kinds.flatMap((one) => one.asks)],
    })),
    ...entitlementsOf(of).map((one) => ({ id: one.id, asks: questionsOf([one]) })),
  ]);
  const known = new Set(of.sections.map((one) => one.number));
  for (const section of of.sections) {
    const lost = section.cites.find((number) => !known.has(number));
    if (lost) throw new TypeError(`${section.number} cites ${lost}, which is no section`);
    for (const { over } of section.overrides)
      if (typeof over === "string" && !known.has(over))
        throw new TypeError(`${section.number} overrides ${over}, which is no section`);
    for (const { code, controls } of section.statutes) {
      const astray = controls.find((number) => !known.has(number));
      if (astray)
        throw new TypeError(`${section.number} leads from ${code} to ${astray}, which is no section`);
    }
  }
  const rules = new Set(rulesOf(of));
  const ids = new Set([...rules].map((one) => one.id));
  for (const { id, kinds, results } of claimsOf(of)) {
    const lost = [...kinds.map((one) => one.allowed), ...results].find((one) => !rules.has(one));
    if (lost) throw new TypeError(`the claim ${id} asks the rule ${lost.id}, which no section states`);
  }
  const claims = new Set(claimsOf(of).map((one) => one.id));
  for (const one of entitlementsOf(of)) {
    const lost = one.rules.find((id) => !ids.has(id)) ?? one.claims.find((id) => !claims.has(id));
    if (lost) throw new TypeError(`the entitlement ${one.id} leads to ${lost}, which does not exist`);
  }
  const entitlements = new Set(entitlementsOf(of).map((one) => one.id));
  for (const event of of.lifeEvents) {
    const lost =
      event.entitlements?.find((id) => !entitlements.has(id)) ??
      event.rules.find((id) => !ids.has(id)) ??
      event.sections.find((number) => !known.has(number));
    if (lost) throw new TypeError(`the life event ${event.id} leads to ${lost}, which does not exist`);
  }
  return of;
};

/** Every rule, in the order of the sections. */
export const rulesOf = (of: Pick<Agreement, "sections">): readonly Rule[] =>
  of.sections.flatMap((one) => one.rules);
/** Every claim over a list of lines, in the order of the sections. */
export const claimsOf = (of: Pick<Agreement, "sections">): readonly Claim[] =>
  of.sections.flatMap((one) => one.claims);
/** All that a member may ask for, in the order of the sections. */
export const entitlementsOf = (of: Pick<Agreement, "sections">): readonly Entitlement[] =>
  of.sections.flatMap((one) => one.entitlements);
/** Every procedure once, though several sections may state it together. */
export const proceduresOf = (of: Pick<Agreement, "sections">): readonly Procedure[] => [
  ...new Set(of.sections.flatMap((one) => one.procedures)),
];
/** The section that states a rule; the rule must be of this agreement. */
export const sectionOfRule = (of: Agreement, rule: Rule): Section =>
  of.sections.find((one) => one.rules.includes(rule))!;

/** A rule by its id, or by its clause where one rule alone has it; refuses with the nearest names. */
export const findRule = (of: Agreement, name: string): Rule | Refusal => {
  const rules = rulesOf(of);
  const byId = rules.find((one) => one.id === name);
  if (byId) return byId;
  const byClause = rules.filter((one) => one.clause === name);
  if (byClause.length === 1) return byClause[0]!;
  const near =
    byClause.length > 1
      ? byClause.map((one) => one.id)
      : nearest(
          name,
          rules.map((one) => one.id),
        );
  return refusal("unknown-rule", `there is no rule ${name}`, `Ask one of: ${near.join(", ")}`, {
    rule: name,
  });
};

/** A claim by its id; refuses with the nearest names. */
export const findClaim = (of: Agreement, name: string): Claim | Refusal => {
  const known = claimsOf(of);
  return (
    known.find((one) => one.id === name) ??
    refusal(
      "unknown-claim",
      `there is no claim ${name}`,
      `Make one of: ${nearest(
        name,
        known.map((one) => one.id),
        5,
      ).join(", ")}`,
      { claim: name },
    )
  );
};

/** A section by its number, in any case of letters; refuses with the nearest numbers. */
export const findSection = (of: Agreement, number: string): Section | Refusal =>
  of.sections.find((one) => one.number.toLowerCase() === number.toLowerCase()) ??
  refusal(
    "unknown-section",
    `there is no section ${number}`,
    `Read one of: ${nearest(
      number,
      of.sections.map((one) => one.number),
    ).join(", ")}`,
    { section: number },
  );
