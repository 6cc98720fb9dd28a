import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isRefusal, type Refusal } from "../journal/index.ts";
import type { Database } from "./database.ts";
import { refusalFor } from "./databaseErrors.ts";
import { assertRoom } from "./diskRoom.ts";
import { startEmbedded } from "./embedded.ts";
import { takeLock } from "./lock.ts";
import { refuse } from "./refusals.ts";

/** What the operator of an embedded database must know. */
export const NOT_SYNCED =
  "The embedded database does not force its writes onto the disk: a killed process loses nothing, a power cut " +
  "can lose the last acts. Take backups, or use a PostgreSQL server.";

/** The folder's one true path, so that two names of it meet at the same lock. */
const truePath = (folder: string): string => {
  const path = resolve(folder);
  mkdirSync(dirname(path), { recursive: true });
  return existsSync(path) ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path));
};

/** A first start that was killed leaves its unfinished folder behind; under the lock nobody else is using it. */
const sweep = (path: string): void => {
  const unfinished = `${basename(path)}.starting-`;
  for (const name of readdirSync(dirname(path)))
    if (name.startsWith(unfinished)) rmSync(join(dirname(path), name), { recursive: true, force: true });
};

const isEmpty = (path: string): boolean => !existsSync(path) || readdirSync(path).length === 0;

/** Makes the database in a folder beside the true one, closes it, and only then gives it the name. */
const firstStart = async (path: string): Promise<void> => {
  const unfinished = `${path}.starting-${process.pid}`;
  await assertRoom(dirname(path), "create");
  try {
    const database = await startEmbedded(unfinished);
    await database.close();
    if (existsSync(path)) rmdirSync(path);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
};

const unusable = (path: string, error: unknown): Refusal =>
  refusalFor(error) ??
  refuse("data-folder-unusable", `${path}: ${error instanceof Error ? error.message : String(error)}`, {
    path,
  });

/**
 * Opens the embedded database of a folder, under a lock of our own beside it, because the database has
 * none and two processes would lose each other's rows. Refusals: `data-folder-in-use`,
 * `data-folder-unusable`, `disk-full`.
 */
export const openFolder = async (folder: string): Promise<Database | Refusal> => {
  let path: string;
  try {
    path = truePath(folder);
  } catch (error) {
    return unusable(folder, error);
  }
  const lock = await takeLock(`${path}.lock`).catch((error: unknown) => unusable(path, error));
  if (isRefusal(lock)) return lock;
  try {
    sweep(path);
    if (isEmpty(path)) await firstStart(path);
    else if (!existsSync(join(path, "PG_VERSION"))) {
      lock.release();
      return unusable(path, "it holds files that are not a database");
    }
    const database = await startEmbedded(path);
    const close = async (): Promise<void> => {
      await database.close();
      lock.release();
    };
    return { ...database, close };
  } catch (error) {
    lock.release();
    return unusable(path, error);
  }
};
