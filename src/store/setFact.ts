import { parseDay } from "../calendar/index.ts";
import { canonical, isRefusal, type Json, type Refusal } from "../journal/index.ts";
import { mayNow } from "./checks.ts";
import { refuse } from "./refusals.ts";
import type { Appended, Tx } from "./store.ts";
import { appendToWorkspace } from "./workspaceChain.ts";

/** A fact to set. A later one of the same name stands in its place; the earlier stays on record. */
export interface NewFact {
  /** In the agreement's words, as in "ratified by the members". */
  readonly name: string;
  readonly value: Json;
  /** The day since which it holds, YYYY-MM-DD; null where it has none. */
  readonly from: string | null;
  readonly at: string;
  readonly key: string;
}

/**
 * Sets a dated fact of the workspace, on record. Throws TypeError for a `from` that is no day. Refusals:
 * `not-allowed`, `workspace-missing`, and those of `appendActs`.
 */
export const setFact = async (tx: Tx, fact: NewFact): Promise<Appended | Refusal> => {
  const { name, value, from, at, key } = fact;
  if (from !== null && parseDay(from) === undefined) throw new TypeError(`${from} is no day`);
  if (name.trim() === "") return refuse("text-empty", "a fact needs a name");
  if (!(await mayNow(tx, "facts:set"))) {
    const { role } = tx.session;
    return refuse("not-allowed", `a ${role} sets no facts`, { role });
  }
  const appended = await appendToWorkspace(tx, key, at, "fact set", { name, value, from });
  if (isRefusal(appended) || appended.replayed) return appended;
  await tx.query(
    `insert into entente.facts (name, seq, value, from_day, set_at, set_by)
     select $1, coalesce(max(seq), 0) + 1, $2::jsonb, $3::date, $4, $5 from entente.facts where name = $1`,
    [name, canonical(value), from, at, tx.session.personId],
  );
  return appended;
};
