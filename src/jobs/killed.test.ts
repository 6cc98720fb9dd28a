import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { openStore, type Store, type Where } from "../store/index.ts";
import { stores } from "../store/testing.ts";
import { type Jobs, openJobs } from "./index.ts";
import { startJobsProcess } from "./testingProcess.ts";

const done: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const one of done.splice(0).reverse()) await one();
});

/** A place for a database that outlives the process which works on it. */
const places: readonly { readonly name: string; readonly place: () => Promise<Where> }[] = stores.map(
  ({ name, open }) => ({
    name,
    place: async () => {
      const test = await open();
      const ground = test.store.jobsGround();
      if (ground.kind === "server") {
        done.push(() => test.drop());
        return { url: ground.url };
      }
      await test.drop();
      const folder = mkdtempSync(join(tmpdir(), "entente-jobs-"));
      done.push(async () => rmSync(folder, { recursive: true }));
      return { folder: join(folder, "data") };
    },
  }),
);

const opened = async (where: Where): Promise<Store> => {
  const store = await openStore(where);
  if ("code" in store) throw new Error(store.reason);
  done.push(() => store.close());
  return store;
};
const worker = async (store: Store, seen: string[]): Promise<Jobs> => {
  const jobs = openJobs({
    ground: store.jobsGround(),
    onFault: (error) => {
      throw error;
    },
  });
  jobs.queue("slow", { delaySeconds: 1 }, async ({ id, attempt }) => {
    seen.push(`${id} ${attempt}`);
    return undefined;
  });
  done.push(() => jobs.stop());
  await jobs.start();
  return jobs;
};

describe.each(places)("a process that works jobs on $name", ({ place }) => {
  it("may be killed in the middle of one, which is then worked by the next, once", async () => {
    const where = await place();
    const child = await startJobsProcess(where, "hang");
    const id = (await child.until("begun ")).slice("begun ".length);
    if ("url" in where) {
      // While it lives nobody else takes the job, even when it sleeps.
      child.kill("SIGSTOP");
      const seen: string[] = [];
      const jobs = await worker(await opened(where), seen);
      await pause(3000);
      expect(seen).toEqual([]);
      await jobs.stop();
      // Fresh jobs are left to their heartbeat, so wait until it is not.
      await pause(8000);
    }
    child.kill("SIGKILL");
    await child.ended();
    const seen: string[] = [];
    const jobs = await worker(await opened(where), seen);
    while (seen.length === 0) await pause(20);
    await pause(1500);
    expect(seen).toEqual([`${id} 2`]);
    expect(await jobs.failed()).toEqual([]);
  });

  it("ends by itself when it has nothing else to do", async () => {
    const where = await place();
    const child = await startJobsProcess(where, "idle");
    await child.until("idle");
    if ("folder" in where) expect(await child.ended()).toBe(0);
    else {
      // The store's own connections stay open for ten seconds; the jobs must not stay longer.
      expect(await Promise.race([child.ended(), pause(20_000, "still there")])).toBe(0);
    }
  });
});
