import { iso } from "../../calendar/index.ts";
import { type FoundForum, findForums } from "../../case/index.ts";
import type { ForumsShape } from "../../contract/index.ts";
import { isRefusal } from "../../journal/index.ts";
import { dueText, procedureJson, proceduresOf, standing, toJson } from "../../rules/index.ts";
import { clauseOf } from "../agreement/clauseOf.ts";
import { USUAL } from "../cases/case.ts";
import { mayOf, moversOf } from "../cases/movers.ts";
import { dayFrom } from "../day.ts";
import type { Desk, Visit } from "../desk.ts";
import type { Handlers } from "../http/register.ts";
import { loose } from "../loose.ts";

/** A forum in the shape of the interface, with the acts with which this person can begin it. */
const forumJson = (
  { setting }: Desk,
  { procedure, bringing, against }: FoundForum,
  { session, today }: Visit,
): ForumsShape["fit"][number] => {
  const { acts } = procedureJson(procedure);
  const dispute = procedure.dispute!;
  const { may } = toJson(procedure, standing(procedure, [], today));
  const clock = bringing.clock;
  return {
    procedure: procedure.id,
    title: procedure.title,
    says: procedure.says,
    clause: dispute.clause,
    act: dispute.act,
    actTitle: acts.find((one) => one.act === dispute.act)!.title,
    who: dispute.who,
    asks: dispute.asks ?? null,
    lastDay: clock?.due ? dueText(clock.due) : null,
    within: bringing.within ?? null,
    clock: clock
      ? {
          what: clock.what,
          mover: clock.mover.join(" or "),
          since: iso(clock.since),
          due: clock.due ? dueText(clock.due) : null,
          clause: clock.clause,
          onLapse: clock.onLapse,
          counts: clock.counts,
          overdue: clock.overdue,
        }
      : null,
    late: bringing.late,
    remedies: bringing.remedies.map(({ clause, says, from }) => ({
      clause,
      says,
      from: from === undefined ? null : iso(from),
    })),
    against: against ?? null,
    first: session ? loose(mayOf(loose(may), moversOf(setting.seats, session, procedure))) : [],
  };
};

/** Where a dispute about a clause goes, for whoever asks. */
export const forumOf: Handlers["forum"] = async (desk, asked, visit) => {
  const found = await clauseOf(desk, asked.clause);
  if (isRefusal(found)) return found;
  const known = asked.known === undefined ? undefined : dayFrom(asked.known, "known");
  if (isRefusal(known)) return known;
  const ground = { procedures: proceduresOf(desk.agreement), usual: USUAL };
  const facts = {
    clause: found.clause,
    known,
    otherRule: asked.otherRule === "yes",
    yes: asked.yes?.split(",").filter((one) => one !== "") ?? [],
  };
  const { reach, says, note, fit, others } = findForums(found.section, facts, visit.today, ground);
  return {
    clause: found.clause,
    title: found.section.title,
    reach,
    say: says,
    note: note ?? null,
    fit: fit.map((one) => forumJson(desk, one, visit)),
    others: others.map((one) => forumJson(desk, one, visit)),
    questions: ground.procedures.flatMap(({ id, dispute }) =>
      dispute?.asks ? [{ procedure: id, question: dispute.asks }] : [],
    ),
  };
};
