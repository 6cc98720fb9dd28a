import type { PGlite, QueryOptions, Transaction } from "@electric-sql/pglite";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from "kysely";

/** The sign-in library wants instants as Date, and counters as numbers, as `pg` gives them by default. */
const asLibrariesExpect: QueryOptions = {
  parsers: { 20: Number, 1114: (text) => new Date(`${text}Z`), 1184: (text) => new Date(text) },
};

/**
 * A connection of kysely on the embedded database. A transaction is one of the database's own, held open
 * between begin and commit, so that everybody else's statements wait outside it.
 */
class Connection implements DatabaseConnection {
  private readonly pglite: PGlite;
  private readonly before: (sql: string) => Promise<void>;
  private tx: Transaction | undefined;
  private finish: ((commit: boolean) => Promise<void>) | undefined;

  constructor(pglite: PGlite, before: (sql: string) => Promise<void>) {
    this.pglite = pglite;
    this.before = before;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery) {
    await this.before(sql);
    const on = this.tx ?? this.pglite;
    const { rows, affectedRows } = await on.query<R>(sql, [...parameters], asLibrariesExpect);
    return { rows, numAffectedRows: BigInt(affectedRows ?? 0) };
  }

  // biome-ignore lint/correctness/useYield: the embedded database has no streams, and says so.
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error("the embedded database does not stream");
  }

  begin(): Promise<void> {
    return new Promise((begun, failed) => {
      const ended = this.pglite.transaction(async (tx) => {
        this.tx = tx;
        const committed = await new Promise<boolean>((decide) => {
          this.finish = async (commit) => {
            decide(commit);
            await ended;
          };
          begun();
        });
        this.tx = undefined;
        if (!committed) await tx.rollback();
      });
      ended.catch(failed);
    });
  }

  async end(commit: boolean): Promise<void> {
    await this.finish?.(commit);
  }
}

/** The embedded database as a kysely dialect; `before` sees each statement first, and may throw. */
export const pgliteDialect = (pglite: PGlite, before: (sql: string) => Promise<void>): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
  createDriver: (): Driver => ({
    init: async () => {},
    acquireConnection: async () => new Connection(pglite, before),
    beginTransaction: async (connection, { isolationLevel }) => {
      await (connection as Connection).begin();
      if (isolationLevel)
        await connection.executeQuery(CompiledQuery.raw(`set transaction isolation level ${isolationLevel}`));
    },
    commitTransaction: (connection) => (connection as Connection).end(true),
    rollbackTransaction: (connection) => (connection as Connection).end(false),
    releaseConnection: async () => {},
    // The store opened the database, and closes it.
    destroy: async () => {},
  }),
});
