import { type Forum, REACH, type Reach, reachOf } from "../../rules/index.ts";

/** Where a dispute about a section may go, in the shape of the interface. */
export const forumJson = (of: Forum) => ({
  reach: of.reach,
  say: REACH[of.reach],
  note: of.note ?? null,
  except: (of.except ?? []).map((one) => ({
    clause: one.clause,
    reach: one.reach,
    say: REACH[one.reach],
    note: one.note ?? null,
  })),
});

/** Where a dispute about one clause may go, in words. */
export const disputeOf = (of: Forum, clause: string): { reach: Reach; say: string; note: string | null } => {
  const { reach, note } = reachOf(of, clause);
  return { reach, say: REACH[reach], note: note ?? null };
};
