import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "../journal/index.ts";
import { appendActs } from "./appendActs.ts";
import { refusalFor } from "./databaseErrors.ts";
import { ROOM_TO_WRITE } from "./diskRoom.ts";
import { matter } from "./matters.ts";
import { openStore } from "./openStore.ts";
import { seedWorkspace } from "./seedWorkspace.ts";
import type { Store } from "./store.ts";
import { unrefused } from "./testing.ts";
import { fillMatter } from "./testingMatter.ts";
import { at, sampleSeed, sessions } from "./testingPeople.ts";
import { verify } from "./verify.ts";

const disk = mkdtempSync(join(tmpdir(), "entente-disk-"));

/** A disk of our own in memory; only an administrator of Linux may make one. */
const mounted = ((): boolean => {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=140m", "tmpfs", disk], { stdio: "ignore" });
    return true;
  } catch {
    // A container without the right to mount.
    return false;
  }
})();
if (!mounted) console.log("The full disk is tried on the errors alone: this user cannot mount a small one.");

const free = (): number => Number(statfsSync(disk).bavail) * statfsSync(disk).bsize;

describe("a full disk", { timeout: 240_000 }, () => {
  let store: Store;
  let id: string;
  beforeAll(async () => {
    store = unrefused(await openStore(mounted ? { folder: join(disk, "data") } : { memory: true }));
    unrefused(await seedWorkspace(store, sampleSeed));
    id = await fillMatter(store, "Sample matter");
  });
  afterAll(async () => {
    await store.close();
    if (mounted) execFileSync("umount", [disk]);
    rmSync(disk, { recursive: true });
  });

  const write = (n: number) => {
    const text = Array.from({ length: 4000 }, (_, index) => sha256(`${n} ${index}`)).join("");
    const entries = [{ act: "say", at: at(), payload: { n, text } }];
    return store.act(sessions.steward, (tx) =>
      appendActs(tx, { matter: id, key: `n${n}`, entries, state: n }),
    );
  };

  if (mounted)
    it("refuses acts while there is little room, keeps those it acknowledged, and goes on with room", async () => {
      writeFileSync(join(disk, "filler"), Buffer.alloc(free() - ROOM_TO_WRITE - 3_000_000));
      let kept = 0;
      let refusal: unknown;
      while (!refusal && kept < 100) {
        const done = await write(kept);
        if ("code" in done) refusal = done;
        else kept++;
      }
      expect(kept).toBeGreaterThan(1);
      expect(refusal).toMatchObject({ code: "disk-full" });
      expect(unrefused(await store.act(sessions.steward, (tx) => matter(tx, id)))).toMatchObject({
        state: kept - 1,
      });
      expect(unrefused(await verify(store))).toMatchObject({ entries: 10 + kept, breaks: [] });
      rmSync(join(disk, "filler"));
      expect(unrefused(await write(kept))).toMatchObject({ replayed: false });
      expect(unrefused(await verify(store)).breaks).toEqual([]);
    });

  it("keeps nothing of an act in whose midst the disk fills up", async () => {
    const before = unrefused(await store.act(sessions.steward, (tx) => matter(tx, id)));
    const refusal = await store.act(sessions.steward, async (tx) => {
      unrefused(
        await appendActs(tx, {
          matter: id,
          key: "half",
          state: "half",
          entries: [{ act: "a", at: at(), payload: 1 }],
        }),
      );
      await tx.query(
        "do $$ begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$",
      );
    });
    expect(refusal).toMatchObject({ code: "disk-full", compared: { code: "53100" } });
    expect(unrefused(await store.act(sessions.steward, (tx) => matter(tx, id)))).toEqual(before);
    expect(unrefused(await verify(store)).breaks).toEqual([]);
  });

  it.each([
    [{ code: "53100", message: "could not extend file" }, "disk-full"],
    [{ code: "ENOSPC", message: "write" }, "disk-full"],
    [{ code: "57P01", message: "terminating connection" }, "database-stopped"],
    [{ code: "08006", message: "connection failure" }, "database-stopped"],
    [{ code: "23505", message: "duplicate key" }, undefined],
    [new TypeError("a bug"), undefined],
  ])("takes %o for %s", (error, code) => expect(refusalFor(error)?.code).toBe(code));
});
