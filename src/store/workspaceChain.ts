import { isRefusal, type Json, type Refusal } from "../journal/index.ts";
import { appendActs } from "./appendActs.ts";
import { workspaceMatter } from "./matters.ts";
import type { Appended, Tx } from "./store.ts";

/** Appends an act to the workspace's own chain, where facts, texts and the day leave their trace. */
export const appendToWorkspace = async (
  tx: Tx,
  key: string,
  at: string,
  act: string,
  payload: Json,
): Promise<Appended | Refusal> => {
  const matter = await workspaceMatter(tx);
  return isRefusal(matter) ? matter : appendActs(tx, { matter, key, entries: [{ act, at, payload }] });
};
