import type { Refusal } from "../journal/index.ts";
import { notAnOfficer } from "./belongings.ts";
import { isId, mayNow } from "./checks.ts";
import { lockRoom } from "./extend.ts";
import { refuse } from "./refusals.ts";
import type { Tx } from "./store.ts";

/** Whose cases go to whom, within the session's party; all that are open where none are named. */
export interface HandOver {
  readonly from: string;
  readonly to: string;
  readonly matters?: readonly string[];
}

/** The matters in which the person has something to do for the party: open cases, and clocks that outlive one. */
const CONCERNED = (party: string): string => `select m.id from entente.matters m
    where m.${party}_officer = $1 and (m.ended_on is null
      or exists (select 1 from entente.clocks c where c.matter_id = m.id))
  union select c.matter_id from entente.clocks c
    where c.person_id = $1 and (c.room = '${party}' or (c.room = 'shared' and c.side in ('${party}', 'both')))`;

/**
 * Hands the open cases that a person handles, and the person's tasks, to another of the session's party; what the
 * other party has is not touched. Gives the ids of the matters, in their order; the acts that say so on record
 * are the caller's. Refusals, in this order: `not-allowed` (neither one's own nor with the right to assign, or no
 * party), `not-an-officer`.
 */
export const handOver = async (tx: Tx, { from, to, matters }: HandOver): Promise<string[] | Refusal> => {
  const { party, role, personId } = tx.session;
  const may = from === personId ? await mayNow(tx, "matters:act") : await mayNow(tx, "cases:assign");
  if (party === "neutral" || !may)
    return refuse("not-allowed", `a ${role} hands over no cases of ${from}`, { role, party, from, to });
  const none = await notAnOfficer(tx, party, to);
  if (none) return none;
  const concerned = async (of: readonly string[] | null): Promise<string[]> => {
    const rows = await tx.query<{ id: string }>(
      `select id from (${CONCERNED(party)}) one where ($2::uuid[] is null or id = any ($2::uuid[])) order by id`,
      [from, of],
    );
    return rows.map((row) => row.id);
  };
  const asked = await concerned(matters?.filter(isId) ?? null);
  // Whoever acts in one of them waits, or is waited for and has perhaps moved it.
  for (const id of asked) for (const room of ["shared", party] as const) await lockRoom(tx, id, room);
  const ids = await concerned(asked);
  await tx.query(
    `update entente.matters set ${party}_officer = $2 where id = any ($3::uuid[]) and ${party}_officer = $1`,
    [from, to, ids],
  );
  await tx.query(
    `update entente.clocks set person_id = $2 where matter_id = any ($3::uuid[]) and person_id = $1
       and (room = '${party}' or (room = 'shared' and side in ('${party}', 'both')))`,
    [from, to, ids],
  );
  return ids;
};
