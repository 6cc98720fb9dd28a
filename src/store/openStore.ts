import { isRefusal, type Refusal } from "../journal/index.ts";
import type { Database } from "./database.ts";
import { refusalFor } from "./databaseErrors.ts";
import { NOT_SYNCED, openFolder } from "./dataFolder.ts";
import { startEmbedded } from "./embedded.ts";
import { makeStore } from "./makeStore.ts";
import { migrate } from "./migrate.ts";
import { refuse } from "./refusals.ts";
import { startServer } from "./server.ts";
import type { Store, Where } from "./store.ts";

/** Never shows a password of the address. */
const unreachable = (url: string, error: unknown): Refusal => {
  const host = URL.canParse(url) ? new URL(url).host : "the address";
  const said =
    error instanceof Error && error.message ? error.message : String((error as { code?: string }).code);
  return refuse("database-unreachable", `${host}: ${said}`, { host });
};

/** Migrates a database that was just opened, and closes it again when that is refused or fails. */
export const ready = async (database: Database, warnings: readonly string[]): Promise<Store | Refusal> => {
  try {
    const refusal = await database.transaction((connection) => migrate(connection));
    if (!refusal) return makeStore(database, warnings);
    await database.close();
    return refusal;
  } catch (error) {
    await database.close();
    const refusal = refusalFor(error);
    if (refusal) return refusal;
    throw error;
  }
};

/**
 * Opens a store and brings its tables up to this release. Refusals: `data-folder-in-use`,
 * `data-folder-unusable`, `disk-full`, `database-unreachable`, `migration-edited`, `store-newer`.
 */
export const openStore = async (where: Where): Promise<Store | Refusal> => {
  if ("memory" in where) return ready(await startEmbedded(), []);
  if ("folder" in where) {
    const database = await openFolder(where.folder);
    return isRefusal(database) ? database : ready(database, [NOT_SYNCED]);
  }
  let database: Database | undefined;
  try {
    database = startServer(where.url);
    await database.transaction((connection) => connection.query("select 1"));
  } catch (error) {
    await database?.close();
    return unreachable(where.url, error);
  }
  return ready(database, []);
};
