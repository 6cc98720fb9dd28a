import type { Bind, Querying } from "./store.ts";

/** The rows of a query some at a time, so that a long record is never in memory whole; fewer where rows are large. */
export async function* eachRow<Row>(
  tx: Querying,
  sql: string,
  binds: readonly Bind[] = [],
  atOnce = 500,
): AsyncGenerator<Row> {
  await tx.query(`declare walk no scroll cursor for ${sql}`, binds);
  for (;;) {
    const rows = await tx.query<Row>(`fetch ${atOnce} from walk`);
    yield* rows;
    if (rows.length < atOnce) break;
  }
  // Where the walk is broken off, the end of the transaction closes it.
  await tx.query("close walk");
}

/** All that the transaction reads from here on is of one moment; it must be the first thing it does. */
export const atOneMoment = async (tx: Querying): Promise<void> => {
  await tx.query("set transaction isolation level repeatable read");
};
