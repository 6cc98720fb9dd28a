import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isRefusal, NO_HASH } from "../journal/index.ts";
import { appendActs } from "./appendActs.ts";
import { createMatter } from "./createMatter.ts";
import { entries } from "./entries.ts";
import { countMatters, matter } from "./matters.ts";
import { seedWorkspace } from "./seedWorkspace.ts";
import type { Append, Appended, NewMatter, Store } from "./store.ts";
import { stores, type TestStore, unrefused } from "./testing.ts";
import { at, sampleSeed, sessions } from "./testingPeople.ts";

const grievance = (key: string): NewMatter => ({
  kind: "grievance",
  title: "Sample matter",
  cites: [{ clause: "1.1", version: "first" }],
  subjectPersonId: "member",
  state: { standing: "filed" },
  key,
  entries: [{ act: "file", at: at(), payload: { b: 1, a: "x" } }],
});

describe.each(stores)("appending on $name", ({ open }) => {
  let test: TestStore;
  let store: Store;
  let id: string;
  beforeAll(async () => {
    test = await open();
    store = test.store;
    unrefused(await seedWorkspace(store, sampleSeed));
    id = unrefused(await store.act(sessions.member, (tx) => createMatter(tx, grievance("open")))).matter;
  });
  afterAll(() => test.drop());

  const append = (input: Partial<Append> & { key: string }, who = sessions.steward) =>
    store.act(who, (tx) =>
      appendActs(tx, { matter: id, entries: [{ act: "said", at: at(1), payload: input.key }], ...input }),
    );
  const count = async () => (await store.act(sessions.steward, (tx) => entries(tx, id))) as unknown[];

  it("opens a matter with its first entry at the head of the shared chain", async () => {
    const row = unrefused(await store.act(sessions.member, (tx) => matter(tx, id)));
    expect(row).toMatchObject({ kind: "grievance", subjectPersonId: "member", openedBy: "member", seq: 1 });
    const [first] = unrefused(await store.act(sessions.member, (tx) => entries(tx, id)));
    expect(first).toMatchObject({
      seq: 1,
      prev: NO_HASH,
      hash: row.hash,
      payload: { a: "x", b: 1 },
      party: "union",
    });
  });

  it("writes the entries and the state together, and links them", async () => {
    const two = [
      { act: "talk", at: at(2), payload: 1 },
      { act: "answer", at: at(3), payload: 2 },
    ];
    const done = unrefused(await append({ key: "two", entries: two, state: { standing: "answered" } }));
    expect(done.entries.map((entry) => entry.seq)).toEqual([2, 3]);
    const row = unrefused(await store.act(sessions.supervisor, (tx) => matter(tx, id)));
    expect(row).toMatchObject({ state: { standing: "answered" }, seq: 3, hash: done.hash });
  });

  it("gives the first result again for the same key, and writes nothing", async () => {
    const first = unrefused(await append({ key: "again" }));
    const before = (await count()).length;
    expect(await append({ key: "again" })).toEqual({ ...first, replayed: true });
    expect((await count()).length).toBe(before);
    const opened = unrefused(await store.act(sessions.member, (tx) => createMatter(tx, grievance("open"))));
    expect(opened).toMatchObject({ matter: id, replayed: true });
    expect(await store.act(sessions.member, (tx) => countMatters(tx))).toBe(1);
  });

  it("takes a key for one person's own: another person's same key is another act", async () => {
    unrefused(await append({ key: "mine" }));
    expect(unrefused(await append({ key: "mine" }, sessions.relations)).replayed).toBe(false);
  });

  const refused: readonly [string, Partial<Append> & { key: string }, string][] = [
    ["a key that came with another act", { key: "two" }, "idempotency-key-reused"],
    ["an empty key", { key: "" }, "key-unusable"],
    ["a key of 201 characters", { key: "k".repeat(201) }, "key-unusable"],
    [
      "a day for an instant",
      { key: "t1", entries: [{ act: "a", at: "2002-07-01", payload: 1 }] },
      "instant-unusable",
    ],
    [
      "a day that is none",
      { key: "t2", entries: [{ act: "a", at: "2002-02-30T08:00:00.000Z", payload: 1 }] },
      "instant-unusable",
    ],
    [
      "a zero character",
      { key: "t3", entries: [{ act: "a", at: at(), payload: "\u0000" }] },
      "text-not-storable",
    ],
    [
      "half a character",
      { key: "t4", entries: [{ act: "a", at: at(), payload: ["\uD800"] }] },
      "text-not-storable",
    ],
    [
      "a matter that is none",
      { key: "t5", matter: "00000000-0000-4000-8000-000000000000" },
      "matter-not-found",
    ],
    ["an id that is none", { key: "t6", matter: "' or true --" }, "matter-not-found"],
    ["an old place", { key: "t7", expectedSeq: 1 }, "matter-moved-on"],
    ["the other party's room", { key: "t8", room: "employer" }, "room-closed"],
    ["a room that is none", { key: "t9", room: "attic" as never }, "room-closed"],
  ];
  it.each(refused)("refuses %s and writes nothing", async (_, input, code) => {
    const before = await count();
    expect(await append(input)).toMatchObject({ code });
    expect(await count()).toEqual(before);
  });

  it("puts thirty appends at once in one row, each with its place", async () => {
    const before = (await count()).length;
    const keys = Array.from({ length: 30 }, (_, index) => `at once ${index}`);
    const who = (index: number) => (index % 2 ? sessions.relations : sessions.steward);
    const done = await Promise.all(keys.map((key, index) => append({ key }, who(index))));
    const places = done.map((one) => unrefused<Appended>(one).seq).sort((a, b) => a - b);
    expect(places).toEqual(keys.map((_, index) => before + index + 1));
  });

  it("lets one of two win that expected the same place, and one key write once", async () => {
    const { seq } = unrefused(await store.act(sessions.steward, (tx) => matter(tx, id)));
    const race = await Promise.all([1, 2].map((n) => append({ key: `race ${n}`, expectedSeq: seq })));
    expect(race.filter(isRefusal).map((one) => one.code)).toEqual(["matter-moved-on"]);
    const same = await Promise.all([1, 2, 3].map(() => append({ key: "thrice" })));
    expect(same.filter((one) => !unrefused(one).replayed)).toHaveLength(1);
  });

  it("keeps nothing of an act that fails after it appended", async () => {
    const before = await count();
    const fails = store.act(sessions.steward, async (tx) => {
      unrefused(
        await appendActs(tx, {
          matter: id,
          key: "lost",
          state: "lost",
          entries: [{ act: "a", at: at(), payload: 1 }],
        }),
      );
      throw new Error("the lights went out");
    });
    await expect(fails).rejects.toThrow("the lights went out");
    expect(await count()).toEqual(before);
    expect(unrefused(await store.act(sessions.steward, (tx) => matter(tx, id))).state).not.toBe("lost");
    expect(unrefused(await append({ key: "lost" })).replayed).toBe(false);
  });
});
