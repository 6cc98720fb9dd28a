import type { Querying } from "./store.ts";

/** The ids of the matters of a kind that the session sees and whose ids begin so: six letters or digits name one. */
export const mattersNamed = async (tx: Querying, kind: string, beginning: string): Promise<string[]> => {
  if (!/^[0-9a-f]{6,36}$/.test(beginning)) return [];
  const rows = await tx.query<{ id: string }>(
    "select id from entente.matters where kind = $1 and id::text like $2 || '%' order by id limit 2",
    [kind, beginning],
  );
  return rows.map(({ id }) => id);
};
