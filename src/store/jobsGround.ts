import type { PGlite, QueryOptions } from "@electric-sql/pglite";

/** What the jobs need of a store: the address of its server, or a way to run statements on the embedded one. */
export type JobsGround =
  | { readonly kind: "server"; readonly url: string }
  | {
      readonly kind: "embedded";
      /** One statement with binds, or several without; instants come back as Date, counters as numbers. */
      run(sql: string, binds?: readonly unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
    };

/** What a library expects that was written for `pg`. */
const asLibrariesExpect: QueryOptions = {
  parsers: { 20: Number, 1114: (text) => new Date(`${text}Z`), 1184: (text) => new Date(text) },
};

/**
 * The embedded database as ground of the jobs; `before` is awaited before each statement, and may throw.
 * Statements that begin and commit by themselves run inside a transaction of the database's own: one that
 * fails is rolled back before anybody else's turn, where a bare one would leave the only connection broken.
 */
export const embeddedGround = (pglite: PGlite, before: (sql: string) => Promise<void>): JobsGround => ({
  kind: "embedded",
  run: async (sql, binds) => {
    await before(sql);
    if (binds?.length) return pglite.query<Record<string, unknown>>(sql, [...binds], asLibrariesExpect);
    const results = /^\s*begin\b/i.test(sql)
      ? await pglite.transaction((tx) => tx.exec(sql, asLibrariesExpect))
      : await pglite.exec(sql, asLibrariesExpect);
    return { rows: results.flatMap(({ rows }) => rows) };
  },
});
