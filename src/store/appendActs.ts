import { isRefusal, type Json, type Refusal, rooms } from "../journal/index.ts";
import { belongingsJson, checkAssigning, checkBelongings, checkSeat, setBelongings } from "./belongings.ts";
import { checkEntries, seenKind } from "./checks.ts";
import { extend, lockRoom, setState } from "./extend.ts";
import { once } from "./keys.ts";
import { refuse } from "./refusals.ts";
import type { Append, Appended, Tx } from "./store.ts";

/** What a key is bound to when the caller does not say: all that is written, without instants and states. */
const written = (input: Append): Json => ({
  matter: input.matter,
  room: input.room ?? "shared",
  entries: input.entries.map(({ act, payload }) => ({ act, payload })),
  arbitratorId: input.arbitratorId,
  ...belongingsJson(input),
});

const write = async (tx: Tx, input: Append): Promise<Appended | Refusal> => {
  const { matter, room = "shared", expectedSeq, entries, state, arbitratorId } = input;
  const kind = await seenKind(tx, matter);
  if (isRefusal(kind)) return kind;
  const [open] = rooms.includes(room)
    ? await tx.query<{ acts: boolean }>("select entente.acts($1, $2) as acts", [matter, room])
    : [];
  if (!open?.acts) {
    const { role, party } = tx.session;
    return refuse("room-closed", `a ${role} of the ${party} side does not write there`, {
      role,
      party,
      room,
    });
  }
  const head = await lockRoom(tx, matter, room);
  if (expectedSeq !== undefined && expectedSeq !== head.seq) {
    const compared = { expected: expectedSeq, now: head.seq };
    return refuse("matter-moved-on", `the last entry is ${head.seq}, not ${expectedSeq}`, compared);
  }
  const refusal =
    (await checkSeat(tx, arbitratorId)) ??
    (await checkBelongings(tx, input)) ??
    (await checkAssigning(tx, matter, input.officers ?? {}));
  if (refusal) return refusal;
  const appended = await extend(tx, matter, room, head, input.key, entries);
  if (state !== undefined) await setState(tx, matter, room, state);
  if (arbitratorId !== undefined && room === "shared")
    await tx.query("update entente.matters set arbitrator_id = $2 where id = $1", [matter, arbitratorId]);
  await setBelongings(tx, matter, input);
  return appended;
};

/**
 * Appends acts to one room of a matter and sets the state they lead to, all or nothing. Refusals, in this
 * order: `key-unusable`, `instant-unusable`, `text-not-storable`, `idempotency-key-reused`,
 * `matter-not-found`, `room-closed`, `matter-moved-on`, `no-such-seat`, `person-unknown`, `matter-not-found` (of the parent),
 * `not-an-officer`, `not-allowed` (who handles the case is not the session's to say).
 */
export const appendActs = async (tx: Tx, input: Append): Promise<Appended | Refusal> => {
  if (input.entries.length === 0) throw new TypeError("an append without an entry says nothing");
  const refusal = checkEntries(input.key, input.entries, [input.state ?? null, input.request ?? null]);
  return refusal ?? once(tx, input.key, input.request ?? written(input), () => write(tx, input));
};
