import { type Day, iso } from "../calendar/index.ts";
import type { Refusal } from "../refusal/index.ts";
import {
  type Bringing,
  bringing,
  type Procedure,
  REACH,
  type Reach,
  reachOf,
  type Section,
} from "../rules/index.ts";
import { refuse } from "./refusals.ts";

/** What decides where a dispute goes. */
export interface ForumFacts {
  /** Whole address of the clause, such as "15.3.D.4". */
  readonly clause: string;
  /** The day on which it was, or could have been, known; without it no last day can be said. */
  readonly known?: Day;
  /** True where another written rule or policy is in dispute, and not the terms of the agreement. */
  readonly otherRule: boolean;
  /** Ids of the procedures whose own question was answered with yes. */
  readonly yes: readonly string[];
}

/** A forum for a dispute: its procedure, how far it goes, by when it is brought, and what stands against it. */
export interface FoundForum {
  readonly procedure: Procedure;
  readonly reach: Reach;
  readonly bringing: Bringing;
  /** Why it is not the forum, or comes too late; absent where nothing stands against it. */
  readonly against?: Refusal;
}

/** Where a dispute about a clause goes. */
export interface Forums {
  readonly reach: Reach;
  readonly says: string;
  readonly note?: string;
  /** The forums that fit, the usual one first. */
  readonly fit: readonly FoundForum[];
  /** Forums of the agreement that do not fit, each with what stands against it. */
  readonly others: readonly FoundForum[];
}

/** The procedures of an agreement, and which of them is the usual one for disputes. */
export interface Ground {
  readonly procedures: readonly Procedure[];
  readonly usual: string;
}

/**
 * Where a dispute about a clause goes on a day: the usual procedure as far as the section lets it, one of its
 * own, or none; and beside it each procedure whose own question was answered with yes.
 */
export const findForums = (section: Section, facts: ForumFacts, today: Day, ground: Ground): Forums => {
  const said = reachOf(section.forum, facts.clause);
  const reach = facts.otherRule && said.reach !== "own" ? "dept" : said.reach;
  const disputes = ground.procedures.filter(({ dispute }) => dispute);
  const own = said.procedures ?? (reach === "own" ? ofSection(section) : []);
  const fits = ({ id, dispute }: Procedure): boolean => {
    if (dispute!.asks && facts.yes.includes(id)) return true;
    if (own.includes(id)) return true;
    return reach !== "own" && reach !== "none" && id === ground.usual;
  };
  const found = disputes.map((procedure): FoundForum => {
    const brought = bringing(procedure, facts.known, today)!;
    const against = fits(procedure)
      ? tooLate(procedure, brought, facts, today)
      : wrong(procedure, reach, facts, own);
    return { procedure, reach, bringing: brought, ...(against ? { against } : {}) };
  });
  return {
    reach,
    says: REACH[reach],
    ...(said.note ? { note: said.note } : {}),
    fit: found.filter(({ procedure }) => fits(procedure)),
    others: found.filter(({ procedure }) => !fits(procedure)),
  };
};

const ofSection = ({ procedures }: Section): readonly string[] =>
  procedures.filter(({ dispute }) => dispute).map(({ id }) => id);

const wrong = (
  { id, title, dispute }: Procedure,
  reach: Reach,
  { clause }: ForumFacts,
  own: readonly string[],
): Refusal =>
  refuse("wrong-forum", dispute!.asks ? `Only where the answer is yes: ${dispute!.asks}` : REACH[reach], {
    clause,
    procedure: id,
    title,
    forum: reach === "own" ? own.join(", ") || "outside the agreement" : reach,
  });

const tooLate = (
  { id }: Procedure,
  { clock, late }: Bringing,
  { known }: ForumFacts,
  today: Day,
): Refusal | undefined =>
  late && clock?.due && known !== undefined
    ? refuse("too-late", `The last day to bring it has passed (${clock.clause})`, {
        procedure: id,
        known: iso(known),
        lastDay: iso(clock.due.day),
        today: iso(today),
      })
    : undefined;
