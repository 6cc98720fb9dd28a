import { iso } from "../../calendar/index.ts";
import { type CaseFile, fileAct, summary } from "../../case/index.ts";
import type { HandedOverShape } from "../../contract/index.ts";
import { isRefusal, type Json, type JsonObject, type Refusal, type Room } from "../../journal/index.ts";
import { standing } from "../../rules/index.ts";
import {
  appendActs,
  docket,
  handOver,
  type MatterRow,
  matter,
  once,
  partKey,
  people,
  setClocks,
  type Tx,
  tell,
} from "../../store/index.ts";
import { type CaseState, movesOf, numberOf, procedureOf } from "../cases/case.ts";
import { clocksOfFile, fileOf } from "../cases/fileOf.ts";
import { keepDocket } from "../cases/keepDocket.ts";
import { type Names, namesFor } from "../cases/names.ts";
import type { Desk, Visit } from "../desk.ts";
import type { Handlers } from "../http/register.ts";
import { refuse } from "../refusals.ts";

type Seated = Visit & { readonly session: NonNullable<Visit["session"]> };

/** A case with what the one who takes it over must know. */
const summedUp = (
  { agreement }: Pick<Desk, "agreement">,
  row: MatterRow,
  file: CaseFile,
  names: Names,
  { session, today }: Seated,
): HandedOverShape => {
  const kept = row.state as CaseState;
  const procedure = procedureOf(agreement, row.kind);
  const number = numberOf(row.id, row.kind, kept.openedOn);
  const at = standing(procedure, movesOf(kept, procedure), today);
  const next = at.open.find(({ due }) => due !== undefined);
  return {
    matter: row.id,
    number,
    title: row.title,
    standing: at.standing.title,
    next: next?.due ? `${next.what}: ${iso(next.due.day)}` : null,
    tasks: file.tasks.filter(({ done, takenBack }) => !done && !takenBack).length,
    summary: summary({
      number,
      subject: kept.subject,
      grievants: [row.subjectPersonId ?? "", ...row.grievants].map((one) =>
        one ? names(one) : kept.subject.grievant,
      ),
      procedure,
      standing: at,
      file,
      names,
      today,
      ...(session.party === "neutral" ? {} : { side: session.party }),
    }),
  };
};

const known = async (tx: Tx, person: string): Promise<Refusal | undefined> =>
  (await people(tx, { ids: [person] })).length > 0
    ? undefined
    : refuse("person-not-seen", `${person} is nobody whom you see.`, { person });

/** The cases in which a person has something to do, each once, with a summary. */
export const handOverPreview: Handlers["handOverPreview"] = async (desk, { from }, visit) =>
  desk.store.act(visit.session, async (tx) => {
    const stranger = await known(tx, from);
    if (stranger) return stranger;
    const names = await namesFor(tx);
    const due = await docket(tx, { today: iso(visit.today), whose: from, limit: 5000 });
    const found: HandedOverShape[] = [];
    for (const id of new Set(due.map((one) => one.matter))) {
      const row = await matter(tx, id);
      if (isRefusal(row)) return row;
      found.push(summedUp(desk, row, await fileOf(tx, id), names, visit));
    }
    return found;
  });

/** One case changes hands: the summary goes into the party's own room, and open tasks go to the next one by name. */
const moveOne = async (
  tx: Tx,
  desk: Desk,
  id: string,
  asked: { readonly from: string; readonly to: string; readonly key: string },
  names: Names,
  visit: Seated,
): Promise<HandedOverShape | Refusal> => {
  const { session, today, at } = visit;
  const { from, to, key } = asked;
  const row = await matter(tx, id);
  if (isRefusal(row)) return row;
  const before = await fileOf(tx, id);
  const line = summedUp(desk, row, before, names, visit);
  const own = session.party as "union" | "employer";
  const handler = before.handlers[own]?.person;
  const handles = row[`${own}Officer`] === to;
  const acts: { readonly room: Room; readonly act: string; readonly fields: JsonObject }[] = before.tasks
    .filter(({ done, takenBack, person }) => !done && !takenBack && person === from)
    .map(({ room, seq }) => ({ room, act: "task moved", fields: { task: String(seq), person: to } }));
  // Whoever has only a task in a case that nobody handles hands over the task alone.
  if (handler === from || (handler === undefined && handles))
    acts.push({
      room: own,
      act: "handed over",
      fields: { party: own, to, summary: line.summary, ...(handler ? { from: handler } : {}) },
    });
  for (const [index, { room, act, fields }] of acts.entries()) {
    const draft = fileAct(before, { act, room, party: session.party, fields }, today);
    if (isRefusal(draft)) return draft;
    const written = await appendActs(tx, {
      matter: id,
      room,
      key: partKey(key, id, String(index)),
      entries: [{ act: draft.act, at, payload: draft.payload as unknown as Json }],
    });
    if (isRefusal(written)) return written;
  }
  const file = await fileOf(tx, id);
  await keepDocket(tx, id, {
    agreement: desk.agreement,
    kept: row.state as CaseState,
    procedure: procedureOf(desk.agreement, row.kind),
    file,
    today,
  });
  await setClocks(tx, id, own, clocksOfFile(file, own));
  return line;
};

const handAllOver = async (
  tx: Tx,
  desk: Desk,
  { from, to, key }: { readonly from: string; readonly to: string; readonly key: string },
  visit: Seated,
): Promise<HandedOverShape[] | Refusal> => {
  if (from === to) return refuse("same-person", "The cases are this person's already.", { from, to });
  for (const person of [from, to]) {
    const stranger = await known(tx, person);
    if (stranger) return stranger;
  }
  const names = await namesFor(tx);
  const ids = await handOver(tx, { from, to });
  if (isRefusal(ids)) return ids;
  if (ids.length === 0)
    return refuse("nothing-to-hand-over", "This person handles no open case and has no open task.", { from });
  const moved: HandedOverShape[] = [];
  const { party } = visit.session;
  for (const id of ids) {
    const line = await moveOne(tx, desk, id, { from, to, key }, names, visit);
    if (isRefusal(line)) return line;
    moved.push(line);
    const text = `${line.number}, ${line.title}: handed over to you. ${line.standing}.`;
    await tell(tx, { personId: to, party, matter: id, kind: "handover", onDay: iso(visit.today), text });
  }
  return moved;
};

/** Hands everything that a person has to do to another of the same party, in one transaction and once for a key. */
export const handOverAll: Handlers["handOver"] = async (desk, asked, visit) => {
  const { from, to, key } = asked;
  const done = await desk.store.act(visit.session, (tx) =>
    once(tx, key, { handOver: from, to }, async () => {
      const moved = await handAllOver(tx, desk, asked, visit);
      return isRefusal(moved) ? moved : { moved };
    }),
  );
  return isRefusal(done) ? done : done.moved;
};
