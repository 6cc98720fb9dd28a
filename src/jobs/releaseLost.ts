import type { PgBoss } from "pg-boss";
import type { Claims } from "./claims.ts";

/** A job may have been fetched this many seconds ago without its claim being taken yet. */
const FRESH = 10;

/**
 * Gives back the jobs that a killed process left at work, so that they need not wait for their heartbeat to
 * run out. Where other processes work too, only those that nobody has a claim on and that are not fresh.
 */
export const releaseLost = async (
  boss: PgBoss,
  queue: string,
  claims: Claims,
  alone: boolean,
): Promise<void> => {
  const { rows } = await boss.getDb().executeSql(
    `select id from pgboss.job
      where name = $1 and state = 'active' and started_on <= now() - $2 * interval '1 second'`,
    [queue, alone ? 0 : FRESH],
  );
  for (const { id } of rows as { id: string }[]) {
    if (!(await claims.take(id))) continue;
    try {
      await boss.fail(queue, id, { why: "interrupted" });
    } finally {
      await claims.give(id);
    }
  }
};
