import { PostgresDialect } from "kysely";
import pg from "pg";
import type { Connection, Database } from "./database.ts";
import { parsers } from "./parsers.ts";

/** PostgreSQL's own parsers, but for the types that need care. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (type: number, format?: "text" | "binary") =>
    format === "binary"
      ? pg.types.getTypeParser(type, format)
      : (parsers[type] ?? pg.types.getTypeParser(type)),
};

const connection = (client: pg.PoolClient): Connection => ({
  query: async <Row>(sql: string, binds: readonly unknown[] = []) =>
    (await client.query(sql, [...binds])).rows as Row[],
  run: async (sql) => {
    await client.query(sql);
  },
});

/** Connects to a PostgreSQL server. The sign-in tables get a small pool of their own, opened when asked for. */
export const startServer = (url: string): Database => {
  // The walls make every query look dear, and compiling one takes longer than to run it.
  const options = "-c jit=off -c timezone=UTC -c datestyle=ISO -c client_min_messages=warning";
  const pool = new pg.Pool({ connectionString: url, max: 10, types, options });
  // A connection that breaks while idle is replaced at the next use; the use itself reports what is wrong.
  pool.on("error", () => undefined);
  let signIn: pg.Pool | undefined;
  return {
    kind: "server",
    transaction: async (fn) => {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        await client.query("begin");
        const result = await fn(connection(client));
        await client.query("commit");
        return result;
      } catch (error) {
        await client.query("rollback").catch((lost: Error) => {
          broken = lost;
        });
        throw error;
      } finally {
        client.release(broken);
      }
    },
    dialect: () => {
      if (!signIn) {
        signIn = new pg.Pool({ connectionString: url, max: 4, options });
        signIn.on("error", () => undefined);
      }
      return new PostgresDialect({ pool: signIn });
    },
    jobsGround: () => ({ kind: "server", url }),
    close: async () => {
      await Promise.all([pool.end(), signIn?.end()]);
    },
  };
};
