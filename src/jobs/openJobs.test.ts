import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stores, type TestStore } from "../store/testing.ts";
import { type Handler, type Jobs, openJobs, type QueueOptions, TryAgain } from "./index.ts";

/** Waits until something holds; the test's own time limit ends what never does. */
const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await holds())) await pause(10);
};

describe.each(stores)("jobs on $name", ({ open }) => {
  let test: TestStore;
  let opened: Jobs[];
  let faults: Error[];
  beforeEach(async () => {
    test = await open();
    opened = [];
    faults = [];
  });
  afterEach(async () => {
    await Promise.all(opened.map((jobs) => jobs.stop()));
    await test.drop();
  });
  const jobsWith = async (handler: Handler, options: QueueOptions = {}, name = "work"): Promise<Jobs> => {
    const jobs = openJobs({ ground: test.store.jobsGround(), onFault: (error) => faults.push(error) });
    jobs.queue(name, options, handler);
    opened.push(jobs);
    await jobs.start();
    return jobs;
  };

  it("are worked once each, one after the other, and without waiting for the next look", async () => {
    const seen: number[] = [];
    let at = 0;
    const jobs = await jobsWith(async ({ data }) => {
      at += 1;
      expect(at).toBe(1);
      await pause(2);
      seen.push(data.n as number);
      at -= 1;
      return undefined;
    });
    const started = performance.now();
    for (let n = 0; n < 30; n++) await jobs.send("work", { n });
    await until(() => seen.length >= 30);
    // Looking for each only every two seconds would take a minute.
    expect(performance.now() - started).toBeLessThan(20_000);
    await pause(50);
    expect(seen).toEqual(Array.from({ length: 30 }, (_, n) => n));
    expect(faults).toEqual([]);
  });

  it("are worked by one of two workers of the same database", async () => {
    const seen: string[] = [];
    const handler: Handler = async ({ id }) => {
      seen.push(id);
      await pause(5);
      return undefined;
    };
    const one = await jobsWith(handler);
    await jobsWith(handler);
    const sent = await Promise.all(Array.from({ length: 20 }, (_, n) => one.send("work", { n })));
    await until(() => seen.length >= 20);
    await pause(100);
    expect([...seen].sort()).toEqual([...sent].sort());
  });

  it("are tried again after what is thrown, later each time, and say at which attempt they are", async () => {
    const attempts: (readonly [number, number])[] = [];
    const jobs = await jobsWith(
      async ({ attempt }) => {
        attempts.push([attempt, performance.now()]);
        if (attempt < 3) throw new TryAgain("mail-not-taken-yet");
        return undefined;
      },
      { retries: 5, delaySeconds: 1 },
    );
    await jobs.send("work", { matter: "m1" });
    await until(() => attempts.length >= 3);
    expect(attempts.map(([attempt]) => attempt)).toEqual([1, 2, 3]);
    for (const [i, [, at]] of attempts.entries())
      if (i > 0) expect(at - attempts[i - 1]![1]).toBeGreaterThan(900);
    expect(await jobs.failed()).toEqual([]);
    expect(faults).toEqual([]);
  });

  it("that are given up stay in sight, with a code and no words, and can be worked once more", async () => {
    let broken = true;
    let worked = 0;
    const jobs = await jobsWith(
      async () => {
        if (broken) throw new RangeError("words of a case");
        worked += 1;
        return undefined;
      },
      { retries: 0 },
    );
    const id = await jobs.send("work", { matter: "m1" });
    await until(async () => (await jobs.failed()).length > 0);
    const failed = await jobs.failed();
    expect(failed).toMatchObject([
      { id, queue: "work", data: { matter: "m1" }, attempts: 1, why: "RangeError" },
    ]);
    expect(failed[0]!.sentAt <= failed[0]!.failedAt).toBe(true);
    expect(faults.map(({ message }) => message)).toEqual(["words of a case"]);
    const kept = await test.database.transaction((tx) =>
      tx.query("select row_to_json(j)::text as row from pgboss.job j"),
    );
    expect(JSON.stringify(kept)).not.toContain("words of a case");
    broken = false;
    await jobs.again("work", id!);
    await until(() => worked > 0);
    await until(async () => (await jobs.failed()).length === 0);
  });

  it("that are refused are not tried again", async () => {
    let tried = 0;
    const jobs = await jobsWith(
      async () => {
        tried += 1;
        return { code: "mail-refused", reason: "no such user" };
      },
      { delaySeconds: 1 },
    );
    await jobs.send("work", { matter: "m1" });
    await until(async () => (await jobs.failed()).length > 0);
    expect(await jobs.failed()).toMatchObject([{ attempts: 1, why: "mail-refused" }]);
    await pause(2500);
    expect(tried).toBe(1);
    expect(faults).toEqual([]);
  });

  it("of one key are taken once while one waits or is worked, and again after it", async () => {
    let worked = 0;
    let go: () => void = () => undefined;
    const gate = new Promise<void>((open) => {
      go = open;
    });
    const jobs = await jobsWith(async () => {
      worked += 1;
      await gate;
      return undefined;
    });
    const key = { singletonKey: "sweep" };
    expect(await jobs.send("work", { n: 1 }, key)).not.toBeNull();
    await until(() => worked === 1);
    expect(await jobs.send("work", { n: 2 }, key)).toBeNull();
    go();
    await until(async () => (await jobs.send("work", { n: 3 }, key)) !== null);
    await until(() => worked === 2);
  });

  it("wait for their time", async () => {
    const seen: string[] = [];
    const jobs = await jobsWith(async ({ data }) => {
      seen.push(String(data.which));
      return undefined;
    });
    await jobs.send("work", { which: "far" }, { startAfter: "2999-01-01T00:00:00.000Z" });
    await jobs.send("work", { which: "later" }, { startAfter: 1 });
    await jobs.send("work", { which: "now" });
    await until(() => seen.length >= 2);
    await pause(50);
    expect(seen).toEqual(["now", "later"]);
  });

  it("that do not end are told to, and the stop takes less than three seconds", async () => {
    let told = false;
    const jobs = await jobsWith(async ({ signal }) => {
      signal.addEventListener("abort", () => {
        told = true;
      });
      await pause(6000);
      return undefined;
    });
    await jobs.send("work", { matter: "m1" });
    await until(async () => {
      const [row] = await test.database.transaction((tx) =>
        tx.query<{ n: string }>(
          "select count(*)::text as n from pgboss.job where state = 'active' and name = 'work'",
        ),
      );
      return row!.n === "1";
    });
    await pause(50);
    const stopped = performance.now();
    await jobs.stop();
    expect(performance.now() - stopped).toBeLessThan(3000);
    expect(told).toBe(true);
    const rows = await test.database.transaction((tx) =>
      tx.query<{ state: string }>("select state::text as state from pgboss.job where name = 'work'"),
    );
    expect(rows).toEqual([{ state: "retry" }]);
  });

  it("do not break transactions of the store that run beside them", async () => {
    const jobs = await jobsWith(async () => undefined);
    const sums = await Promise.all(
      Array.from({ length: 40 }, async (_, n) => {
        await jobs.send("work", { n });
        return test.database.transaction(async (tx) => {
          await tx.query("select set_config('entente.probe', $1, true)", [String(n)]);
          await tx.query("select 1");
          const [row] = await tx.query<{ n: string }>("select current_setting('entente.probe') as n");
          return row!.n;
        });
      }),
    );
    expect(sums).toEqual(Array.from({ length: 40 }, (_, n) => String(n)));
    expect(faults).toEqual([]);
  });

  it.each([
    ["words", { text: "words of a case" }],
    ["half a number", { n: 0.5 }],
    ["nothing", { id: "" }],
  ])("do not take %s as data", async (_, data) => {
    const jobs = await jobsWith(async () => undefined);
    await expect(jobs.send("work", data)).rejects.toThrow(TypeError);
  });

  it("are refused to a queue that nobody declared, and before the start", async () => {
    const jobs = openJobs({ ground: test.store.jobsGround(), onFault: (error) => faults.push(error) });
    jobs.queue("work", {}, async () => undefined);
    await expect(jobs.send("work", {})).rejects.toThrow(/not started/);
    await expect(jobs.send("play", {})).rejects.toThrow(/no queue/);
    expect(() => jobs.queue("work", {}, async () => undefined)).toThrow(/twice/);
    await jobs.stop();
  });

  it("are scheduled once however often they are declared", async () => {
    const jobs = await jobsWith(async () => undefined);
    await jobs.schedule("work", "0 5 * * *", { sweep: "daily" });
    await jobs.schedule("work", "0 6 * * *", { sweep: "daily" });
    const rows = await test.database.transaction((tx) =>
      tx.query("select name, cron, timezone from pgboss.schedule"),
    );
    expect(rows).toEqual([{ name: "work", cron: "0 6 * * *", timezone: "UTC" }]);
    await expect(jobs.schedule("work", "every day")).rejects.toThrow();
  });
});
