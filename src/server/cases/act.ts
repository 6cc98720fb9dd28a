import { iso } from "../../calendar/index.ts";
import { evolve, makeMove } from "../../case/index.ts";
import type { StandingShape } from "../../contract/index.ts";
import { isRefusal, type Json, type Refusal } from "../../journal/index.ts";
import { eventJson, type Procedure, parseEvent, procedureJson } from "../../rules/index.ts";
import { appendActs, matter, replay } from "../../store/index.ts";
import type { Handlers } from "../http/register.ts";
import { refuse } from "../refusals.ts";
import { type CaseState, caseOf, caseState, procedureOf } from "./case.ts";
import { fileOf } from "./fileOf.ts";
import { joinLead, leadFor } from "./join.ts";
import { keepDocket } from "./keepDocket.ts";
import { standingNow } from "./line.ts";
import { moverFor, moversOf } from "./movers.ts";
import { showCase } from "./show.ts";

/** As whom the person makes the act: as one whose move it is now, else as any who can ever make it. */
const moverNow = (
  act: string,
  { may, open }: StandingShape,
  own: readonly string[],
  procedure: Procedure,
  role: string,
): string | undefined | Refusal => {
  const ever = procedureJson(procedure).acts.find((one) => one.act === act);
  if (!ever) return undefined; // the procedure names its acts when it refuses
  const now = may.find((one) => one.act === act);
  // Where a clause lets everybody of a side speak, the one whose move is awaited does.
  const awaited = open.flatMap((one) => one.mover.split(" or "));
  const mine = [...own.filter((one) => awaited.includes(one)), ...own];
  const mover = (now && moverFor(mine, now.by)) ?? moverFor(mine, ever.by);
  return (
    mover ??
    refuse("not-your-act", `${ever.title} is not for this role.`, { act, role, by: ever.by.join(", ") })
  );
};

/** Makes a move in a case. The procedure decides; the record keeps the act and the state it leads to, or neither. */
export const actOnCase: Handlers["actOnCase"] = async (desk, asked, { session, today, at }) => {
  const { agreement, setting, store } = desk;
  const { id, act, fields, key } = asked;
  const request = { move: act, fields, matter: id } as unknown as Json;
  return store.act(session, async (tx) => {
    const before = await replay(tx, key, request);
    if (isRefusal(before)) return before;
    if (before) return showCase(tx, desk, session, id, today);
    const row = await matter(tx, id);
    if (isRefusal(row)) return row;
    const procedure = procedureOf(agreement, row.kind);
    const kept = row.state as CaseState;
    const own = moversOf(setting.seats, session, procedure);
    const by = moverNow(act, standingNow(kept, procedure, today), own, procedure, session.role);
    if (isRefusal(by)) return by;
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ""));
    const move = parseEvent(procedure, { on: iso(today), ...given, act, by });
    if (isRefusal(move)) return move;
    const standing = caseOf(kept, procedure);
    const events = makeMove(standing, move, today, procedure);
    if (isRefusal(events)) return events;
    const after = events.reduce((state, event) => evolve(state, event, procedure), standing);
    const state = caseState(after, kept.openedOn, procedure);
    const lead = await leadFor(tx, desk, row, after, state, today);
    if (isRefusal(lead)) return lead;
    const written = await appendActs(tx, {
      matter: id,
      key,
      request,
      expectedSeq: row.seq,
      entries: [{ act, at, payload: { event: eventJson(procedure, move) } }, ...(lead?.entries(at) ?? [])],
      state: state as unknown as Json,
      ...(lead ? { parentId: lead.row.id } : {}),
    });
    if (isRefusal(written)) return written;
    if (lead) {
      const joined = await joinLead(tx, desk, lead, { key, at, today });
      if (isRefusal(joined)) return joined;
    }
    const file = await fileOf(tx, id);
    await keepDocket(tx, id, { agreement, kept: state, procedure, file, today });
    return showCase(tx, desk, session, id, today);
  });
};
