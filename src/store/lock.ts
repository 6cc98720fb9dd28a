import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { isRefusal, type Refusal } from "../journal/index.ts";
import { processStart } from "./processStart.ts";
import { refuse } from "./refusals.ts";

interface Holder {
  readonly pid: number;
  readonly start: string;
  readonly host: string;
  readonly token: string;
}

/** A lock that this process holds. */
export interface Lock {
  release(): void;
}

const read = (file: string): Holder | undefined => {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Holder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
};

/** Whether the holder is gone. A process of another machine cannot be seen, so it counts as alive. */
const isDead = (holder: Holder): boolean => {
  if (holder.host !== hostname()) return false;
  const start = processStart(holder.pid);
  return start === undefined || start !== holder.start;
};

/** Writes the file whole, or not at all when there is one: a link either takes the name or fails. */
const place = (file: string, holder: Holder): boolean => {
  const draft = `${file}.${holder.token}`;
  writeFileSync(draft, JSON.stringify(holder));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
};

/** Removes a dead holder's lock, one process at a time, so that nobody removes the lock that came after it. */
const breakStale = (file: string, me: Holder): void => {
  const guard = `${file}.breaking`;
  if (!place(guard, me)) {
    const other = read(guard);
    if (other && isDead(other)) rmSync(guard, { force: true });
    return;
  }
  try {
    const holder = read(file);
    if (holder && isDead(holder)) rmSync(file, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
};

const inUse = (file: string, { pid, host }: Holder): Refusal => {
  const here = host === hostname();
  const where = here ? `process ${pid}` : `process ${pid} on ${host}`;
  const refusal = refuse("data-folder-in-use", `${where} holds ${file}`, { pid, host, lock: file });
  if (here) return { ...refusal, remedy: `Stop process ${pid}, or give this one a folder of its own.` };
  return { ...refusal, remedy: `${refusal.remedy} If ${host} is gone for good, delete ${file}.` };
};

/**
 * Takes a lock file for this process. A lock whose process is dead is taken over; one of a live process
 * never is. Refusals: `data-folder-in-use` with the holder's pid.
 */
export const takeLock = async (file: string): Promise<Lock | Refusal> => {
  const start = processStart(process.pid) ?? "";
  const me: Holder = { pid: process.pid, start, host: hostname(), token: randomUUID() };
  for (;;) {
    if (place(file, me)) return { release: () => release(file, me) };
    const holder = read(file);
    if (!holder) continue;
    if (!isDead(holder)) return inUse(file, holder);
    breakStale(file, me);
    await pause(10);
  }
};

const release = (file: string, me: Holder): void => {
  if (read(file)?.token === me.token) rmSync(file, { force: true });
};

/** Narrows what `takeLock` gives. */
export const isLock = (value: Lock | Refusal): value is Lock => !isRefusal(value);
