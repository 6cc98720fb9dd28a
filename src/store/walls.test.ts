import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isRefusal } from "../journal/index.ts";
import { roles } from "../people/index.ts";
import { addNote } from "./addNote.ts";
import { appendActs } from "./appendActs.ts";
import { entries } from "./entries.ts";
import { exportMatter } from "./exportMatter.ts";
import { markRead } from "./markRead.ts";
import { matter, matters } from "./matters.ts";
import { notes } from "./notes.ts";
import { people } from "./people.ts";
import { roomHeads } from "./roomHeads.ts";
import { seedWorkspace } from "./seedWorkspace.ts";
import type { Session, Store, Tx } from "./store.ts";
import { stores, type TestStore, unrefused } from "./testing.ts";
import { at, everybody, sampleSeed, sessions } from "./testingPeople.ts";
import { inRoom, openMatter, readAll } from "./testingWalls.ts";
import { verifyMatter } from "./verifyMatter.ts";

describe.each(stores)("the walls on $name", ({ open }) => {
  let test: TestStore;
  let store: Store;
  let mine: string;
  let theirs: string;
  let bare: Record<string, Record<string, string>>;
  const act = async <T>(who: Session, fn: (tx: Tx) => Promise<T>) => unrefused(await store.act(who, fn)) as T;

  beforeAll(async () => {
    test = await open();
    store = test.store;
    unrefused(await seedWorkspace(store, sampleSeed));
    mine = unrefused(await act(sessions.steward, openMatter("member", "one", "arbitrator"))).matter;
    theirs = unrefused(await act(sessions.steward, openMatter("colleague", "two"))).matter;
    unrefused(await act(sessions.relations, inRoom(mine, "shared", "shared-word")));
    bare = {};
    for (const [name, who] of everybody) bare[name] = await readAll(store, who, mine);
    for (const id of [mine, theirs]) {
      unrefused(await act(sessions.steward, inRoom(id, "union", `secret-union-${id}`)));
      unrefused(await act(sessions.relations, inRoom(id, "employer", `secret-employer-${id}`)));
    }
  });
  afterAll(() => test.drop());

  const sees: Readonly<Record<keyof typeof sessions, readonly string[]>> = {
    member: [
      "shared-one",
      "shared-word-note",
      "shared-word-file",
      "shared-word-clock",
      "secret-medical",
      "secret-pay",
      "secret-membership",
    ],
    colleague: ["shared-two"],
    steward: [
      "shared-one",
      "shared-two",
      "shared-word-note",
      "shared-word-file",
      "shared-word-clock",
      "secret-union",
    ],
    field: [
      "shared-one",
      "shared-two",
      "shared-word-note",
      "shared-word-file",
      "shared-word-clock",
      "secret-union",
      "secret-membership",
    ],
    "union-team": [
      "shared-one",
      "shared-two",
      "shared-word-note",
      "shared-word-file",
      "shared-word-clock",
      "secret-union",
    ],
    supervisor: [
      "shared-one",
      "shared-two",
      "shared-word-note",
      "shared-word-file",
      "shared-word-clock",
      "secret-employer",
    ],
    relations: [
      "shared-one",
      "shared-two",
      "shared-word-note",
      "shared-word-file",
      "shared-word-clock",
      "secret-employer",
      "secret-medical",
    ],
    payroll: ["shared-one", "shared-two", "shared-word-clock", "secret-pay"],
    "employer-team": [
      "shared-one",
      "shared-two",
      "shared-word-note",
      "shared-word-file",
      "shared-word-clock",
      "secret-employer",
    ],
    arbitrator: ["shared-one", "shared-word-note", "shared-word-file", "shared-word-clock"],
    stranger: [],
  };
  const words = [
    "shared-one",
    "shared-two",
    "shared-word-note",
    "shared-word-file",
    "shared-word-clock",
    "secret-union",
    "secret-employer",
    "secret-medical",
    "secret-pay",
    "secret-membership",
  ];

  it.each(everybody)(
    "%s sees exactly what the role is for, in every list, search, count and export",
    async (name, who) => {
      const seen = Object.values(await readAll(store, who, mine)).join("\n");
      const found = words.filter((word) => seen.includes(word));
      expect(found.sort()).toEqual([...sees[name as keyof typeof sessions]].sort());
    },
  );

  // Whatever a session could read before the other party used its room, it reads letter for letter after.
  const untouched = everybody.filter(
    ([name]) => !JSON.stringify(sees[name as "member"]).match(/secret-(union|employer)/),
  );
  it.each(untouched)("nothing that %s reads moves when the parties use their rooms", async (name, who) =>
    expect(await readAll(store, who, mine)).toEqual(bare[name]),
  );

  const sides = [
    ["union", sessions.steward, "employer", "secret-employer"],
    ["employer", sessions.relations, "union", "secret-union"],
  ] as const;
  it.each(sides)(
    "nothing that the %s side reads moves when the other side writes on",
    async (_, who, room, word) => {
      const before = await readAll(store, who, mine);
      const other = room === "union" ? sessions.field : sessions["employer-team"];
      unrefused(await act(other, inRoom(mine, room, `${word}-more`)));
      expect(await readAll(store, who, mine)).toEqual(before);
    },
  );

  it("gives both parties the same shared chain, and both verify it", async () => {
    const files = [];
    for (const who of [
      sessions.steward,
      sessions.supervisor,
      sessions.payroll,
      sessions.arbitrator,
      sessions.member,
    ]) {
      const file = unrefused(await act(who, (tx) => exportMatter(tx, mine)));
      const verdicts = unrefused(await act(who, (tx) => verifyMatter(tx, mine)));
      expect(verdicts.every(({ verdict }) => verdict.ok)).toBe(true);
      files.push(JSON.stringify(file.entries.filter((entry) => entry.room === "shared")));
    }
    expect(new Set(files).size).toBe(1);
  });

  it("answers alike for a matter that is hidden and one that is not there", async () => {
    const nowhere = "00000000-0000-4000-8000-000000000000";
    const doings: readonly ((tx: Tx, id: string) => Promise<unknown>)[] = [
      matter,
      exportMatter,
      verifyMatter,
      entries,
      notes,
      roomHeads,
      (tx, id) => markRead(tx, id, "shared", 1),
      (tx, id) => addNote(tx, { matter: id, room: "shared", text: "hello", at: at(), key: "probe" }),
      (tx, id) =>
        appendActs(tx, {
          matter: id,
          room: "employer",
          key: "probe",
          entries: [{ act: "a", at: at(), payload: 1 }],
        }),
    ];
    for (const doing of doings) {
      const hidden = await store.act(sessions.member, async (tx) => [await doing(tx, theirs)]);
      const absent = await store.act(sessions.member, async (tx) => [await doing(tx, nowhere)]);
      expect(JSON.stringify(hidden).replaceAll(theirs, nowhere)).toBe(JSON.stringify(absent));
    }
  });

  it("shows nothing to the session's role before a session is open", async () => {
    const tables = await test.database.transaction(async (connection) => {
      const names = await connection.query<{ name: string; walled: boolean }>(
        `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as walled from pg_class c
          where c.relnamespace = 'entente'::regnamespace and c.relkind = 'r' order by 1`,
      );
      await connection.run("set local role entente_session");
      const counts: string[] = [];
      for (const { name } of names.filter((one) => one.name !== "migrations")) {
        const [row] = await connection.query<{ n: number }>(`select count(*)::int as n from entente.${name}`);
        counts.push(`${name} ${row?.n}`);
      }
      return { names, counts };
    });
    expect(tables.names.length).toBeGreaterThan(15);
    expect(tables.names.filter((one) => !one.walled)).toEqual([]);
    expect(tables.counts.filter((count) => !count.endsWith(" 0"))).toEqual([]);
  });

  it("refuses a seat that the person does not hold", async () => {
    const refusal = await store.act({ ...sessions.member, role: "steward" }, (tx) => matters(tx));
    expect(refusal).toMatchObject({
      code: "no-such-seat",
      compared: { personId: "member", role: "steward" },
    });
    const other = await store.act({ ...sessions.steward, party: "employer" }, (tx) => matters(tx));
    expect(isRefusal(other)).toBe(true);
  });

  it("has a session in this table for every role there is", () =>
    expect(new Set(everybody.map(([, { role }]) => role))).toEqual(new Set(roles.map((role) => role.id))));

  it("shows a member the officers and no other member", async () => {
    const known = (await act(sessions.member, (tx) => people(tx))).map((person) => person.id);
    expect(known).toContain("steward");
    expect(known).toContain("relations");
    expect(known).not.toContain("colleague");
    const employer = await act(sessions.payroll, (tx) => people(tx));
    expect(employer.find((person) => person.id === "colleague")?.seats).toEqual([]);
  });

  it("keeps two sessions at once apart", async () => {
    const rounds = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        act(n % 2 ? sessions.steward : sessions.relations, (tx) => notes(tx, mine)).then(
          (found) => [n, found] as const,
        ),
      ),
    );
    for (const [n, found] of rounds)
      expect(new Set(found.map((note) => note.room))).toEqual(
        new Set(["shared", n % 2 ? "union" : "employer"]),
      );
  });
});
