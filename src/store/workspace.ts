import { parseDay } from "../calendar/index.ts";
import { isRefusal, type Refusal } from "../journal/index.ts";
import { mayNow } from "./checks.ts";
import { refuse } from "./refusals.ts";
import type { Appended, Querying, Tx } from "./store.ts";
import { appendToWorkspace } from "./workspaceChain.ts";

/** The workspace's settings. */
export interface Workspace {
  readonly name: string;
  /** The day it lives in, YYYY-MM-DD; null is the real day. */
  readonly day: string | null;
  /** A sample offers its people to anybody, and lets them move the day. */
  readonly sample: boolean;
}

/** The workspace. Refusals: `workspace-missing` before it is seeded. */
export const workspace = async (tx: Querying): Promise<Workspace | Refusal> => {
  const [found] = await tx.query<Workspace>("select name, day, sample from entente.workspace");
  return found ?? refuse("workspace-missing", "nothing has been seeded", {});
};

/**
 * Moves the day of a sample workspace, forward or back, or to the real day (null), on record. Throws
 * TypeError for what is no day. Refusals: `workspace-missing`, `not-allowed` (a real workspace lives in the
 * real day), and those of `appendActs`.
 */
export const moveDay = async (
  tx: Tx,
  to: { readonly day: string | null; readonly at: string; readonly key: string },
): Promise<Appended | Refusal> => {
  if (to.day !== null && parseDay(to.day) === undefined) throw new TypeError(`${to.day} is no day`);
  const now = await workspace(tx);
  if (isRefusal(now)) return now;
  const { role } = tx.session;
  if (!now.sample) return refuse("not-allowed", "this workspace lives in the real day", { sample: false });
  if (!(await mayNow(tx, "day:move")))
    return refuse("not-allowed", `a ${role} does not move the day`, { role });
  const appended = await appendToWorkspace(tx, to.key, to.at, "day moved", { day: to.day });
  if (isRefusal(appended) || appended.replayed) return appended;
  await tx.query("update entente.workspace set day = $1::date", [to.day]);
  return appended;
};
