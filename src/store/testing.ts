import { createHash, randomUUID } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { isRefusal, type Refusal } from "../journal/index.ts";
import { roles } from "../people/index.ts";
import type { Database } from "./database.ts";
import { startEmbedded } from "./embedded.ts";
import { checksum, migrate } from "./migrate.ts";
import { migrations } from "./migrations/index.ts";
import { openStore, ready } from "./openStore.ts";
import { startServer } from "./server.ts";
import type { Store } from "./store.ts";

/** A fresh, migrated, empty store of a test, the raw database under it, and the way to be rid of both. */
export interface TestStore {
  readonly store: Store;
  readonly database: Database;
  drop(): Promise<void>;
}

/** One of the databases on which every test of the store runs. */
export interface TestStores {
  readonly name: string;
  open(): Promise<TestStore>;
}

/** The value, or a thrown error that shows the refusal: for what a test takes for granted. */
export const unrefused = <T>(value: T | Refusal): T => {
  if (isRefusal(value)) throw new Error(`${value.code}: ${value.reason}`);
  return value;
};

/** Changes with everything that a prepared database holds. */
const form = createHash("sha256")
  .update(JSON.stringify([migrations.map(checksum), roles]))
  .digest("hex")
  .slice(0, 12);

/** The dump of a migrated embedded database, made once for each form of the migrations. */
const image = async (): Promise<Blob> => {
  const file = join(tmpdir(), `entente-test-image-${form}.tar`);
  if (!existsSync(file)) {
    const pglite = await PGlite.create();
    await pglite.transaction((tx) =>
      migrate({
        query: async <Row>(sql: string, binds: readonly unknown[] = []) =>
          (await tx.query<Row>(sql, [...binds])).rows,
        run: async (sql) => {
          await tx.exec(sql);
        },
      }),
    );
    const draft = `${file}.${randomUUID()}`;
    writeFileSync(draft, Buffer.from(await (await pglite.dumpDataDir("none")).arrayBuffer()));
    renameSync(draft, file);
    await pglite.close();
  }
  return new Blob([readFileSync(file)]);
};

const embedded: TestStores = {
  name: "PGlite",
  open: async () => {
    const database = await startEmbedded(undefined, await image());
    const store = unrefused(await ready(database, []));
    return { store, database, drop: () => store.close() };
  },
};

const named = (url: string, database: string): string =>
  Object.assign(new URL(url), { pathname: database }).href;

/** Runs statements on the server's own database, one test process at a time. */
const administer = async <T>(url: string, fn: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(7, 1)");
    return await fn(client);
  } finally {
    await client.end();
  }
};

const template = `entente_template_${form}`;

/** Makes the migrated template unless it is there; half made it has another name. */
const makeTemplate = async (url: string, client: pg.Client): Promise<void> => {
  const there = await client.query("select 1 from pg_database where datname = $1", [template]);
  if (there.rowCount) return;
  const draft = `${template}_draft`;
  await client.query(`drop database if exists ${draft}`);
  await client.query(`create database ${draft}`);
  await unrefused(await openStore({ url: named(url, draft) })).close();
  await client.query(`alter database ${draft} rename to ${template}`);
};

const server = (url: string): TestStores => ({
  name: "PostgreSQL",
  open: async () => {
    const name = `entente_test_${randomUUID().replaceAll("-", "")}`;
    await administer(url, async (client) => {
      await makeTemplate(url, client);
      await client.query(`create database ${name} template ${template}`);
    });
    const database = startServer(named(url, name));
    const store = unrefused(await ready(database, []));
    const drop = async (): Promise<void> => {
      await store.close();
      await administer(url, (client) => client.query(`drop database ${name} with (force)`));
    };
    return { store, database, drop };
  },
});

const url = process.env.DATABASE_URL;
if (!url) console.log("The store is tested on PGlite alone: DATABASE_URL names no PostgreSQL server.");

/** Every database that is here: PGlite always, PostgreSQL where DATABASE_URL is set. */
export const stores: readonly TestStores[] = url ? [embedded, server(url)] : [embedded];
