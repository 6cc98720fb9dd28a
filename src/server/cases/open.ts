import { iso } from "../../calendar/index.ts";
import { openCase, replay as replayCase } from "../../case/index.ts";
import { isRefusal, type Json } from "../../journal/index.ts";
import { may } from "../../people/index.ts";
import { eventJson, reachOf } from "../../rules/index.ts";
import { createMatter } from "../../store/index.ts";
import { clauseOf } from "../agreement/clauseOf.ts";
import { dayFrom } from "../day.ts";
import type { Seat } from "../desk.ts";
import type { Handlers } from "../http/register.ts";
import { findProcedure } from "../procedures/clock.ts";
import { caseState, USUAL } from "./case.ts";
import { fileOf } from "./fileOf.ts";
import { firstMove } from "./first.ts";
import { forumFor } from "./forumFor.ts";
import { keepDocket } from "./keepDocket.ts";
import { moversOf } from "./movers.ts";
import { showCase } from "./show.ts";

const handledBy = ({ party, personId }: Seat, at: string) => ({
  act: "handled by",
  at,
  payload: { file: { party, person: personId } },
});

/** Opens a case: one's own, another's for whom one speaks, or the party's. */
export const openTheCase: Handlers["openCase"] = async (desk, asked, { session, today, at }) => {
  const { agreement, setting, store } = desk;
  const procedure = findProcedure(agreement, asked.procedure ?? USUAL);
  if (isRefusal(procedure)) return procedure;
  const own = moversOf(setting.seats, session, procedure);
  const on = dayFrom(asked.knownOn, "knownOn");
  if (isRefusal(on)) return on;
  const found = await clauseOf(desk, asked.clause);
  if (isRefusal(found)) return found;
  const { reach } = reachOf(found.section.forum, found.clause);
  const first = firstMove(procedure, asked, on, own, session, reach);
  if (isRefusal(first)) return first;
  const protest = forumFor(agreement, procedure, asked, found, on, today, own);
  if (isRefusal(protest)) return protest;
  const ofParty = first.by === "union" || session.party === "employer";
  const person = asked.grievant ?? (ofParty ? null : session.personId);
  const { title, statement, remedy, department } = asked;
  const subject = {
    title,
    clause: found.clause,
    version: agreement.version,
    grievant: person ?? (session.party === "employer" ? agreement.employer : agreement.union),
    statement,
    remedy,
    ...(department?.trim() ? { department: department.trim() } : {}),
    ...(protest ? { protest } : {}),
  };
  const events = openCase({ state: "none" }, { subject, first }, today, procedure);
  if (isRefusal(events)) return events;
  const state = caseState(replayCase(events, procedure), iso(today), procedure);
  const { key, ...request } = asked;
  // An officer who opens a case handles it until somebody else does; a member's waits for one.
  const handled = may(session.role, "matters:all") && session.party !== "neutral";
  return store.act(session, async (tx) => {
    const opened = await createMatter(tx, {
      kind: procedure.id,
      title: title.trim() || `${procedure.title}: ${found.clause}`,
      cites: [{ clause: found.clause, version: agreement.version }],
      subjectPersonId: person,
      ...(asked.grievants ? { grievants: asked.grievants } : {}),
      ...(asked.parent ? { parentId: asked.parent } : {}),
      ...(handled ? { officers: { [session.party]: session.personId } } : {}),
      state: state as unknown as Json,
      entries: [
        {
          act: first.act,
          at,
          payload: { subject: subject as unknown as Json, event: eventJson(procedure, first) },
        },
        ...(handled ? [handledBy(session, at)] : []),
      ],
      key,
      request: { file: request } as unknown as Json,
    });
    if (isRefusal(opened)) return opened;
    const file = await fileOf(tx, opened.matter);
    await keepDocket(tx, opened.matter, { agreement, kept: state, procedure, file, today });
    return showCase(tx, desk, session, opened.matter, today);
  });
};
