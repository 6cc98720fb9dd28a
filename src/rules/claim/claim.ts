import type { Choice, Flag, Moment, Num } from "../expression.ts";
import type { Given } from "../given.ts";
import type { Node } from "../node.ts";
import type { Rule } from "../rule.ts";
import { givensOf, nodesBelow } from "../walk.ts";

type Expression = Num | Flag | Choice | Moment;

/** One sort of line, such as a breakfast or a night's lodging, and the rule that says what is allowed for it. */
export interface LineKind {
  readonly id: string;
  readonly title: string;
  /** What one line of it is given: an ordinary rule, asked with the facts of the head, the line and the carried values. */
  readonly allowed: Rule;
  /** The amount that the line asks for, in the rule's unit; what is not allowed of it is the cut. */
  readonly claimed?: Node;
  /** What the line leaves to the lines after it, by the name of a carried input. */
  readonly after: Readonly<Record<string, Node>>;
  /** Inputs that a line of this kind is asked for, in order. */
  readonly asks: readonly Given[];
}

/** A value that goes from line to line: hours used so far, days waited. It is never asked. */
export interface Carried {
  readonly given: Given;
  readonly start: Node;
}

/** Where `when` holds, the line (or the whole claim) is refused with the clause, the reason and the remedy. */
export interface Check {
  readonly clause: string;
  readonly when: Node;
  readonly reason: string;
  readonly remedy: string;
  /** Kinds of line that it looks at; all where left out. */
  readonly kinds?: readonly string[];
}

/** Lines that may not share a day: the later one is refused. */
export interface Apart {
  readonly clause: string;
  readonly reason: string;
  readonly remedy: string;
  readonly kinds?: readonly string[];
  /** Inputs that must be equal for two lines to be in each other's way, such as the date. */
  readonly by: readonly string[];
}

/** What a claim must come to: an amount allowed, or why there is none. */
export type ExpectedLine =
  | string
  | { readonly allowed: string; readonly because: string }
  | { readonly refused: string }
  | { readonly missing: readonly string[] }
  | { readonly notApplicable: string };

/** A worked claim. */
export interface ClaimExample {
  readonly note?: string;
  readonly on: string;
  readonly given: Readonly<Record<string, unknown>>;
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  readonly expect:
    | { readonly refused: string }
    | {
        readonly lines: readonly ExpectedLine[];
        /** The sum of what is allowed, by unit. */
        readonly total?: Readonly<Record<string, string>>;
        readonly results?: Readonly<Record<string, string>>;
      };
}

/** A request over a list of lines, answered line by line: allowed, cut and under which clause, or refused. */
export interface Claim {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  readonly says: string;
  readonly page: number;
  /** Facts given once. */
  readonly head: readonly Given[];
  readonly kinds: readonly LineKind[];
  readonly carried: readonly Carried[];
  readonly headChecks: readonly Check[];
  readonly checks: readonly Check[];
  readonly apart: readonly Apart[];
  /** The input that holds a line's own day; its figures are read on it. Without it, on the day of the claim. */
  readonly lineDay?: string;
  /** Lines are stretches of days, both ends included: each day is answered by itself, as `day`. */
  readonly stretch?: { readonly from: string; readonly to: string; readonly day: string };
  /** Lines are put in order of what is allowed. */
  readonly ranked?: "highest-first" | "lowest-first";
  /** Rules answered at the end, from the head and what was carried. */
  readonly results: readonly Rule[];
  readonly examples: readonly ClaimExample[];
}

interface CheckParts extends Omit<Check, "when"> {
  readonly when: Flag;
}

