import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { refusalFor } from "./databaseErrors.ts";
import { lockRoom } from "./extend.ts";
import { seedWorkspace } from "./seedWorkspace.ts";
import { stores, unrefused } from "./testing.ts";
import { sampleSeed, sessions } from "./testingPeople.ts";

const ONE = "00000000-0000-4000-8000-000000000001";
const OTHER = "00000000-0000-4000-8000-000000000002";

describe("what a database can do to an act", () => {
  it.each([
    [{ code: "53100" }, "disk-full"],
    [{ code: "ENOSPC" }, "disk-full"],
    [{ code: "40P01" }, "matter-moved-on"],
    [{ code: "57P01" }, "database-stopped"],
    [{ code: "08006" }, "database-stopped"],
    [{ code: "23503" }, undefined],
    [new TypeError("a bug"), undefined],
  ])("%j is %s", (error, code) => {
    expect(refusalFor(error)?.code).toBe(code);
  });
});

describe.each(stores.filter(({ name }) => name === "PostgreSQL"))(
  "two acts at once, on $name",
  ({ open }) => {
    it("of which each waits for the other end with one of them, and the other is told to read again", async () => {
      const { store, drop } = await open();
      unrefused(await seedWorkspace(store, sampleSeed));
      const both = (first: string, second: string) =>
        store.act(sessions.steward, async (tx) => {
          await lockRoom(tx, first, "shared");
          await pause(300);
          await lockRoom(tx, second, "shared");
          return { code: "" };
        });
      const ends = await Promise.all([both(ONE, OTHER), both(OTHER, ONE)]);
      expect(ends.map(({ code }) => code).sort()).toEqual(["", "matter-moved-on"]);
      await drop();
    });
  },
);
