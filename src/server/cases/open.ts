import { iso } from "../../calendar/index.ts";
import { openCase, replay as replayCase } from "../../case/index.ts";
import { isRefusal, type Json, type Refusal } from "../../journal/index.ts";
import { eventJson, findSection, type Reach } from "../../rules/index.ts";
import { createMatter } from "../../store/index.ts";
import { sectionAt } from "../agreement/clause.ts";
import { clausesOf } from "../agreement/clauses.ts";
import { REACH, reachOf } from "../agreement/forum.ts";
import { nodeAt } from "../agreement/section.ts";
import { dayFrom } from "../day.ts";
import type { Desk } from "../desk.ts";
import type { Handlers } from "../http/register.ts";
import { refuse } from "../refusals.ts";
import { importedOf } from "../text/library.ts";
import { caseState, GRIEVANCE, grievanceProcedure } from "./case.ts";
import { moversOf } from "./movers.ts";
import { showCase } from "./show.ts";

/** The clause as the agreement writes it, or why no grievance can be about it. */
const grievable = async (
  desk: Desk,
  typed: string,
): Promise<{ readonly clause: string; readonly reach: Reach } | Refusal> => {
  const place = sectionAt(desk.agreement, typed);
  const section = place ? findSection(desk.agreement, place.number) : undefined;
  if (!place || !section || isRefusal(section))
    return refuse("unknown-clause", `The agreement has no section for "${typed}".`, { clause: typed });
  const text = await importedOf(desk);
  const node = isRefusal(text) ? undefined : nodeAt(text.tree, section.number);
  const clause = [section.number, ...clausesOf(section, node).map((one) => one.address)].find(
    (one) => one.toLowerCase() === place.address.toLowerCase(),
  );
  if (!clause)
    return refuse("unknown-clause", `Section ${section.number} has no clause ${place.address}.`, {
      clause: typed,
    });
  const reach = reachOf(section.forum, clause);
  if (reach === "none" || reach === "own") return refuse("not-grievable", REACH[reach], { clause, reach });
  return { clause, reach };
};

/** Opens a case about a clause: one's own, another's for whom one speaks, or the union's. */
export const openTheCase: Handlers["openCase"] = async (desk, asked, { session, today, at }) => {
  const { agreement, setting, store } = desk;
  const procedure = grievanceProcedure(agreement);
  const own = moversOf(setting.seats, session, procedure);
  const forUnion = own.includes("union") && asked.grievant === undefined;
  const by = forUnion ? "union" : own.includes("grievant") ? "grievant" : undefined;
  if (by === undefined)
    return refuse("not-your-act", "A grievance is opened by the union's side.", { role: session.role });
  const known = dayFrom(asked.knownOn, "knownOn");
  if (isRefusal(known)) return known;
  const found = await grievable(desk, asked.clause);
  if (isRefusal(found)) return found;
  const { clause } = found;
  // What ends with the department head is filed as a complaint, which the filing itself says.
  const reach = found.reach === "dept" ? {} : { reach: found.reach };
  const person = forUnion ? null : (asked.grievant ?? session.personId);
  const { title, statement, remedy } = asked;
  const subject = {
    title,
    clause,
    version: agreement.version,
    grievant: person ?? agreement.union,
    statement,
    remedy,
  };
  const asksReach = procedure.acts.some(
    ({ act, fields }) => act === "learn" && fields.some(({ name }) => name === "reach"),
  );
  const first = { act: "learn", on: known, by, ...(asksReach ? reach : {}) };
  const events = openCase({ state: "none" }, { subject, first }, today, procedure);
  if (isRefusal(events)) return events;
  const state = caseState(replayCase(events, procedure), iso(today), procedure) as unknown as Json;
  const { move } = events[0] as Extract<(typeof events)[number], { type: "opened" }>;
  const payload = { subject, event: eventJson(procedure, move) };
  return store.act(session, async (tx) => {
    const { key, ...request } = asked;
    const opened = await createMatter(tx, {
      kind: GRIEVANCE,
      title: title.trim() || `Grievance about ${clause}`,
      cites: [{ clause, version: agreement.version }],
      subjectPersonId: person,
      state,
      entries: [{ act: move.act, at, payload }],
      key,
      request: { file: request } as unknown as Json,
    });
    return isRefusal(opened) ? opened : showCase(tx, desk, session, opened.matter, today);
  });
};