/** What a claim is built from; expressions stand for the inputs that they read. */
export interface ClaimParts {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  readonly says: string;
  readonly page: number;
  readonly head?: readonly Expression[];
  readonly kinds: readonly {
    readonly id: string;
    readonly title: string;
    readonly allowed: Rule;
    readonly claimed?: Num;
    readonly after?: readonly (readonly [Expression, Expression])[];
    /** Inputs that nothing reads and the record still wants. */
    readonly alsoAsks?: readonly Expression[];
  }[];
  readonly carried?: readonly (readonly [of: Expression, start: Expression])[];
  readonly headChecks?: readonly CheckParts[];
  readonly checks?: readonly CheckParts[];
  readonly apart?: readonly (Omit<Apart, "by"> & { readonly by: readonly Expression[] })[];
  readonly lineDay?: Moment;
  readonly stretch?: { readonly from: Moment; readonly to: Moment; readonly day: Moment };
  readonly ranked?: Claim["ranked"];
  readonly results?: readonly Rule[];
  readonly examples: readonly ClaimExample[];
}

const inputOf = (of: Expression, where: string): Given => {
  if (of.node.op !== "given") throw new TypeError(`${where} needs an input, not something worked out`);
  return of.node.given;
};

const givensBelow = (node: Node): readonly Given[] =>
  nodesBelow(node).flatMap((one) => (one.op === "given" ? [one.given] : []));

/**
 * A claim from its parts. Every input that a line's rule, amount or checks read is asked a line, except those of
 * the head, those that are carried and the day of a stretch. Throws TypeError where a part is no input, or where
 * an amount has another unit than its rule.
 */
export const claim = (of: ClaimParts): Claim => {
  const head = (of.head ?? []).map((one) => inputOf(one, of.id));
  const carried = (of.carried ?? []).map(([one, start]) => ({
    given: inputOf(one, of.id),
    start: start.node,
  }));
  const stretch = of.stretch && {
    from: inputOf(of.stretch.from, of.id),
    to: inputOf(of.stretch.to, of.id),
    day: inputOf(of.stretch.day, of.id),
  };
  const lineDay = of.lineDay && inputOf(of.lineDay, of.id);
  const elsewhere = new Set(
    [...head, ...carried.map((one) => one.given), ...(stretch ? [stretch.day] : [])].map((one) => one.name),
  );
  const checks = (of.checks ?? []).map((one): Check => ({ ...one, when: one.when.node }));
  const apart = (of.apart ?? []).map(
    (one): Apart => ({ ...one, by: one.by.map((by) => inputOf(by, of.id).name) }),
  );
  const concerns = (one: { readonly kinds?: readonly string[] }, kind: string) =>
    one.kinds?.includes(kind) ?? true;
  const kinds = of.kinds.map(({ id, title, allowed, claimed, after = [], alsoAsks = [] }): LineKind => {
    if (claimed && claimed.node.unit !== allowed.unit)
      throw new TypeError(`${of.id}: ${id} asks in ${claimed.node.unit} and is allowed in ${allowed.unit}`);
    const read = [
      ...(stretch ? [stretch.from, stretch.to] : []),
      ...(lineDay ? [lineDay] : []),
      ...(claimed ? givensBelow(claimed.node) : []),
      ...givensOf(allowed),
      ...checks.filter((one) => concerns(one, id)).flatMap((one) => givensBelow(one.when)),
      ...after.flatMap(([, value]) => givensBelow(value.node)),
      ...alsoAsks.map((one) => inputOf(one, of.id)),
    ].filter((one) => !elsewhere.has(one.name));
    return {
      id,
      title,
      allowed,
      ...(claimed ? { claimed: claimed.node } : {}),
      after: Object.fromEntries(after.map(([name, value]) => [inputOf(name, of.id).name, value.node])),
      asks: [...new Map(read.map((one) => [one.name, one])).values()],
    };
  });
  const { id, clause, title, says, page, ranked, results = [], examples } = of;
  return {
    ...{ id, clause, title, says, page, head, kinds, carried, checks, apart, results, examples },
    headChecks: (of.headChecks ?? []).map((one): Check => ({ ...one, when: one.when.node })),
    ...(ranked ? { ranked } : {}),
    ...(lineDay ? { lineDay: lineDay.name } : {}),
    ...(stretch ? { stretch: { from: stretch.from.name, to: stretch.to.name, day: stretch.day.name } } : {}),
  };
};
