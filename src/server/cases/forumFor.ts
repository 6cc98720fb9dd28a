import type { Day } from "../../calendar/index.ts";
import { findForums, type Protest } from "../../case/index.ts";
import type { Refusal } from "../../journal/index.ts";
import { type Agreement, type Procedure, proceduresOf, type Section } from "../../rules/index.ts";
import { refuse } from "../refusals.ts";
import { USUAL } from "./case.ts";

/** What somebody says of where a dispute goes. */
interface Asked {
  readonly otherRule?: boolean | undefined;
  readonly protest?: string | undefined;
}

/** What stands against the forum, or the union's protest where it is brought all the same. */
export const forumFor = (
  agreement: Agreement,
  procedure: Procedure,
  asked: Asked,
  found: { readonly clause: string; readonly section: Section },
  known: Day,
  today: Day,
  own: readonly string[],
): Protest | undefined | Refusal => {
  if (!procedure.dispute) return undefined;
  const facts = {
    clause: found.clause,
    known,
    otherRule: asked.otherRule ?? false,
    yes: procedure.dispute.asks ? [procedure.id] : [],
  };
  const ground = { procedures: proceduresOf(agreement), usual: USUAL };
  const { fit, others } = findForums(found.section, facts, today, ground);
  const against = [...fit, ...others].find((one) => one.procedure === procedure)?.against;
  const words = asked.protest?.trim();
  if (words === undefined || words === "") {
    // Too late is for the other side to say: the case can be opened, and shows that its last day has passed.
    return against?.code === "wrong-forum" ? against : undefined;
  }
  if (!own.includes("union"))
    return refuse("protest-is-the-unions", "A case is brought under protest by the union.", {
      against: against?.code ?? "nothing",
    });
  return against && { code: against.code, reason: against.reason, words };
};
