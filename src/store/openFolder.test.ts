import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { isRefusal } from "../journal/index.ts";
import { entries } from "./entries.ts";
import { matters } from "./matters.ts";
import { openStore } from "./openStore.ts";
import { seedWorkspace } from "./seedWorkspace.ts";
import { unrefused } from "./testing.ts";
import { sampleSeed, sessions } from "./testingPeople.ts";
import { startProcess } from "./testingProcess.ts";
import { verify } from "./verify.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-folder-"));
const data = (name: string): string => join(folder, name);
const leftovers = (name: string): string[] =>
  readdirSync(folder).filter((one) => one.startsWith(name) && one !== name);

// Each of these starts databases in processes of their own, which a busy machine does slowly.
describe("opening a data folder", { timeout: 240_000 }, () => {
  afterAll(() => rmSync(folder, { recursive: true }));

  it("warns that the disk is not waited for, keeps what was written, and opens again", async () => {
    const store = unrefused(await openStore({ folder: data("again") }));
    expect(store.warnings.join()).toMatch(/power cut/);
    unrefused(await seedWorkspace(store, sampleSeed));
    const link = data("link");
    symlinkSync(data("again"), link);
    for (const name of [data("again"), link])
      expect(await openStore({ folder: name })).toMatchObject({ code: "data-folder-in-use" });
    await store.close();
    expect(leftovers("again")).toEqual([]);
    const reopened = unrefused(await openStore({ folder: link }));
    expect(unrefused(await verify(reopened))).toMatchObject({ matters: 1, entries: 2, breaks: [] });
    await reopened.close();
  });

  it("is refused while another process has it, names that process, and is taken over once it is killed", async () => {
    const other = await startProcess(data("taken"));
    await other.until("opened");
    const refusal = await openStore({ folder: data("taken") });
    expect(refusal).toMatchObject({ code: "data-folder-in-use", compared: { pid: other.pid } });
    expect(isRefusal(refusal) && refusal.remedy).toContain(String(other.pid));
    await other.kill();
    await unrefused(await openStore({ folder: data("taken") })).close();
  });

  it("keeps every act that was acknowledged before the process was killed, three times over", async () => {
    for (const round of [1, 2, 3]) {
      const name = data(`killed-${round}`);
      const writer = await startProcess(name, "write", "500");
      await writer.until(`kept ${round * 17}`);
      await writer.kill();
      const kept = writer.lines.filter((line) => line.startsWith("kept")).length;
      const store = unrefused(await openStore({ folder: name }));
      const found = await store.act(sessions.steward, async (tx) => {
        const [one] = await matters(tx);
        return entries(tx, one!.id, "shared");
      });
      const said = unrefused(found).filter((entry) => entry.key.startsWith("n"));
      expect(said.length).toBeGreaterThanOrEqual(kept);
      expect(said.map((entry) => entry.key)).toEqual(said.map((_, n) => `n${n}`));
      expect(unrefused(await verify(store)).breaks).toEqual([]);
      await store.close();
    }
  });

  it("opens after a first start that was killed at any moment", async () => {
    for (const wait of [300, 900, 1800]) {
      const name = `early-${wait}`;
      const starter = await startProcess(data(name));
      await pause(wait);
      await starter.kill();
      await unrefused(await openStore({ folder: data(name) })).close();
      expect(leftovers(name)).toEqual([]);
    }
  });

  const unusable: readonly [string, (path: string) => void][] = [
    [
      "a folder with other files",
      (path) => {
        mkdirSync(path);
        writeFileSync(join(path, "letter.txt"), "Dear Sample");
      },
    ],
    ["a file", (path) => writeFileSync(path, "Dear Sample")],
  ];
  it.each(unusable)("refuses %s and leaves it alone", async (name, make) => {
    const path = data(name.replaceAll(" ", "-"));
    make(path);
    expect(await openStore({ folder: path })).toMatchObject({ code: "data-folder-unusable" });
    expect(existsSync(`${path}.lock`)).toBe(false);
    expect(existsSync(path)).toBe(true);
  });
});
