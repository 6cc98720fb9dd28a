import type { PgBoss } from "pg-boss";
import type { FailedJob, JobData } from "./job.ts";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly data: JobData | null;
  readonly retry_count: number;
  readonly output: { readonly why?: string; readonly message?: string } | null;
  readonly created_on: Date;
  readonly completed_on: Date;
}

/** What the queue itself writes where no handler had a word: the process ended, or the time did. */
const ofTheQueue = (message = ""): string =>
  /shut down/.test(message)
    ? "stopped"
    : /exceeded|timed? ?out|expired/i.test(message)
      ? "took-too-long"
      : "lost";

/** The jobs that ended without being done, newest first, at most so many; those of the last 30 days are kept. */
export const failedJobs = async (boss: PgBoss, most: number): Promise<readonly FailedJob[]> => {
  const { rows } = await boss.getDb().executeSql(
    `select id, name, data, retry_count, output, created_on, completed_on from pgboss.job
      where state = 'failed' and name not like '\\_\\_pgboss%' order by completed_on desc, id limit $1`,
    [most],
  );
  return (rows as Row[]).map((row) => ({
    id: row.id,
    queue: row.name,
    data: row.data ?? {},
    attempts: row.retry_count + 1,
    why: row.output?.why ?? ofTheQueue(row.output?.message),
    sentAt: row.created_on.toISOString(),
    failedAt: row.completed_on.toISOString(),
  }));
};
