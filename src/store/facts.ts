import type { Json, Refusal } from "../journal/index.ts";
import { refuse } from "./refusals.ts";
import type { Querying } from "./store.ts";

/** A dated fact of the workspace, as it was last set. */
export interface Fact {
  readonly name: string;
  readonly value: Json;
  readonly from: string | null;
  readonly setAt: string;
  readonly setBy: string;
}

/** All facts of the workspace, each as it was last set, by name. */
export const facts = (tx: Querying): Promise<Fact[]> =>
  tx.query<Fact>(
    `select distinct on (name) name, value, from_day as "from", set_at as "setAt", set_by as "setBy"
       from entente.facts order by name, seq desc`,
  );

/** One fact. Refusals: `fact-unknown`, for nothing is ever taken as set that was not. */
export const fact = async (tx: Querying, name: string): Promise<Fact | Refusal> =>
  (await facts(tx)).find((one) => one.name === name) ??
  refuse("fact-unknown", `nobody has set ${JSON.stringify(name)}`, { name });
