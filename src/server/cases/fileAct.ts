import { type Day, iso } from "../../calendar/index.ts";
import { type CaseFile, caseFile, type FileDraft, fileAct } from "../../case/index.ts";
import { isRefusal, type Json, type JsonObject, type Refusal, type Room } from "../../journal/index.ts";
import { may } from "../../people/index.ts";
import {
  type Append,
  appendActs,
  type MatterRow,
  matter,
  replay,
  setClocks,
  type Tx,
  tell,
  unknownPerson,
} from "../../store/index.ts";
import type { Seat } from "../desk.ts";
import type { Handlers } from "../http/register.ts";
import { refuse } from "../refusals.ts";
import { type CaseState, procedureOf } from "./case.ts";
import { clocksOfFile, recordOf } from "./fileOf.ts";
import { keepDocket } from "./keepDocket.ts";
import { showCase } from "./show.ts";

const grievantsIn = ({ grievants }: CaseFile): readonly string[] =>
  grievants.flatMap(({ person, left, takenBack }) => (person && !left && !takenBack ? [person] : []));

/**
 * Who handles the case for this party, whose it is beside its subject, and who has the seat, where the act changes
 * it. Only what changes is said: what other rooms or the opening said of it is not in what this session reads.
 */
const belongings = (
  before: CaseFile,
  after: CaseFile,
  row: MatterRow,
  room: Room,
  { party }: Seat,
): Partial<Pick<Append, "officers" | "grievants" | "arbitratorId">> => {
  const side = party === "employer" ? "employer" : "union";
  const handler = after.handlers[side]?.person;
  const officers = handler === before.handlers[side]?.person ? {} : { officers: { [side]: handler ?? null } };
  if (room !== "shared") return officers;
  const [were, are] = [grievantsIn(before), grievantsIn(after)];
  const left = were.filter((one) => !are.includes(one));
  const joined = are.filter((one) => !were.includes(one) && !row.grievants.includes(one));
  return {
    ...officers,
    ...(left.length + joined.length === 0
      ? {}
      : { grievants: [...row.grievants.filter((one) => !left.includes(one)), ...joined] }),
    ...(after.seat === before.seat ? {} : { arbitratorId: after.seat ?? null }),
  };
};

/** Whoever is to handle the case from now on is told so, unless it is the one who says it. */
const tellHandler = async (
  tx: Tx,
  { id, title }: MatterRow,
  before: CaseFile,
  after: CaseFile,
  { party, personId }: Seat,
  today: Day,
): Promise<void> => {
  const side = party === "employer" ? "employer" : "union";
  const handler = after.handlers[side]?.person;
  if (handler === undefined || handler === personId || handler === before.handlers[side]?.person) return;
  const text = `${title}: you handle this case from now on.`;
  await tell(tx, { personId: handler, party, matter: id, kind: "handover", onDay: iso(today), text });
};

/** Whose case it is and who reads it is said by those who enter their party's room, and so is what they recorded. */
const OFFICERS_ALONE = new Set(["grievant joined", "grievant left", "seat given", "seat taken"]);

const notTheirs = (
  { acts }: CaseFile,
  { act, room, fields }: { readonly act: string; readonly room: Room; readonly fields: JsonObject },
  { role, personId }: Seat,
): Refusal | undefined => {
  if (may(role, "room:party")) return undefined;
  const taken =
    act === "taken back" && acts.find((one) => one.room === room && one.seq === Number(fields.seq));
  return OFFICERS_ALONE.has(act) || (taken && taken.actor !== personId)
    ? refuse("not-your-act", "This is for officers of a party.", { act, role })
    : undefined;
};

/** The refusal `person-unknown` for somebody named in the act whom the session does not see. */
const stranger = (tx: Tx, payload: FileDraft["payload"]): Promise<Refusal | undefined> =>
  typeof payload.file.person === "string"
    ? unknownPerson(tx, [payload.file.person])
    : Promise.resolve(undefined);

/** Adds an act to the file of a case. What the file refuses is not recorded. */
export const actOnFile: Handlers["actOnFile"] = async (desk, asked, { session, today, at }) => {
  const { id, room, act, key } = asked;
  const fields = asked.fields as JsonObject;
  const request = { fileAct: act, room, fields, matter: id } as Json;
  return desk.store.act(session, async (tx) => {
    const done = await replay(tx, key, request);
    if (isRefusal(done)) return done;
    if (done) return showCase(tx, desk, session, id, today);
    const row = await matter(tx, id);
    if (isRefusal(row)) return row;
    const record = await recordOf(tx, id);
    const before = caseFile(record);
    const draft = fileAct(before, { act, room, party: session.party, fields }, today);
    if (isRefusal(draft)) return draft;
    const wrong = notTheirs(before, { act, room, fields }, session) ?? (await stranger(tx, draft.payload));
    if (wrong) return wrong;
    const payload = draft.payload as unknown as Json;
    const own = record[room] ?? [];
    const entry = {
      room,
      seq: own.length + 1,
      at,
      actor: session.personId,
      party: session.party,
      act: draft.act,
      payload,
    };
    const file = caseFile({ ...record, [room]: [...own, entry] });
    const written = await appendActs(tx, {
      matter: id,
      room,
      key,
      request,
      entries: [{ act: draft.act, at, payload }],
      expectedSeq: own.length,
      ...belongings(before, file, row, room, session),
    });
    if (isRefusal(written)) return written;
    await tellHandler(tx, row, before, file, session, today);
    if (room === "shared") {
      const procedure = procedureOf(desk.agreement, row.kind);
      await keepDocket(tx, id, {
        agreement: desk.agreement,
        kept: row.state as CaseState,
        procedure,
        file,
        today,
      });
    } else await setClocks(tx, id, room, clocksOfFile(file, room));
    return showCase(tx, desk, session, id, today);
  });
};
