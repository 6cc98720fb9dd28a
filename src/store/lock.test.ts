import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { isRefusal } from "../journal/index.ts";
import { isLock, takeLock } from "./lock.ts";
import { processStart } from "./processStart.ts";
import { unrefused } from "./testing.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-lock-"));
const file = join(folder, "data.lock");
const holder = (change: object) =>
  JSON.stringify({
    pid: process.pid,
    start: processStart(process.pid),
    host: hostname(),
    token: "other",
    ...change,
  });

/** The number of a process that has just ended. */
const deadPid = async (): Promise<number> => {
  const child = spawn(process.execPath, ["--version"], { stdio: "ignore" });
  await once(child, "exit");
  return child.pid!;
};

describe("takeLock", () => {
  beforeEach(() => rmSync(file, { force: true }));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("is taken once, and again after it is let go", async () => {
    const lock = unrefused(await takeLock(file));
    const second = await takeLock(file);
    expect(second).toMatchObject({ code: "data-folder-in-use", compared: { pid: process.pid } });
    expect(isRefusal(second) && second.remedy).toContain(`Stop process ${process.pid}`);
    lock.release();
    unrefused(await takeLock(file)).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is taken over from a process that is dead", async () => {
    writeFileSync(file, holder({ pid: await deadPid(), start: "whenever" }));
    unrefused(await takeLock(file)).release();
  });

  it("is taken over when the number now belongs to a later process", async () => {
    writeFileSync(file, holder({ start: "another boot 1" }));
    unrefused(await takeLock(file)).release();
  });

  const alive: readonly [string, object][] = [
    ["a live process", {}],
    ["a process that nobody here may signal", { pid: 1, start: processStart(1) }],
    ["a process of another machine, which cannot be seen", { pid: 1, host: "elsewhere" }],
  ];
  it.each(alive)("is never taken from %s", async (_, change) => {
    writeFileSync(file, holder(change));
    const before = readFileSync(file, "utf8");
    expect(await takeLock(file)).toMatchObject({ code: "data-folder-in-use" });
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  it("goes to exactly one of twenty that find it stale at once", async () => {
    const pid = await deadPid();
    for (let round = 0; round < 10; round++) {
      writeFileSync(file, holder({ pid, start: "whenever" }));
      const all = await Promise.all(Array.from({ length: 20 }, () => takeLock(file)));
      const won = all.filter(isLock);
      expect(won).toHaveLength(1);
      won[0]!.release();
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is not stuck when the process that was breaking it died too", async () => {
    const pid = await deadPid();
    writeFileSync(file, holder({ pid, start: "whenever" }));
    writeFileSync(`${file}.breaking`, holder({ pid, start: "whenever" }));
    unrefused(await takeLock(file)).release();
    expect(existsSync(`${file}.breaking`)).toBe(false);
  });

  it("lets nobody's lock go but its own", async () => {
    const lock = unrefused(await takeLock(file));
    writeFileSync(file, holder({}));
    lock.release();
    expect(existsSync(file)).toBe(true);
  });
});
