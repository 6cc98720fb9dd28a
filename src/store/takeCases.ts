import type { Entry } from "../journal/index.ts";
import { type EntryRow, toEntry } from "./entries.ts";
import type { Querying } from "./store.ts";

/** A case that is to be reckoned anew, with every entry of its rooms. */
export interface TakenCase {
  readonly id: string;
  readonly kind: string;
  readonly state: unknown;
  /** Null where it was never reckoned. */
  readonly reckonedOn: string | null;
  readonly entries: readonly Entry[];
}

/**
 * Takes cases for reckoning, within `keep`: until the transaction ends nobody else writes their headings. A case
 * in which somebody acts at this moment is left out, because that act reckons it, and so is one that was reckoned for
 * the day, YYYY-MM-DD, since its id was read.
 */
export const takeCases = async (tx: Querying, ids: readonly string[], day: string): Promise<TakenCase[]> => {
  const taken = await tx.query<Omit<TakenCase, "entries">>(
    `select id, kind, state, reckoned_on as "reckonedOn" from entente.matters
      where id = any ($1::uuid[]) and (reckoned_on is null or reckoned_on < $2::date)
      order by id for update skip locked`,
    [ids, day],
  );
  const rows = await tx.query<EntryRow>(
    `select matter_id as matter, room, seq, at, actor, party, act, payload, key, prev, hash from entente.journal
      where matter_id = any ($1::uuid[]) order by matter_id, room <> 'shared', room, seq`,
    [taken.map(({ id }) => id)],
  );
  const entries = new Map<string, Entry[]>(taken.map(({ id }) => [id, []]));
  for (const row of rows) entries.get(row.matter)!.push(toEntry(row));
  return taken.map((one) => ({ ...one, entries: entries.get(one.id)! }));
};
