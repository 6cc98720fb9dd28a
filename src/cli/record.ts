import { existsSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Client, client, type WorkspaceShape } from "../contract/index.ts";
import { isRefusal, type Refusal } from "../journal/index.ts";
import { refusal } from "../refusal/index.ts";
import type { Store, Where } from "../store/index.ts";
import type { Typed } from "./command.ts";
import { refuse } from "./refusals.ts";
import type { World } from "./world.ts";

/** The data folder: --data, or `data` in the folder where the command is given. */
export const dataFolder = (typed: Typed, world: World): string =>
  resolve(world.folder, typed.options.data ?? "data");

/** Where the record is: the PostgreSQL server that DATABASE_URL names, or the data folder. */
export const recordAt = (typed: Typed, world: World): Where =>
  world.env.DATABASE_URL
    ? { url: world.env.DATABASE_URL }
    : { folder: join(dataFolder(typed, world), "record") };

/** Whether there is a record at all, without making one. */
export const hasRecord = (typed: Typed, world: World): boolean => {
  const where = recordAt(typed, world);
  return "folder" in where ? existsSync(where.folder) : true;
};

/**
 * Opens the record, works with it and closes it. `make` has a new one made where there is none; otherwise
 * that is refused with `no-record`.
 */
export const withRecord = async <T>(
  typed: Typed,
  world: World,
  make: boolean,
  fn: (store: Store) => Promise<T>,
): Promise<T | Refusal> => {
  const folder = dataFolder(typed, world);
  if (!make && !hasRecord(typed, world))
    return refuse("no-record", "There is no record yet.", { data: folder });
  if (make && !world.env.DATABASE_URL) await mkdir(folder, { recursive: true, mode: 0o700 });
  const { openStore } = await import("../store/index.ts");
  const store = await openStore(recordAt(typed, world));
  if (isRefusal(store)) return store;
  try {
    return await fn(store);
  } finally {
    await store.close();
  }
};

/** A server that answers: its address, its interface, and the workspace it serves. */
export interface Found {
  readonly address: string;
  readonly api: Client;
  readonly workspace: WorkspaceShape;
}

/**
 * The server that --server names, or the one that holds the record of this folder; null where none does.
 * A server that was killed leaves its note behind, so one that does not answer is none.
 */
export const runningServer = async (typed: Typed, world: World): Promise<Found | Refusal | null> => {
  const named = typed.options.server?.replace(/\/$/, "");
  const note = join(dataFolder(typed, world), "server.json");
  if (named === undefined && !existsSync(note)) return null;
  const address = named ?? (JSON.parse(readFileSync(note, "utf8")) as { address: string }).address;
  const api = client(address, fetch);
  const found = await api.workspace();
  if (found.ok) return { address, api, workspace: found.value };
  return named === undefined
    ? null
    : refusal(found.refusal.code, found.refusal.reason, found.refusal.remedy, found.refusal.compared);
};

/** The option by which a command asks a server instead of the data folder. */
export const serverOption = {
  server: {
    takes: "ADDRESS",
    says: "ask this server; the one that holds the data folder is found by itself",
  },
} as const;
