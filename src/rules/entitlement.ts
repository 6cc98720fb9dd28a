import type { Flag, Moment } from "./expression.ts";
import type { Node } from "./node.ts";

/** How a member asks for something: what, by when, on which paper, from whom. */
export interface Request {
  /** What to ask for, in plain words. */
  readonly what: string;
  /** By when, in plain words; where the agreement states no time, that is said. */
  readonly by: string;
  /** The last day, where the facts that are asked give it. */
  readonly due?: Node;
  /** The form or writing that the clause names, or that it names none. */
  readonly form: string;
  /** Who receives it. */
  readonly to: string;
}

/** Something that a member may ask for, and when it applies. Where a dispute goes is the section's forum. */
export interface Entitlement {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  /** Plain words: what it gives. */
  readonly says: string;
  /** A yes or no over a few facts. */
  readonly applies: Node;
  /** Why it does not apply, where it does not: the condition in plain words. */
  readonly otherwise: string;
  /** Rules, by id, that answer its amounts, days and quotas. */
  readonly rules: readonly string[];
  /** Claims, by id, for which it is made. */
  readonly claims: readonly string[];
  readonly request: Request;
}

/** What an entitlement says of itself; `applies` and `due` are built like a rule's formula. */
export interface EntitlementParts extends Omit<Entitlement, "applies" | "rules" | "claims" | "request"> {
  readonly applies: Flag;
  readonly rules?: readonly string[];
  readonly claims?: readonly string[];
  readonly request: Omit<Request, "due"> & { readonly due?: Moment };
}

/** An entitlement from its parts. */
export const entitlement = (of: EntitlementParts): Entitlement => {
  const { due, ...request } = of.request;
  return {
    rules: [],
    claims: [],
    ...of,
    applies: of.applies.node,
    request: due ? { ...request, due: due.node } : request,
  };
};
